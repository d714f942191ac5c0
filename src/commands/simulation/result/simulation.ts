import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { CaseEvents } from '#domain/deadlines/clocks/case-events.ts';
import { DutyId, Party } from '#domain/deadlines/clocks/deadline.ts';
import { Confidence } from '../scenario/assumption.ts';
import { Published, Scenario } from '../scenario/scenario.ts';

const Count = z.int().min(0);
const Days = z.number().nullable();

/** Cases at each place at the end of a day. `open` are assigned and neither determined nor ended. */
const Stocks = z.object({
  /** Received, not yet assigned or closed. */
  inIntake: Count,
  open: Count,
  awaitingRecords: Count,
  /** Of those awaiting records: past the day they were due. */
  missingRecords: Count,
  /** Ready, and no reviewer has begun. */
  waiting: Count,
  inReview: Count,
});
export type Stocks = Readonly<z.infer<typeof Stocks>>;

/** What came and went. */
const Flows = z.object({
  received: Count,
  duplicates: Count,
  /** Refused on a ground, late ones included. */
  ineligible: Count,
  eligible: Count,
  assigned: Count,
  determined: Count,
  /** After the last day of the clock; a late determination stands all the same. */
  determinedLate: Count,
  /** Determined without the claims administrator's records. */
  withoutRecords: Count,
  /** Authorized, settled or withdrawn before a determination. */
  ended: Count,
});
export type Flows = Readonly<z.infer<typeof Flows>>;

export const SimulatedMonth = Flows.extend({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  ...Stocks.shape,
  /** Calendar days of those determined in the month, on average; null when none was. */
  daysFromApplication: Days,
  daysFromAssignment: Days,
  /** Of those with complete records. */
  daysFromRecords: Days,
});
export type SimulatedMonth = Readonly<z.infer<typeof SimulatedMonth>>;

export const SimulatedDay = Flows.extend({ day: CivilDate, ...Stocks.shape });
export type SimulatedDay = Readonly<z.infer<typeof SimulatedDay>>;

export const StageName = z.enum([
  'application-to-assignment',
  'assignment-to-records',
  'records-to-review',
  'review-to-determination',
  'records-to-determination',
  'assignment-to-determination',
  'application-to-determination',
]);
export type StageName = z.infer<typeof StageName>;

/** Calendar days the cases determined spent between two points. */
export const Stage = z.object({
  stage: StageName,
  cases: Count,
  mean: Days,
  p10: Days,
  median: Days,
  p90: Days,
  max: Days,
});
export type Stage = Readonly<z.infer<typeof Stage>>;

/** One clock over all cases whose day fell in the months reported: how many ran, how many ran out unmet. */
export const Lateness = z.object({
  duty: DutyId,
  owedBy: Party,
  due: Count,
  late: Count,
  share: z.number().nullable(),
});
export type Lateness = Readonly<z.infer<typeof Lateness>>;

/** Persons at each desk, at the hours a week the scenario says, for so many determinations a month. */
const Heads = z.object({
  determinationsPerMonth: Count,
  intake: Count,
  reviewers: z.array(z.object({ specialty: z.string(), persons: Count })),
  quality: Count,
});
export type Heads = Readonly<z.infer<typeof Heads>>;

/** A published figure and the simulated one; `near` when they lie as close as the scenario asks. */
export const Check = Published.extend({
  near: z.boolean(),
  tolerance: z.number(),
  simulated: z.number().nullable(),
  /** Simulated divided by published. */
  ratio: z.number().nullable(),
  confidence: Confidence,
});
export type Check = Readonly<z.infer<typeof Check>>;

/** One level of staffing tried: the share of determinations past due under it. */
const Trial = z.object({ determinationsPerMonth: Count, lateShare: z.number() });
export type Trial = Readonly<z.infer<typeof Trial>>;

/** Output of `imr simulate`: counts are of the whole programme, also when one case in several was simulated. */
export const Simulation = z.object({
  schema: z.literal('openimr/1'),
  seed: z.int(),
  /** One case in so many was simulated, and counted as many times. */
  oneIn: z.int().min(1),
  from: CivilDate,
  to: CivilDate,
  scenario: Scenario,
  totals: Flows.extend({ grounds: z.record(z.string(), Count), deferred: Count, joined: Count }),
  months: z.array(SimulatedMonth),
  /** Null unless asked for. */
  days: z.array(SimulatedDay).nullable(),
  stages: z.array(Stage),
  backlog: z.object({ atEnd: Stocks, peakOpen: Count, peakOn: CivilDate }),
  late: z.array(Lateness),
  staffing: z.object({
    /** As the scenario has it, on its last day. */
    given: Heads,
    lateShare: z.number(),
    /** What keeps the share of late determinations under the scenario's; null when not sought or not found. */
    needed: Heads.nullable(),
    lateUnder: z.number(),
    trials: z.array(Trial),
    how: z.string(),
  }),
  checks: z.array(Check),
  /** Some simulated cases as their events, which `imr due` counts again; null unless asked for. */
  cases: z.array(CaseEvents).nullable(),
});
export type Simulation = Readonly<z.infer<typeof Simulation>>;
