import { z } from 'zod';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { type MmeEdition, sources } from '#domain/drugs/mme-factor.ts';
import { Fact } from '#domain/evidence/fact.ts';
import type { Source } from '#domain/law/source.ts';
import type { Situation } from '../engine/situation.ts';
import { belongsTo } from '../questions/drugs/drug-groups.ts';
import { type OpioidDose, opioidsInUse } from '../questions/drugs/morphine-equivalents.ts';

export const source: Source = {
  cite: 'MTUS Chronic Pain 2009, p. 86; MTUS Opioids 2016; MTUS Opioids 2017',
  says: 'Opioids are added up as oral morphine equivalents a day; the edition says how much calls for more.',
};

/** One opioid of the count. */
export const MorphineLine = z.object({
  name: z.string(),
  strength: z.string().nullable(),
  perDay: z.number().nullable(),
  /** Whether the doses a day are as directed, or a quantity taken as for a month. */
  perDayFrom: z.enum(['direction', 'quantity']).nullable(),
  /** Whether it is the drug in dispute. */
  isAsked: z.boolean(),
  factor: z.number().nullable(),
  /** Milligrams of oral morphine a day; null where it could not be counted, and then `why` says so. */
  milligrams: z.number().nullable(),
  why: z.string().nullable(),
  evidence: z.array(Fact),
});

/** All opioids together, by the factors of the edition in force. */
export const MorphineCount = z.object({
  lines: z.array(MorphineLine),
  /** Of what could be counted. */
  total: z.number(),
  /** False when an opioid could not be counted: the total is then a least. */
  complete: z.boolean(),
  /** Milligrams a day from which the edition asks for more; null where it names none. */
  ceiling: z.object({ most: z.number(), cite: z.string() }).nullable(),
  factors: z.string(),
});
export type MorphineCount = Readonly<z.infer<typeof MorphineCount>>;

type Factors = {
  readonly from: CivilDate;
  readonly edition: MmeEdition;
  readonly ceiling: MorphineCount['ceiling'];
};

/** Which factors and which ceiling hold from a day on. */
const BY_DATE: readonly Factors[] = [
  { from: '2009-07-18', edition: 'mtus2009', ceiling: { most: 120, cite: 'MTUS Chronic Pain 2009, p. 86' } },
  { from: '2016-07-28', edition: 'cdc2016', ceiling: { most: 80, cite: 'MTUS Opioids 2016' } },
  { from: '2017-12-01', edition: 'cdc2016', ceiling: { most: 50, cite: 'MTUS Opioids 2017' } },
  { from: '2022-11-04', edition: 'cdc2022', ceiling: { most: 50, cite: 'MTUS Opioids 2017' } },
];

/** Adds up the opioids in use and the one asked for; null where there is none, or no day is known. */
export function morphineCount(situation: Situation): MorphineCount | null {
  const { on } = situation;
  const factors = on === null ? undefined : BY_DATE.findLast(({ from }) => from <= on);
  if (factors === undefined) return null;
  const opioids = opioidsInUse(situation, factors.edition).filter(
    ({ isAsked }) => !isAsked || asksForOpioid(situation),
  );
  if (opioids.length === 0) return null;
  const lines = opioids.map(lineOf);
  const total = lines.reduce((sum, { milligrams }) => sum + (milligrams ?? 0), 0);
  return {
    lines,
    total: Math.round(total * 100) / 100,
    complete: lines.every(({ milligrams }) => milligrams !== null),
    ceiling: factors.ceiling,
    factors: sources[factors.edition].cite,
  };
}

/** Whether the drug in dispute is an opioid. */
export function asksForOpioid({ request }: Situation): boolean {
  return belongsTo(request.drug?.ingredients ?? [], 'opioid');
}

function lineOf({
  name,
  strength,
  perDay,
  perDayFrom,
  isAsked,
  equivalent,
  fact,
}: OpioidDose): MorphineCount['lines'][number] {
  const known = equivalent.kind === 'known';
  return {
    name,
    strength,
    perDay,
    perDayFrom,
    isAsked,
    factor: known ? equivalent.factor : null,
    milligrams: known ? equivalent.mme : null,
    why: known ? null : equivalent.why,
    evidence: fact === null ? [] : [fact],
  };
}
