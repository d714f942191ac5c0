import { expect, test } from 'vitest';
import { counted } from '../../../../test/builders/due-dates.ts';
import { penaltiesOf } from './penalties-of-duties.ts';

function penalties(events: string, asOf: string, setting: Parameters<typeof counted>[1] = {}) {
  const result = counted(events, setting);
  if (result.kind === 'refused') throw new Error(result.refusal.message);
  return penaltiesOf(result.duties, result.ended, asOf);
}
const short = (events: string, asOf: string, setting: Parameters<typeof counted>[1] = {}) =>
  penalties(events, asOf, setting).map(({ duty, breach, amount }) => `${duty} ${breach} ${amount}`);

const assigned = 'noarfi-served 2016-11-14 mail'; // records due 29 November

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              events                                                                    as of         penalties
  ['records in time so far',                   assigned,                                                                 '2016-11-29', []],
  ['records a day late',                       assigned,                                                                 '2016-11-30', ['R1 records-late 500']],
  ['the statute’s ten days are not enforced',  assigned,                                                                 '2016-11-26', []],
  ['records complete in time',                 `${assigned}; records-complete 2016-11-29`,                               '2016-12-31', []],
  ['records complete two days late',           `${assigned}; records-complete 2016-12-01`,                               '2016-12-31', ['R1 records-late 1000']],
  ['seen before they came',                    `${assigned}; records-complete 2016-12-05`,                               '2016-11-30', ['R1 records-late 500']],
  ['an electronic notice',                     'noarfi-served 2016-11-14 electronic',                                    '2016-11-29', ['R2 records-late 500']],
  ['the dispute ends while they are late',     `${assigned}; authorized 2016-12-01`,                                     '2016-12-31', ['R1 records-late 1000']],
  ['the dispute ends in time',                 `${assigned}; authorized 2016-11-28`,                                     '2016-12-31', []],
  ['not authorized after a determination',     'determination-received 2016-11-14',                                      '2016-11-22', ['P2 not-implemented 5000', 'P2 not-implemented 1000']],
  ['authorized on the last day',               'determination-received 2016-11-14; authorized 2016-11-21',               '2016-11-22', []],
  ['nor paid',                                 'determination-received 2016-11-14; authorized 2016-11-21',               '2016-12-06', ['P1 not-implemented 5000', 'P1 not-implemented 1000']],
  ['the form was not enclosed',                'ur-decision-served 2016-11-03 mail without-form',                        '2016-11-05', ['A1n form-not-enclosed 2000', 'A1n conduct-delays-review 10000']],
  ['the form came later',                      'ur-decision-served 2016-11-03 mail without-form; form-provided 2016-11-04', '2016-12-05', ['A1n form-not-enclosed 2000', 'A1n conduct-delays-review 5000']],
  ['the worker’s lateness costs nothing',      'ur-decision-served 2016-11-03 mail',                                     '2017-11-05', []],
])('%s', (_why, events, asOf, expected) => {
  expect(short(events, asOf)).toEqual(expected);
});

test('hours late are no day late', () => {
  const expedited = { priority: 'expedited' } as const;
  expect(short('noarfi-served 2016-11-14 14:30 electronic', '2016-11-15', expedited)).toEqual([]);
  expect(short('noarfi-served 2016-11-14 14:30 electronic', '2016-11-16', expedited)).toEqual(['R3 records-late 500']);
});

test('what a duty depends on is said with its penalty', () => {
  const [first] = penalties('determination-received 2016-11-14', '2016-11-22');
  expect(first?.notes.join()).toContain('for items overturned');
});
