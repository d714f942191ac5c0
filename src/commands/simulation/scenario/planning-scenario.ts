import type { Scenario } from './scenario.ts';

type Confidence = Scenario['applicationsPerMonth'][number]['confidence'];

/** One entry that holds from the beginning. */
const always = <Value>(value: Value, source: string, confidence: Confidence) => [
  { from: null, value, source, confidence },
];

/** A value of our own where nothing is published. */
const planned = <Value>(value: Value, why: string) => always(value, `planning value: ${why}`, 'low');

/** What is assumed where a scenario file says nothing: the programme of 2024, as far as it is published. */
export const planningScenario: Scenario = {
  name: 'planning values of 2024',
  start: '2024-01-01',
  months: 12,
  warmUpMonths: 3,

  applicationsPerMonth: always(199_651 / 12, 'DIR newsline 2025-36: 199,651 applications in 2024', 'high'),
  monthPattern: planned([1, 0.97, 1.05, 1, 1, 0.98, 0.98, 1.04, 0.99, 1.06, 0.93, 1], 'business days of the month'),
  weekdayPattern: planned([1.15, 1.05, 1, 0.95, 0.85], 'the post of a weekend comes on Monday'),

  duplicates: planned(0.16, 'letters of 2024 are 71 % of applications, about 90 % of which were eligible'),
  ineligible: planned(
    {
      UNSIGNED: 0.03,
      NO_UR_COPY: 0.025,
      CNC: 0.012,
      NOT_NECESSITY: 0.006,
      PRIOR_IMR: 0.005,
      REPEAT_12M: 0.003,
      WRONG_PARTY: 0.004,
      AUTHORIZED: 0.008,
      SETTLED: 0.002,
      RFA_WITHDRAWN: 0.003,
      NO_UR: 0.002,
    },
    'about 10 % were ineligible in 2024 (DIR newsline 2025-36), late ones among them; the split is not published',
  ),
  liabilityDeferred: planned(0.01, 'no figure published'),
  missingUrCopy: always(
    { cureDays: 0, cured: 0 },
    '8 CCR 9792.10.1(b); from 1 Apr 2014 an application without the UR decision is ineligible at once',
    'high',
  ),
  daysToApply: always(
    { median: 15, p90: 28 },
    'days from UR decision to application in 194 published letters of 2016 and 2017',
    'medium',
  ),
  formularyDaysToApply: planned({ median: 6, p90: 12 }, 'the window is a third as long'),
  urServedBy: planned({ mail: 0.8, fax: 0.1, electronic: 0.1 }, 'UR decisions go to workers mostly by mail'),
  expedited: planned(0.004, 'expedited letters are rare'),
  formularyOnly: planned(0.02, 'what makes a formulary dispute is not settled'),
  inquiries: planned(0.03, 'no figure published'),
  inquiryAnswerDays: planned({ median: 4, p90: 9 }, 'most answer within the 5 business days'),
  mailDays: planned(3, 'first-class mail within California'),
  consolidated: planned(0.03, 'the clerk may join applications of one worker, physician and injury'),

  handlingDays: planned({ median: 2, p90: 5 }, 'opening, scanning, entering'),
  screeningMinutes: planned(12, 'one application, all grounds'),
  duplicateMinutes: planned(4, 'found by its key'),
  noticeMinutes: planned(3, 'notices are made by the system'),
  intakeHoursPerWeek: planned(36, 'full time, less breaks'),
  screenedPerMonth: planned(null, 'intake keeps up with what comes'),

  noticeElectronic: planned(0.85, 'notices go electronically where the administrator agreed'),
  records: planned(
    { inTime: 0.92, daysBeforeDue: 2.5, never: 0.005, reminderEveryDays: 7, answeredPerReminder: 0.6 },
    'reminders on the days before and after the due date',
  ),
  withoutRecords: planned(
    { patienceDays: 30, otherDocuments: 0.5 },
    '8 CCR 9792.10.6(b)(2) asks for documents of worker or physician; how many send them is not published',
  ),
  endedPerMonth: planned(0.02, 'authorized, settled or withdrawn while open'),

  specialties: planned(
    [
      { name: 'Physical medicine, pain', cases: 0.3, hours: 0.3 },
      { name: 'Occupational medicine', cases: 0.27, hours: 0.27 },
      { name: 'Family practice', cases: 0.1, hours: 0.1 },
      { name: 'Internal medicine', cases: 0.08, hours: 0.08 },
      { name: 'Orthopaedic surgery', cases: 0.15, hours: 0.15 },
      { name: 'Psychiatry, psychology', cases: 0.06, hours: 0.06 },
      { name: 'Other specialties', cases: 0.04, hours: 0.04 },
    ],
    'in 2016 about two thirds of decisions came from three groups led by physical and occupational medicine',
  ),
  reviewMinutes: planned({ median: 55, p90: 120 }, '100 to 300 pages and 1.6 items a case'),
  reviewerHoursPerWeek: planned(8, 'reviewers are in practice at least 24 hours a week beside it'),
  reviewDays: planned({ median: 4, p90: 8 }, 'part-time reviewers; 6 to 7 days from complete records in 2024'),
  qualityMinutes: planned({ median: 12, p90: 25 }, 'one letter of 1.6 items'),
  qualityHoursPerWeek: planned(36, 'full time, less breaks'),
  determinationsPerMonth: always(
    13_500,
    'planning value: the 141,621 letters of 2024 (DIR newsline 2025-36) and a seventh more for peaks',
    'low',
  ),

  lateUnder: 0.05,
  published: [],
};
