import { z } from 'zod';
import { IdentifierClass, type KnownIdentifier, markOf } from '#domain/cases/publication/identifier.ts';
import type { Kept, Removal } from '#domain/cases/publication/removal.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';

const Place = z.object({ part: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() });

/** What was taken out of a letter and that nothing known is left; the values themselves are not in it. */
export const RedactionProof = z.object({
  schema: z.literal(SCHEMA),
  file: z.string(),
  /** By class: how many, how they were seen, and where the marks stand in the public text. */
  removed: z.array(
    z.object({
      class: IdentifierClass,
      mark: z.string(),
      count: z.int(),
      known: z.int(),
      recognised: z.int(),
      staff: z.int(),
      places: z.array(Place),
    }),
  ),
  /** Identifiers the case holds, each as a keyed digest, and how often it is still found in any form. */
  searched: z.array(z.object({ class: IdentifierClass, digest: z.string(), remaining: z.int() })),
  /** What looked like an identifier and stays, with the reason. */
  kept: z.array(z.object({ words: z.string(), why: z.string(), count: z.int() })),
  /** Layers of the public file: known identifiers found in each, and words the public text does not hold. */
  layers: z.array(z.object({ layer: z.string(), characters: z.int(), remaining: z.int(), foreign: z.int() })),
  /** Nothing known is left, in the text or in any layer of the file. */
  clean: z.boolean(),
});
export type RedactionProof = Readonly<z.infer<typeof RedactionProof>>;

/** What the search of the public text and file came to. */
export type Search = Pick<RedactionProof, 'searched' | 'layers'>;

/** The proof of a redaction: removals counted by class, with the places of their marks in the public text. */
export function proofOf(
  file: string,
  removals: readonly Removal[],
  kept: readonly Kept[],
  search: Search,
): RedactionProof {
  const places = publicPlaces(removals);
  const removed = IdentifierClass.options.flatMap(kind => {
    const own = removals.filter(each => each.class === kind);
    if (own.length === 0) return [];
    const by = (how: Removal['how']) => own.filter(each => each.how === how).length;
    return [
      {
        class: kind,
        mark: markOf(kind),
        count: own.length,
        known: by('known'),
        recognised: by('recognised'),
        staff: by('staff'),
        places: own.flatMap(each => places.get(each) ?? []),
      },
    ];
  });
  const stays = Map.groupBy(kept, ({ words, why }) => `${words.replaceAll(/\s+/gu, ' ')}\n${why}`);
  return {
    schema: SCHEMA,
    file,
    removed,
    searched: search.searched,
    kept: [...stays].map(([key, list]) => {
      const [words = '', why = ''] = key.split('\n');
      return { words, why, count: list.length };
    }),
    layers: search.layers,
    clean:
      search.searched.every(({ remaining }) => remaining === 0) &&
      search.layers.every(({ remaining, foreign }) => remaining === 0 && foreign === 0),
  };
}

/** Where each mark stands once all are set. */
function publicPlaces(removals: readonly Removal[]): Map<Removal, z.infer<typeof Place>> {
  const places = new Map<Removal, z.infer<typeof Place>>();
  for (const [part, own] of Map.groupBy(removals, each => each.part)) {
    let shift = 0;
    for (const removal of own.toSorted((one, other) => one.start - other.start)) {
      const start = removal.start + shift;
      const length = markOf(removal.class).length;
      places.set(removal, { part, start, end: start + length });
      shift += length - (removal.end - removal.start);
    }
  }
  return places;
}

/** What a keyed digest of an identifier is made of: its class and its letters and figures. */
export function digestedValue({ class: kind, value }: KnownIdentifier): string {
  return `${kind}\n${value
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}@]/gu, '')}`;
}

/** The proof as lines a person reads. */
export function proofLines({ file, removed, searched, kept, layers, clean }: RedactionProof): string[] {
  const left = searched.reduce((sum, { remaining }) => sum + remaining, 0);
  return [
    `Redaction of ${file}: ${clean ? 'nothing known is left' : 'NOT CLEAN'}`,
    '',
    'Removed',
    ...(removed.length === 0 ? ['  nothing'] : []),
    ...removed.map(
      ({ mark, count, known, recognised, staff }) =>
        `  ${mark.padEnd(26)} ${`${count}`.padStart(4)}   known to the case ${known}, recognised ${recognised}, marked by staff ${staff}`,
    ),
    '',
    `Identifiers of the case searched for, in all their forms: ${searched.length}; still found: ${left}`,
    ...searched
      .filter(({ remaining }) => remaining > 0)
      .map(({ class: kind, digest, remaining }) => `  ${kind} ${digest.slice(0, 12)}: ${remaining}`),
    '',
    'Layers of the public file',
    ...(layers.length === 0 ? ['  none: the public copy is text'] : []),
    ...layers.map(
      ({ layer, characters, remaining, foreign }) =>
        `  ${layer.padEnd(26)} ${`${characters}`.padStart(7)} characters, identifiers ${remaining}, words the text does not hold ${foreign}`,
    ),
    '',
    'Kept, although it looked like an identifier',
    ...(kept.length === 0 ? ['  nothing'] : []),
    ...kept.map(({ words, why, count }) => `  ${words}${count > 1 ? ` (${count} times)` : ''}: ${why}`),
  ];
}
