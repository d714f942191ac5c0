import { expect, test } from 'vitest';
import { counted } from '../../../../test/builders/due-dates.ts';
import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import { type Exposure, exposuresOf } from './exposures.ts';
import { penaltiesOf } from './penalties-of-duties.ts';

const assigned = 'noarfi-served 2016-11-14 mail'; // records due 29 November

/** What exposures come to as of a day, provision by provision. */
function summed(exposures: readonly Exposure[], asOf: string): string[] {
  const late = exposures.flatMap(({ what, amount, perDay, cap, since, until }) => {
    const end = until !== null && until < asOf ? until : asOf;
    const days = dayNumber(end) - dayNumber(since);
    return days > 0 ? [{ what, cap, amount: perDay ? days * amount : amount }] : [];
  });
  return [...Map.groupBy(late, ({ what }) => what)]
    .map(([what, all]) => {
      const sum = all.reduce((total, { amount }) => total + amount, 0);
      return `${what} ${Math.min(sum, all[0]?.cap ?? sum)}`;
    })
    .toSorted();
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             events
  ['records open',                            assigned],
  ['records complete in time',                `${assigned}; records-complete 2016-11-29`],
  ['records a day late',                      `${assigned}; records-complete 2016-11-30`],
  ['records past the cap',                    `${assigned}; records-complete 2016-12-20`],
  ['two lots of records share the cap',       `${assigned}; records-complete 2016-12-05; noarfi-served 2016-12-06 mail`],
  ['the dispute ends while they are late',    `${assigned}; authorized 2016-12-01`],
  ['not authorized after a determination',    'determination-received 2016-11-14'],
  ['authorized, not paid',                    'determination-received 2016-11-14; authorized 2016-11-21'],
  ['the form was not enclosed',               'ur-decision-served 2016-11-03 mail without-form'],
  ['the form came later',                     'ur-decision-served 2016-11-03 mail without-form; form-provided 2016-11-04'],
])('%s: as of any day what is counted for that day', (_why, events) => {
  const result = counted(events);
  if (result.kind === 'refused') throw new Error(result.refusal.message);
  const exposures = exposuresOf(result.duties, result.ended);
  for (const asOf of ['2016-11-04', '2016-11-22', '2016-11-29', '2016-11-30', '2016-12-05', '2016-12-09', '2017-03-01']) {
    const penalties = penaltiesOf(result.duties, result.ended, asOf);
    const expected = [...Map.groupBy(penalties, ({ what }) => what)]
      .map(([what, all]) => `${what} ${all.reduce((total, { amount }) => total + amount, 0)}`)
      .toSorted();
    expect([asOf, summed(exposures, asOf)]).toEqual([asOf, expected]);
  }
});

test('what was done in time costs nothing, whatever the day', () => {
  const result = counted(`${assigned}; records-complete 2016-11-29`);
  if (result.kind === 'refused') throw new Error(result.refusal.message);
  expect(exposuresOf(result.duties, result.ended).map(({ breach }) => breach)).toEqual([]);
});
