import { expect, test } from 'vitest';
import { allEditions } from '../editions/all-editions.ts';
import { outsideGuidelines } from '../editions/outside-guidelines.ts';
import { searchedSteps, searchSequenceOn, source, sourceOfEdition } from './search-sequence.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    day           steps
  ['before the schedule',            '2007-06-14', undefined],
  ['presumption and strength',       '2015-04-19', ['1', '2', '3']],
  ['laid down in steps',             '2015-04-20', ['1', '2a', '2b', '2c']],
] as const)(`${source.cite}: %s`, (_why, day, steps) => {
  expect(searchSequenceOn(day)?.steps.map(({ number }) => number)).toEqual(steps);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                    day           found in            challenged  states
  ['the schedule speaks, the search ends',           '2016-01-01', 'schedule',         false,      ['applies', 'not-needed', 'not-needed', 'not-needed']],
  ['its presumption is challenged',                  '2016-01-01', 'schedule',         true,       ['applies', 'open', 'open', 'open']],
  ['the schedule is silent',                         '2016-01-01', 'acoem-or-odg',     false,      ['silent', 'applies', 'not-needed', 'not-needed']],
  ['the library knows nothing',                      '2016-01-01', null,               false,      ['silent', 'open', 'open', 'open']],
  ['ODG before there were steps',                    '2014-01-01', 'acoem-or-odg',     false,      ['silent', 'applies', 'not-needed']],
] as const)('%s', (_why, day, foundIn, challenged, states) => {
  const sequence = searchSequenceOn(day);
  expect(sequence && searchedSteps(sequence, foundIn, challenged).map(({ state }) => state)).toEqual(states);
});

test('editions of the schedule are found in the schedule, those outside it are not', () => {
  expect(allEditions.filter(({ id }) => sourceOfEdition(id) !== 'schedule')).toEqual([]);
  expect(outsideGuidelines.filter(({ id }) => sourceOfEdition(id) !== 'acoem-or-odg')).toEqual([]);
  expect(sourceOfEdition(null)).toBeNull();
});
