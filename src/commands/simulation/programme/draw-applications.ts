import {
  businessDayFrom,
  civilDateOf,
  dayNumber,
  isBusinessDayNumber,
  weekdayOf,
} from '#domain/calendar/counting/day-number.ts';
import { firstDay } from '#domain/law/profiles.ts';
import { drawn, picked, type Random, seeded, waited } from '../random.ts';
import { valueOn } from '../scenario/assumption.ts';
import { Ground, type Scenario, ServedBy } from '../scenario/scenario.ts';
import type { Application, Finding } from './application.ts';
import type { DueDates } from './due-dates.ts';
import type { Span } from './span.ts';

const DAYS_PER_MONTH = 365.25 / 12;
const MOST_REMINDERS = 200;
const FIRST_DAY = dayNumber(firstDay);

/**
 * The applications of all days, one in `oneIn` of them, by day of receipt; yields after each day. An assumption that changes by
 * date is taken as on the day the application is received.
 */
export function* drawApplications(
  scenario: Scenario,
  span: Span,
  due: DueDates,
  { seed, oneIn }: { readonly seed: number; readonly oneIn: number },
): Generator<number, readonly Application[]> {
  const random = seeded(seed);
  const applications: Application[] = [];
  let sum = 0;
  for (const month of span.months) {
    const first = civilDateOf(month.first);
    const pattern = valueOn(scenario.monthPattern, first);
    const weights = pattern.reduce((total, weight) => total + weight, 0) / 12 || 1;
    const before = sum;
    sum +=
      ((valueOn(scenario.applicationsPerMonth, first) / oneIn) * (pattern[Number(first.slice(5, 7)) - 1] ?? 1)) /
      weights;
    // Rounded in sums: twelve months come to the year's number exactly.
    const counts = byDay(random, Math.round(sum) - Math.round(before), month.first, month.last, scenario);
    for (const [offset, count] of counts.entries()) {
      const day = month.first + offset;
      if (count > 0) {
        const draw = drawing(random, scenario, day, due);
        for (let one = 0; one < count; one += 1) applications.push(draw());
      }
      yield day;
    }
  }
  return applications;
}

/** How many of the month's applications come on each of its days: each falls on a business day by the weekday's weight. */
function byDay(random: Random, total: number, first: number, last: number, scenario: Scenario): number[] {
  const pattern = valueOn(scenario.weekdayPattern, civilDateOf(first));
  const weights = Array.from({ length: last - first + 1 }, (_, offset) =>
    isBusinessDayNumber(first + offset) ? (pattern[weekdayOf(first + offset)] ?? 0) : 0,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = weights.map(() => 0);
  if (all === 0) return counts;
  for (let one = 0; one < total; one += 1) {
    let left = random() * all;
    const day = weights.findIndex(weight => weight > 0 && (left -= weight) < 0);
    counts[Math.max(day, 0)] = (counts[Math.max(day, 0)] ?? 0) + 1;
  }
  return counts;
}

/** Draws applications of one day. */
function drawing(random: Random, scenario: Scenario, day: number, due: DueDates): () => Application {
  const today = civilDateOf(day);
  const on = <Value>(entries: Parameters<typeof valueOn<Value>>[0]) => valueOn(entries, today);
  const chance = (entries: Scenario['duplicates']) => {
    const share = on(entries);
    return () => random() < share;
  };
  const spread = (entries: Scenario['reviewDays']) => {
    const values = on(entries);
    return () => drawn(random, values);
  };
  const [isFormulary, isExpedited] = [chance(scenario.formularyOnly), chance(scenario.expedited)];
  const [daysToApply, formularyDays] = [spread(scenario.daysToApply), spread(scenario.formularyDaysToApply)];
  const [isDuplicate, isDeferred] = [chance(scenario.duplicates), chance(scenario.liabilityDeferred)];
  const [isAsked, isJoined] = [chance(scenario.inquiries), chance(scenario.consolidated)];
  const [handling, answering] = [spread(scenario.handlingDays), spread(scenario.inquiryAnswerDays)];
  const [reviewing, lying, checking] = [
    spread(scenario.reviewMinutes),
    spread(scenario.reviewDays),
    spread(scenario.qualityMinutes),
  ];
  const isElectronic = chance(scenario.noticeElectronic);
  const servedBy = on(scenario.urServedBy);
  const ineligible = on(scenario.ineligible);
  const urCopy = on(scenario.missingUrCopy);
  const records = on(scenario.records);
  const { otherDocuments } = on(scenario.withoutRecords);
  const specialties = on(scenario.specialties);
  const ended = on(scenario.endedPerMonth);

  const finding = (isInTime: boolean): Finding => {
    const found = isDuplicate() ? 'duplicate' : picked(random, ineligible, Ground.options);
    if (found !== null) return found;
    if (!isInTime) return 'LATE';
    return isDeferred() ? 'deferred' : 'eligible';
  };

  return () => {
    const formularyOnly = isFormulary();
    const expedited = isExpedited();
    const urServed = Math.max(day - Math.round(formularyOnly ? formularyDays() : daysToApply()), FIRST_DAY);
    const urServedBy = picked(random, servedBy, ServedBy.options) ?? 'mail';
    const found = finding(day <= due.application(urServed, urServedBy, formularyOnly));
    const isCured = random() < urCopy.cured;
    return {
      received: day,
      urServed,
      urServedBy,
      priority: expedited ? 'expedited' : 'standard',
      formularyOnly,
      finding: found,
      handled: businessDayFrom(day + (expedited ? 0 : Math.round(handling()))),
      urCopy:
        found === 'NO_UR_COPY' && urCopy.cureDays > 0
          ? { isCured, days: isCured ? Math.ceil(random() * urCopy.cureDays) : urCopy.cureDays }
          : null,
      inquiryDays: isAsked() ? Math.max(1, Math.round(answering())) : null,
      joins: isJoined() && !expedited,
      specialty: specialtyOf(random(), specialties),
      noticeBy: isElectronic() ? 'electronic' : 'mail',
      recordsEarlyDays: random() < records.inTime ? Math.round(waited(random, records.daysBeforeDue)) : null,
      recordsLateDays: lateDays(random, records),
      otherDocuments: random() < otherDocuments,
      reviewMinutes: reviewing(),
      reviewDays: expedited ? 1 : Math.max(1, Math.round(lying())),
      qualityMinutes: checking(),
      endsAfterDays: ended > 0 ? Math.round(waited(random, DAYS_PER_MONTH / ended)) : Number.MAX_SAFE_INTEGER,
    };
  };
}

/** Days past due that late records come: each reminder is answered with the same chance, a few days after it; null: never. */
function lateDays(random: Random, records: Scenario['records'][number]['value']): number | null {
  if (random() * (1 - records.inTime) < records.never) return null;
  let reminder = 1;
  while (reminder < MOST_REMINDERS && random() >= records.answeredPerReminder) reminder += 1;
  return (reminder - 1) * records.reminderEveryDays + 1 + Math.floor(random() * Math.min(5, records.reminderEveryDays));
}

function specialtyOf(at: number, specialties: Scenario['specialties'][number]['value']): number {
  const all = specialties.reduce((sum, { cases }) => sum + cases, 0);
  let left = at * all;
  const index = specialties.findIndex(({ cases }) => (left -= cases) < 0);
  return Math.max(index, 0);
}
