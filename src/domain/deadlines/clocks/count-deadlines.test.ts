import * as fc from '../../../../test/random.ts';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dayWords } from '#domain/calendar/day-words.ts';
import { isBusinessDay } from '#domain/calendar/counting/business-day.ts';
import { courtsClosedFor } from '#domain/calendar/counting/court-day.ts';
import { eventsIn } from '../../../../test/builders/due-dates.ts';
import { CaseEvents, EventKind } from './case-events.ts';
import { countDeadlines } from './count-deadlines.ts';
import { type Deadline, Deadlines } from './deadline.ts';

const first = Temporal.PlainDate.from('2013-01-01');
/** Alone these start nothing. */
const idle: readonly EventKind[] = ['application-received', 'application-withdrawn', 'determination-extended'];
const kinds = EventKind.options.filter(kind => !idle.includes(kind));

const setting = fc.record({
  event: fc.constantFrom(...kinds),
  day: fc.integer({ min: 0, max: 8200 }),
  at: fc.option(fc.constantFrom('00:00', '09:15', '17:30', '17:31', '23:59')),
  by: fc.option(fc.constantFrom('hand', 'mail', 'overnight', 'fax', 'electronic')),
  to: fc.constantFrom('CA', 'NV', 'abroad', 'confidential'),
  priority: fc.constantFrom('standard', 'expedited'),
  formularyOnly: fc.boolean(),
  treatment: fc.option(fc.constantFrom('prospective', 'concurrent', 'retrospective')),
});
type Setting = typeof setting extends fc.Arbitrary<infer Value> ? Value : never;

function dutiesOf({ event, day, to, at, by, ...rest }: Setting, later = 0): readonly Deadline[] {
  const on = first.add({ days: day + later }).toString();
  const input = CaseEvents.parse({ ...rest, place: { from: 'CA', to }, events: [{ event, on, at, by }] });
  const result = countDeadlines(input);
  if (result.kind === 'refused') throw new Error(result.refusal.message);
  return result.duties;
}

test('a later event never gives an earlier due date, while the law stays the same', () => {
  fc.assert(
    fc.property(setting, fc.integer({ min: 1, max: 40 }), (one, later) => {
      const before = dutiesOf(one);
      const after = dutiesOf(one, later);
      for (const duty of before) {
        const same = after.find(({ duty: id, enforced }) => id === duty.duty && enforced === duty.enforced);
        if (same === undefined || same.due === null || duty.due === null || same.profile !== duty.profile) continue;
        expect(same.due >= duty.due, `${duty.duty}: ${duty.due}, later ${same.due}`).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

const businessDays = ['U1', 'U1f', 'U4', 'U6', 'A4', 'R7', 'R9', 'D1f', 'P2'];
const anyDay = ['U8', 'R6'];

test('a duty in days never falls due on a holiday', () => {
  fc.assert(
    fc.property(setting, one => {
      for (const { duty, due, profile } of dutiesOf(one)) {
        if (due === null || due.includes('T') || anyDay.includes(duty)) continue;
        const day = Temporal.PlainDate.from(due);
        const inBusinessDays = businessDays.includes(duty) || (duty === 'A3' && profile !== 'P2013E');
        expect(inBusinessDays ? isBusinessDay(day) : courtsClosedFor(day) === null, `${duty} ${due}`).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

/** A date of the output as the steps name it. */
function inWords(due: string): string {
  const [day = '', time] = due.split('T');
  const words = dayWords(Temporal.PlainDate.from(day));
  return time === undefined ? words : `${words} at ${time}`;
}

test('steps begin with the base and end with the due date, and nothing falls due before it starts', () => {
  fc.assert(
    fc.property(setting, one => {
      for (const { duty, due, base, steps, startedBy } of dutiesOf(one)) {
        if (due === null || base === null) continue;
        expect(steps[0], duty).toContain(inWords(base));
        expect(steps.at(-1), duty).toContain(inWords(due));
        expect(due.slice(0, 10) >= startedBy.on, duty).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

const dates = (events: readonly unknown[]) => {
  const result = countDeadlines(CaseEvents.parse({ events }));
  return result.kind === 'counted' ? result.duties.map(({ duty, due }) => `${duty} ${due ?? ''}`) : [];
};

test('the order in which events are written changes nothing', () => {
  const chain = eventsIn(
    'rfa-received 2016-10-25; ur-decision-made 2016-11-01; ur-decision-served 2016-11-01 mail; application-received 2016-11-10; eligible 2016-11-14; noarfi-served 2016-11-15 mail; records-complete 2016-11-29; determination-served 2016-12-22 mail; determination-received 2016-12-27',
  );
  const expected = dates(chain);
  expect(expected).toHaveLength(16);
  fc.assert(
    fc.property(fc.shuffledSubarray(chain, { minLength: chain.length }), events => {
      expect(dates(events)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

test('the output fits its contract', () => {
  fc.assert(
    fc.property(setting, one => {
      const output = { schema: 'openimr/1', file: 'a.json', duties: dutiesOf(one), ended: [] };
      expect(Deadlines.parse(output)).toEqual(output);
    }),
    { numRuns: 500 },
  );
});
