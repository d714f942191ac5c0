import type { z } from 'zod';
import type { Source } from '#domain/law/source.ts';
import type { Reviewer } from './reviewer.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(3)(A)',
  says: 'the organization answers for the credentials of its reviewers: a licence is one person’s, and so are an id and a National Provider Identifier',
};

type Path = readonly (string | number)[];
type Mark = { readonly key: string; readonly what: string; readonly path: Path };

/** Refuses a roster on which two reviewers stand under one licence, one id or one NPI. The number itself is not repeated. */
export function oneLicenceOnePerson(
  { reviewers }: { readonly reviewers: readonly Reviewer[] },
  context: z.RefinementCtx,
): void {
  const holders = new Map<string, { readonly id: string; readonly index: number }>();
  for (const [index, reviewer] of reviewers.entries()) {
    for (const { key, what, path } of marksOf(reviewer)) {
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, { id: reviewer.id, index });
      else if (holder.index !== index) {
        context.addIssue({
          code: 'custom',
          path: ['reviewers', index, ...path],
          message: `${what} is held by two reviewers, ${holder.id} and ${reviewer.id}: it can be one person’s only (${source.cite})`,
        });
      }
    }
  }
}

function marksOf({ id, profession, licences, ties }: Reviewer): Mark[] {
  // Boards number by profession; many states have one board for both kinds of physician and surgeon.
  const board = profession === 'DO' ? 'MD' : profession;
  return [
    { key: `id ${id}`, what: 'one id', path: ['id'] },
    ...(ties.npi === null ? [] : [{ key: `npi ${ties.npi}`, what: 'one NPI', path: ['ties', 'npi'] }]),
    ...licences.flatMap(({ state, number }, index) =>
      number === null
        ? []
        : [
            {
              key: `licence ${state.toLowerCase()} ${board} ${number.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')}`,
              what: `one licence number of ${state}`,
              path: ['licences', index, 'number'],
            },
          ],
    ),
  ];
}
