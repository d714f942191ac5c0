import { Temporal } from 'temporal-polyfill';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { daysFrom, rolledToCourtDay } from '#domain/calendar/counting/period-of-days.ts';
import type { Counted } from '#domain/calendar/counting/count.ts';
import { dayWords } from '#domain/calendar/day-words.ts';
import { type Dated, inForce } from '#domain/law/dated.ts';
import type { Application } from '../application/application.ts';
import type { GroundRule } from '../screening/ground.ts';

/** Days to answer a reminder of the missing UR decision; null where there is no reminder any more. */
const reminders: readonly Dated<number | null>[] = [
  {
    from: '2013-01-01',
    value: 15,
    source: {
      cite: '8 CCR 9792.10.1(b); DWC practice until 31 Mar 2014',
      says: 'a missing UR decision is asked for by a reminder letter and may be sent within 15 days of it',
    },
  },
  {
    from: '2014-04-01',
    value: null,
    source: {
      cite: '8 CCR 9792.10.1(b); DWC announcement for 1 Apr 2014',
      says: 'an application without the UR decision is ineligible at once',
    },
  },
];

export const source = reminders.map(reminder => reminder.source);

function reminderPeriod(sent: CivilDate, days: number): Counted {
  const day = Temporal.PlainDate.from(sent);
  return rolledToCourtDay(daysFrom({ day, words: `the reminder letter of ${dayWords(day)}` }, days));
}

const message = 'The application came without a copy of the utilization review decision.';

function withoutCopy(application: Application): ReturnType<GroundRule['find']> {
  const { received, reminderSentOn, urDecisionSuppliedOn } = application;
  const rule = inForce(reminders, Temporal.PlainDate.from(received));
  if (rule === null) return [];
  const found = { item: null, message, source: rule.source };
  if (rule.value === null)
    return [{ ...found, notes: ['nothing bars a new, complete application while the time to apply still runs'] }];
  const cure = `send the utilization review decision within ${rule.value} days of the reminder letter`;
  if (reminderSentOn === null)
    return urDecisionSuppliedOn === null
      ? [{ ...found, cure, notes: ['no reminder letter is recorded: its 15 days have not begun'] }]
      : [];
  const { day, steps } = reminderPeriod(reminderSentOn, rule.value);
  const lastDayToCure = day.toString();
  if (urDecisionSuppliedOn === null) return [{ ...found, cure, lastDayToCure, notes: steps }];
  return urDecisionSuppliedOn <= lastDayToCure
    ? []
    : [{ ...found, message: `${message} It was sent only after the time the reminder letter gave.`, notes: steps }];
}

export const noUrCopy: GroundRule = {
  code: 'NO_UR_COPY',
  source: reminders[0]?.source ?? { cite: '', says: '' },
  regulationOnly: true,
  find: ({ application }) => (application.urDecisionAttached ? [] : withoutCopy(application)),
};
