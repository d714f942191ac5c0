import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Agreement } from './agreement.ts';
import { claimAgreement, readClaimNumber } from './claim-number.ts';
import { dateAgreement, readFiledDate } from './filed-date.ts';
import type { KnownWorker } from './known-worker.ts';
import { nameRelation, type NameRelation } from './name-words.ts';
import type { SaidInHeading } from './said-in-headings.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.5(a)(1); Civil Code 56.10(a)',
  says: "the records to be sent are the injured worker's own; what a record tells of another patient is not to be disclosed",
};

/** That a document speaks of another person than the worker of the case: how surely, by what, and on which page it says so. */
export const AnotherPerson = z.object({
  sureness: z.enum(['certain', 'possible']),
  /** What its heading gives otherwise than the application. */
  differs: z.array(z.enum(['name', 'birth-date', 'claim-number'])),
  page: z.int().positive(),
});
export type AnotherPerson = Readonly<z.infer<typeof AnotherPerson>>;

/** What the heading of a page comes to: of the worker, of another, or nothing either way. */
export type WhosePage = 'worker' | Omit<AnotherPerson, 'page'> | null;

/**
 * Whether a page is headed as of another person. `namesWorker` tells whether the worker's surname stands anywhere on it, and is asked
 * only where that matters. One thing that agrees outweighs another that does not: names are misread, dates mistyped, a worker has
 * several claims and marries. Certain is only what disagrees in the whole name and the day of birth, in
 * all three, or wholly where the worker is not named at all.
 */
export function whosePage(said: SaidInHeading, worker: KnownWorker, namesWorker: () => boolean): WhosePage {
  const name = nameOf(said, worker);
  const born = bornAgreement(said.born, worker.born);
  const claim = claimOf(said.claims, worker.claims);
  const differs: AnotherPerson['differs'] = [];
  if (name.relation === 'other' || name.relation === 'part') differs.push('name');
  if (born === 'different') differs.push('birth-date');
  if (claim === 'different') differs.push('claim-number');
  const agreeing = [born, claim].filter(each => each === 'same' || each === 'near').length;
  const judged = JUDGED[name.relation]({ isSure: name.sure, born, claim, agreeing, differs, namesWorker });
  if (judged === null || judged === 'worker') return judged;
  if (judged === 'possible') return { sureness: 'possible', differs };
  const isOther = name.relation === 'other' && name.sure && born === 'different';
  // Where so much disagrees the worker's surname is that of a relative, or of the physician.
  const isCertain = isOther || differs.length === 3 || !namesWorker();
  return { sureness: isCertain ? 'certain' : 'possible', differs };
}

type Compared = {
  readonly isSure: boolean;
  readonly born: Agreement;
  readonly claim: Agreement;
  /** How many of day of birth and claim agree. */
  readonly agreeing: number;
  readonly differs: AnotherPerson['differs'];
  readonly namesWorker: () => boolean;
};
/** `unless-named`: certain, unless the worker is named on the page. */
type Judged = 'worker' | 'possible' | 'unless-named' | null;

/** What a page comes to, by how the name at its head compares. */
const JUDGED: Readonly<Record<NameRelation, (compared: Compared) => Judged>> = {
  agrees: ({ born, agreeing }) => (born === 'different' && agreeing === 0 ? 'possible' : 'worker'),
  other: ({ isSure, born, agreeing, differs }) => {
    // Hardly anybody else of a record is born on the day: the name is misread.
    if (born === 'same' || agreeing === 2) return null;
    if (agreeing === 1) return isSure ? 'possible' : null;
    return isSure || differs.length > 1 ? 'unless-named' : null;
  },
  part: ({ isSure, born, claim, agreeing }) => {
    if (agreeing > 0) return 'worker';
    if (born === 'different') return 'unless-named';
    return isSure || claim === 'different' ? 'possible' : null;
  },
  unknown: ({ agreeing, differs, namesWorker }) => {
    if (agreeing > 0) return differs.length > 0 ? null : 'worker';
    if (differs.length === 2) return 'unless-named';
    return differs.length === 1 && !namesWorker() ? 'possible' : null;
  },
};

/** The relation of the names on a page that comes nearest to the worker's: others stand there for another reason. */
function nameOf(
  { names }: SaidInHeading,
  worker: KnownWorker,
): { readonly relation: NameRelation; readonly sure: boolean } {
  let best: { relation: NameRelation; sure: boolean } = { relation: 'unknown', sure: false };
  const order: readonly NameRelation[] = ['unknown', 'other', 'part', 'agrees'];
  for (const { name, sure } of names) {
    for (const known of worker.names) {
      const relation = nameRelation(name, known);
      const isNearer = order.indexOf(relation) > order.indexOf(best.relation);
      if (isNearer || (relation === best.relation && sure)) best = { relation, sure };
    }
  }
  return best;
}

/** Figures of a date that must disagree: fewer are misread or mistyped. */
const FIGURES = 3;

function bornAgreement(said: readonly CivilDate[], born: CivilDate | null): Agreement {
  const known = readFiledDate(born);
  if (known === null || said.length === 0) return 'unknown';
  const each = said.map(day => agreementOfDay(readFiledDate(day), known));
  return each.find(one => one === 'same') ?? each.find(one => one === 'near') ?? each[0] ?? 'unknown';
}

function agreementOfDay(day: string | null, known: string): Agreement {
  const agreement = dateAgreement(day, known);
  if (agreement !== 'different' || day === null) return agreement;
  const figures = Array.from(day).filter((figure, at) => figure !== known[at]).length;
  return figures >= FIGURES ? 'different' : 'unknown';
}

/** Share of its signs by which a number must disagree: less may be misread. */
const MISREAD = 0.35;

function claimOf(said: readonly string[], known: readonly string[]): Agreement {
  const pairs = said.flatMap(one => known.map(other => claimPair(mended(one), mended(other))));
  for (const agreement of ['same', 'near', 'unknown'] as const) if (pairs.includes(agreement)) return agreement;
  return pairs[0] ?? 'unknown';
}

function claimPair(a: string | null, b: string | null): Agreement {
  const agreement = claimAgreement(a, b);
  if (agreement !== 'different' || a === null || b === null) return agreement;
  return distance(a, b) < MISREAD * Math.max(a.length, b.length) ? 'unknown' : 'different';
}

/** Letters that scanners read for figures, as figures, on both sides. */
function mended(number: string): string | null {
  return readClaimNumber(
    number.toUpperCase().replaceAll(/[OQ]/g, '0').replaceAll(/[IL|]/g, '1').replaceAll('S', '5').replaceAll('B', '8'),
  );
}
