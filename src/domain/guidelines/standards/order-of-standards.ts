import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';
import type { Citation } from '../citations/citation.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(c)(2)',
  says: 'Medical necessity is judged by six standards, the schedule first.',
};

export type Rank = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** The standards as one version of the statute lists them. */
export type OrderOfStandards = {
  readonly from: CivilDate;
  /** First day of the next version; null for the present one. */
  readonly until: CivilDate | null;
  /** `in-order`: a lower standard only where every higher one is inapplicable; `by-schedule`: as the schedule's search for evidence says. */
  readonly rule: 'in-order' | 'by-schedule';
  readonly standards: Readonly<Record<Rank, string>>;
  readonly source: Source;
};

const REST = {
  B: 'peer-reviewed scientific and medical evidence on the service in dispute',
  C: 'nationally recognized professional standards',
  D: 'expert opinion',
  E: 'generally accepted standards of medical practice',
  F: 'treatments likely to benefit where others are not clinically efficacious',
} as const;

const VERSIONS: readonly OrderOfStandards[] = [
  {
    from: '2013-01-01',
    until: '2018-01-01',
    rule: 'in-order',
    standards: { A: 'the guidelines of the schedule (Labor Code 5307.27)', ...REST },
    source: {
      ...source,
      says: 'in the order listed; a lower one only if every higher one is inapplicable to the condition',
    },
  },
  {
    from: '2018-01-01',
    until: null,
    rule: 'by-schedule',
    standards: { A: 'the guidelines of the schedule and its drug formulary (Labor Code 5307.27)', ...REST },
    source: { ...source, says: 'applied as set forth in the schedule' },
  },
];

/** The order that holds on a day; null before independent review existed. */
export function orderOfStandards(on: CivilDate): OrderOfStandards | null {
  return VERSIONS.find(({ from, until }) => from <= on && (until === null || on < until)) ?? null;
}

/** The standard a citation belongs to, as far as it can be told: the schedule, or a guideline recognized nationally; else null. */
export function rankOfCitation({ source: cited, edition }: Citation): Rank | null {
  if (edition !== null || cited === 'MTUS') return 'A';
  return cited === 'ODG' || cited === 'ACOEM' ? 'C' : null;
}
