import { expect, test } from 'vitest';
import { fact } from '../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../test/builders/verdicts.ts';
import { fills, source } from './fills.ts';

const flexeril = (quantity: number) => drugRequest('Flexeril 10 mg', ['cyclobenzaprine'], { quantity });
const after = (injury: string, quantity = 12) => ({
  ...situation(flexeril(quantity)),
  on: '2019-03-10',
  dateOfInjury: injury,
});
const operated = (on: string, quantity = 12) => ({
  ...after('2018-01-01', quantity),
  facts: [
    fact(
      'surgery',
      { procedure: 'arthroscopy', region: 'knee', side: null, level: null },
      { date: on, quote: 'arthroscopy' },
    ),
  ],
});
const oxycontin = { ...after('2019-03-08'), request: drugRequest('OxyContin 10 mg', ['oxycodone'], { quantity: 8 }) };

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        criterion        situation                    verdict
  ['on the seventh day',                'special',       after('2019-03-03'),          'met'],
  ['on the eighth',                     'special',       after('2019-03-02'),          'not-met'],
  ['twelve tablets last four days',     'special',       after('2019-03-08', 12),      'met'],
  ['fifteen last five',                 'special',       after('2019-03-08', 15),      'not-met'],
  ['long after the injury',             'special',       after('2018-01-01'),          'silent'],
  ['a drug without such a fill',        'special',       oxycontin,                    'silent'],
  ['four days before the operation',    'perioperative', operated('2019-03-14'),       'met'],
  ['five days before it',               'perioperative', operated('2019-03-15'),       'not-met'],
  ['four days after it',                'perioperative', operated('2019-03-06'),       'met'],
  ['five days after it',                'perioperative', operated('2019-03-05'),       'not-met'],
  ['no operation on record',            'perioperative', after('2018-01-01'),          'silent'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(fills, criterion, here)).toBe(verdict);
});
