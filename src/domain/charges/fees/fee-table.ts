import type { Confidence } from '#domain/calendar/counting/confidence.ts';
import type { Source } from '#domain/law/source.ts';
import type { ClosingStage } from './fee-case.ts';

/** One line of the fee schedule. `null` in a column means that the schedule makes no difference there. */
export type FeeLine = {
  readonly stage: ClosingStage;
  readonly priority: 'standard' | 'expedited' | null;
  /** `drugs`: every item is a drug; `other`: at least one is none. */
  readonly items: 'drugs' | 'other' | null;
  readonly degree: 'physician' | 'other' | null;
  readonly reviewers: 1 | 2 | null;
  /** Whole dollars; `full`: as if decided; null: not known, with the reason. */
  readonly amount: number | 'full' | null;
  readonly confidence: Confidence;
  readonly why?: string;
};

/** The fees for applications received from a day on, until the next schedule. */
export type FeeSchedule = { readonly from: string; readonly source: Source; readonly lines: readonly FeeLine[] };

export const source: readonly [Source, Source, Source, Source, Source, Source] = [
  {
    cite: '8 CCR 9792.10.8 (rule of 2013)',
    says: 'the claims administrator pays a fee for each review, by priority, degree and number of the reviewers; less when it ends before a reviewer is assigned',
  },
  {
    cite: '8 CCR 9792.10.8 (Jan to Mar 2014)',
    says: 'one fee by priority, a lower one when all items are drugs',
    confidence: 'medium',
  },
  {
    cite: 'DWC notice of fees from 1 Apr 2014',
    says: 'standard $420, expedited $515, drugs alone $390; ended before a reviewer $160, after $420',
  },
  {
    cite: '8 CCR 9792.10.8 (2015 to 2019)',
    says: 'standard $390, drugs alone $345; ended before a reviewer $123; the expedited fee was not found',
    confidence: 'medium',
  },
  {
    cite: 'DWC notice of fees from 1 Jan 2020',
    says: '$345 whatever the priority and the items; ended before a reviewer $115',
    confidence: 'medium',
  },
  {
    cite: 'DIR News 2025-97',
    says: 'from 1 Apr 2026 the fees follow current costs; the amounts were not obtained',
    confidence: 'low',
  },
];

const [rule2013, early2014, april2014, from2015, from2020, from2026] = source;

type Row = readonly [
  stage: 'decided' | 'before' | 'after',
  priority: FeeLine['priority'],
  items: FeeLine['items'],
  degree: FeeLine['degree'],
  reviewers: FeeLine['reviewers'],
  amount: FeeLine['amount'],
  confidence: Confidence,
  why?: string,
];

const stages = { decided: 'decided', before: 'ended-before-reviewer', after: 'ended-after-reviewer' } as const;

function schedule(from: string, provision: Source, rows: readonly Row[]): FeeSchedule {
  const lines = rows.map(([stage, priority, items, degree, reviewers, amount, confidence, why]) => ({
    stage: stages[stage],
    priority,
    items,
    degree,
    reviewers,
    amount,
    confidence,
    ...(why === undefined ? {} : { why }),
  }));
  return { from, source: provision, lines };
}

const oneAmount = 'the schedule gives one amount for this stage, whatever the priority';

// biome-ignore format: a table reads in columns
export const feeSchedules: readonly FeeSchedule[] = [
  schedule('2013-01-01', rule2013, [
    // stage    priority     items    degree       reviewers  amount  confidence
    ['decided', 'standard',  null,    'physician', 1,         560,    'high'],
    ['decided', 'standard',  null,    'other',     1,         495,    'high'],
    ['decided', 'standard',  null,    'physician', 2,         760,    'high'],
    ['decided', 'standard',  null,    'other',     2,         655,    'high'],
    ['decided', 'expedited', null,    'physician', 1,         685,    'high'],
    ['decided', 'expedited', null,    'other',     1,         595,    'high'],
    ['decided', 'expedited', null,    'physician', 2,         850,    'high'],
    ['before',  null,        null,    null,        null,      215,    'medium'],
    ['after',   null,        null,    null,        null,      'full', 'high'],
  ]),
  schedule('2014-01-01', early2014, [
    ['decided', 'standard',  'other', null,        1,         550,    'medium'],
    ['decided', 'standard',  'drugs', null,        1,         495,    'medium'],
    ['decided', 'expedited', null,    null,        1,         645,    'medium'],
    ['before',  null,        null,    null,        null,      215,    'medium'],
    ['after',   null,        null,    null,        null,      'full', 'medium'],
  ]),
  schedule('2014-04-01', april2014, [
    ['decided', 'standard',  'other', null,        1,         420,    'high'],
    ['decided', 'standard',  'drugs', null,        1,         390,    'high'],
    ['decided', 'expedited', null,    null,        1,         515,    'high'],
    ['before',  null,        null,    null,        null,      160,    'high'],
    ['after',   'standard',  null,    null,        1,         420,    'high'],
    ['after',   'expedited', null,    null,        1,         420,    'medium', oneAmount],
  ]),
  schedule('2015-01-01', from2015, [
    ['decided', 'standard',  'other', null,        1,         390,    'medium'],
    ['decided', 'standard',  'drugs', null,        1,         345,    'medium'],
    ['decided', 'expedited', null,    null,        1,         null,   'low', 'the expedited fee of 2015 to 2019 was not found; it is remembered as about $500, which is not an amount to bill'],
    ['before',  null,        null,    null,        null,      123,    'medium'],
    ['after',   null,        null,    null,        null,      'full', 'medium'],
  ]),
  schedule('2020-01-01', from2020, [
    ['decided', null,        null,    null,        1,         345,    'medium'],
    ['before',  null,        null,    null,        null,      115,    'medium'],
    ['after',   null,        null,    null,        1,         345,    'low', 'not stated for this stage: the full fee, as in every schedule before'],
  ]),
  schedule('2026-04-01', from2026, [
    ['decided', null,        null,    null,        null,      null,   'low', 'the fees from 1 Apr 2026 follow current costs, and their amounts were not obtained'],
    ['before',  null,        null,    null,        null,      null,   'low', 'the fees from 1 Apr 2026 follow current costs, and their amounts were not obtained'],
    ['after',   null,        null,    null,        null,      null,   'low', 'the fees from 1 Apr 2026 follow current costs, and their amounts were not obtained'],
  ]),
];
