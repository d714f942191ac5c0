import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { findDrugs } from '#domain/drugs/find-drug.ts';
import type { Source } from '#domain/law/source.ts';
import type { ComparableDocument } from '../match/compare-named.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5)',
  says: 'a finding that ignores what the record shows, such as an earlier determination on the same facts, may be set aside as plainly erroneous (Bowen v. County of San Bernardino, 2017)',
  confidence: 'medium',
};

/** A determination known from elsewhere, such as the store of cases. */
export const KnownDetermination = z.object({
  caseNumber: z.string(),
  decided: CivilDate.nullable(),
  /** The items decided, as worded. */
  titles: z.array(z.string()),
});
export type KnownDetermination = Readonly<z.infer<typeof KnownDetermination>>;

/** An earlier determination for the same worker. */
export const PriorDetermination = z.object({
  caseNumber: z.string().nullable(),
  decided: CivilDate.nullable(),
  /** `in-record`: the letter is there; `named`: another document speaks of it; `known`: this system has the case. */
  found: z.enum(['in-record', 'named', 'known']),
  /** Ids of the documents that are it, or speak of it. */
  documents: z.array(z.string()),
  /** Ingredients of drugs it shares with the items in dispute. */
  sharedDrugs: z.array(z.string()),
});
export type PriorDetermination = Readonly<z.infer<typeof PriorDetermination>>;

const CASE_NUMBER = /\bCM\s?\d{2}\s?-\s?\d{7}\b/gi;
const STRENGTH = { known: 0, named: 1, 'in-record': 2 } as const;

const plain = (caseNumber: string): string => caseNumber.toUpperCase().replaceAll(/\s/g, '');

function ingredientsIn(text: string): ReadonlySet<string> {
  return new Set(findDrugs(text).flatMap(({ value }) => value.drug.ingredients));
}

function join(one: PriorDetermination, other: PriorDetermination): PriorDetermination {
  const [weaker, stronger] = STRENGTH[one.found] < STRENGTH[other.found] ? [one, other] : [other, one];
  return {
    ...stronger,
    decided: stronger.decided ?? weaker.decided,
    documents: [...new Set([...stronger.documents, ...weaker.documents])],
    sharedDrugs: [...new Set([...stronger.sharedDrugs, ...weaker.sharedDrugs])].toSorted(),
  };
}

type Looked = {
  readonly documents: readonly ComparableDocument[];
  readonly textOf: (document: string) => string;
  readonly titles: readonly string[];
  /** The case at hand, which is no prior one. */
  readonly caseNumber: string | null;
  readonly known: readonly KnownDetermination[];
};

/** Every earlier determination for the worker: the letters in the record, those spoken of, those known from elsewhere. */
export function priorDeterminations({ documents, textOf, titles, caseNumber, known }: Looked): PriorDetermination[] {
  const asked = ingredientsIn(titles.join('\n'));
  const shared = (text: string): string[] =>
    [...ingredientsIn(text)].filter(ingredient => asked.has(ingredient)).toSorted();
  const found = new Map<string, PriorDetermination>();
  const add = (key: string, one: PriorDetermination): void => {
    const before = found.get(key);
    found.set(key, before === undefined ? one : join(before, one));
  };
  for (const { id, kind, date } of documents) {
    const text = textOf(id);
    const numbers = [...new Set([...text.matchAll(CASE_NUMBER)].map(([number]) => plain(number)))];
    if (kind === 'prior-determination') {
      const own = numbers[0] ?? null;
      add(own ?? id, {
        caseNumber: own,
        decided: date,
        found: 'in-record',
        documents: [id],
        sharedDrugs: shared(text),
      });
      continue;
    }
    for (const number of numbers) {
      if (number !== caseNumber)
        add(number, { caseNumber: number, decided: null, found: 'named', documents: [id], sharedDrugs: [] });
    }
  }
  for (const one of known) {
    if (one.caseNumber === caseNumber) continue;
    add(one.caseNumber, {
      caseNumber: one.caseNumber,
      decided: one.decided,
      found: 'known',
      documents: [],
      sharedDrugs: shared(one.titles.join('\n')),
    });
  }
  return [...found.values()];
}
