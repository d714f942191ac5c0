import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { assumption, Confidence } from './assumption.ts';

/** Grounds for which an application is refused at screening; LATE is not among them: it follows from the clock A1. */
export const Ground = z.enum([
  'UNSIGNED',
  'NO_UR_COPY',
  'CNC',
  'NOT_NECESSITY',
  'PRIOR_IMR',
  'REPEAT_12M',
  'OUT_OF_SCOPE_DATE',
  'WRONG_PARTY',
  'AUTHORIZED',
  'SETTLED',
  'RFA_WITHDRAWN',
  'NO_UR',
  'UR_UNTIMELY',
]);
export type Ground = z.infer<typeof Ground>;

const Share = z.number().min(0).max(1);
const Amount = z.number().min(0).max(1_000_000);
const Minutes = z.number().min(0).max(10_000);
const HoursPerWeek = z.number().positive().max(168);
const Spread = z.strictObject({ median: z.number().min(0).max(3650), p90: z.number().min(0).max(36_500) });
const Weight = z.number().min(0).max(100);
export const ServedBy = z.enum(['mail', 'electronic', 'fax', 'hand']);

/** A figure that was published of the programme; the simulation shows its own beside it. Stocks are of the last day. */
export const Published = z.strictObject({
  what: z.string().min(1),
  measure: z.enum([
    'applications',
    'eligible',
    'determinations',
    'days-from-application',
    'days-from-assignment',
    'days-from-records',
    'open',
    'missing-records',
    'missing-records-90-days',
    'missing-records-recent',
  ]),
  from: CivilDate,
  to: CivilDate,
  /** Of `missing-records-recent`: the share assigned after this day. */
  assignedAfter: CivilDate.nullable().default(null),
  figure: z.number().positive(),
  /** How far the simulated figure may lie from it, as a share of it, to be called near. */
  near: z.number().positive().max(1),
  /** True where an assumption of the scenario was set by this very figure, so that agreement proves nothing. */
  usedAsInput: z.boolean(),
  source: z.string().min(1),
  confidence: Confidence,
});
export type Published = Readonly<z.infer<typeof Published>>;

/** A programme of reviews over some months: how much comes, what of it is reviewed, who works on it and how long things take. */
export const Scenario = z.strictObject({
  name: z.string().min(1).max(200),
  /** First day reported, the first of a month. */
  start: CivilDate.refine(day => day.endsWith('-01'), 'a simulation starts on the first of a month'),
  months: z.int().min(1).max(120),
  /** Months simulated before `start` and not reported, so that it does not begin with empty desks. */
  warmUpMonths: z.int().min(0).max(24),

  /** Applications received a month, duplicates included, in a month of average weight. */
  applicationsPerMonth: assumption(Amount),
  /** Weights of January to December. */
  monthPattern: assumption(z.array(Weight).length(12)),
  /** Weights of Monday to Friday; nothing is received on other days and holidays. */
  weekdayPattern: assumption(z.array(Weight).length(5)),

  /** Share of all applications that repeat one already there. */
  duplicates: assumption(Share),
  /** Ground → share of the applications that are no duplicates. */
  ineligible: assumption(z.partialRecord(Ground, Share)),
  /** Share deferred because liability is disputed. */
  liabilityDeferred: assumption(Share),
  /** Days a party has to send the UR decision after a reminder (0: no cure), and the share that does. */
  missingUrCopy: assumption(z.strictObject({ cureDays: z.int().min(0).max(60), cured: Share })),
  /** Days from service of the UR decision to receipt of the application; late is what the clock A1 says is late. */
  daysToApply: assumption(Spread),
  formularyDaysToApply: assumption(Spread),
  urServedBy: assumption(z.partialRecord(ServedBy, Share)),
  expedited: assumption(Share),
  formularyOnly: assumption(Share),
  /** Share of the eligible about which a party is asked first, and days from the question to the answer. */
  inquiries: assumption(Share),
  inquiryAnswerDays: assumption(Spread),
  /** Days a letter travels. */
  mailDays: assumption(z.int().min(0).max(30)),
  /** Share of the eligible joined to an open case of the same worker, physician and injury. */
  consolidated: assumption(Share),

  /** Days from receipt to the screener's desk: opened, scanned, entered. */
  handlingDays: assumption(Spread),
  screeningMinutes: assumption(Minutes),
  duplicateMinutes: assumption(Minutes),
  noticeMinutes: assumption(Minutes),
  intakeHoursPerWeek: assumption(HoursPerWeek),
  /** Applications the intake desk is staffed for a month; null: a fifth more than come. */
  screenedPerMonth: assumption(Amount.nullable()),

  noticeElectronic: assumption(Share),
  /** Of the records: share there on the due date; how many days before it on average; what becomes of the rest by reminders. */
  records: assumption(
    z.strictObject({
      inTime: Share,
      daysBeforeDue: z.number().min(0).max(30),
      never: Share,
      reminderEveryDays: z.int().min(1).max(365),
      answeredPerReminder: z.number().positive().max(1),
    }),
  ),
  /** Days past due after which a case may be decided without the administrator's records, where others sent documents. */
  withoutRecords: assumption(z.strictObject({ patienceDays: z.int().min(0).max(3650), otherDocuments: Share })),
  /** Share of the assigned cases that end each month: authorized, settled, withdrawn. */
  endedPerMonth: assumption(Share),

  /** Specialty → share of the cases and of the reviewers' hours. */
  specialties: assumption(
    z
      .array(z.strictObject({ name: z.string().min(1), cases: Share, hours: Share }))
      .min(1)
      .max(60),
  ).length(1),
  reviewMinutes: assumption(Spread),
  reviewerHoursPerWeek: assumption(HoursPerWeek),
  /** Days a case lies with its reviewer, from the hand-over to the draft. */
  reviewDays: assumption(Spread),
  qualityMinutes: assumption(Spread),
  qualityHoursPerWeek: assumption(HoursPerWeek),
  /** Determinations a month that reviewers and quality desk are staffed for. */
  determinationsPerMonth: assumption(Amount),

  /** Share of determinations past due that staffing is sought to stay under. */
  lateUnder: z.number().positive().max(1),
  published: z.array(Published).max(100),
});
export type Scenario = Readonly<z.infer<typeof Scenario>>;

/** A scenario as a file gives it: what it leaves out is taken from the planning scenario. */
export const ScenarioFile = Scenario.partial();
export type ScenarioFile = Readonly<z.infer<typeof ScenarioFile>>;
