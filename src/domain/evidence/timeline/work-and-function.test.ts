import { expect, test } from 'vitest';
import { fact } from '../../../../test/builders/facts.ts';
import { functionOverTime, workPeriods } from './work-and-function.ts';

type Status = ReturnType<typeof workPeriods>[number]['status'];
const work = (status: Status, date: string | null, restrictions: string | null = null) =>
  fact('work-status', { status, restrictions }, { date });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        facts                                                                                             periods
  ['one day',                            [work('off-work', '2014-01-01')],                                                                 [['off-work', '2014-01-01', '2014-01-01']]],
  ['the same told twice is one',         [work('off-work', '2014-01-01'), work('off-work', '2014-02-01')],                                 [['off-work', '2014-01-01', '2014-02-01']]],
  ['in order of days, not of text',      [work('modified', '2014-03-01'), work('off-work', '2014-01-01')],                                 [['off-work', '2014-01-01', '2014-01-01'], ['modified', '2014-03-01', '2014-03-01']]],
  ['back again is a new period',         [work('off-work', '2014-01-01'), work('modified', '2014-02-01'), work('off-work', '2014-03-01')], [['off-work', '2014-01-01', '2014-01-01'], ['modified', '2014-02-01', '2014-02-01'], ['off-work', '2014-03-01', '2014-03-01']]],
  ['without a day, after what it follows', [work('modified', '2014-02-01'), work('modified', null)],                                       [['modified', '2014-02-01', '2014-02-01']]],
])('%s', (_why, facts, expected) => {
  expect(workPeriods(facts).map(({ status, first, last }) => [status, first, last])).toEqual(expected);
});

test('restrictions told once hold for the period, and every place is kept', () => {
  const [period] = workPeriods([work('modified', '2014-01-01', 'no lifting'), work('modified', '2014-02-01')]);
  expect([period?.restrictions, period?.at.length]).toEqual(['no lifting', 2]);
});

test('function day by day; what is denied is left out', () => {
  const facts = [
    fact('function', { activity: 'walking', change: 'improved' }, { date: '2014-02-01' }),
    fact('function', { activity: 'walking', change: 'limited' }, { date: '2014-01-01' }),
    fact('function', { activity: 'grip', change: 'improved' }, { assertion: 'denied' }),
  ];
  expect(functionOverTime(facts).map(({ date, change }) => [date, change])).toEqual([
    ['2014-01-01', 'limited'],
    ['2014-02-01', 'improved'],
  ]);
});
