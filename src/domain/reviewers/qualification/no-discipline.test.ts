import { expect, test } from 'vitest';
import { type ReviewerFacts, reviewer } from '../../../../test/builders/case-file.ts';
import { noDiscipline, source } from './no-discipline.ts';

const good = { state: 'California', standing: 'good', expires: null } as const;

// biome-ignore format: a table reads in columns
test.each<[string, ReviewerFacts, string, boolean]>([
  // why this row, the reviewer, on, met
  ['a clean record',                      {},                                                        '2016-12-01', true],
  ['an action taken',                     { discipline: [{ what: 'privileges lost', state: 'taken' }] }, '2016-12-01', false],
  ['loss of privileges',                  { discipline: [{ what: 'x', state: 'taken', kind: 'privileges-lost' }] },        '2016-12-01', false],
  ['limits on privileges',                { discipline: [{ what: 'x', state: 'taken', kind: 'privileges-limited' }] },     '2016-12-01', false],
  ['limits on participation, pending',    { discipline: [{ what: 'x', state: 'pending', kind: 'participation-limited' }] }, '2016-12-01', false],
  ['taken on the day',                    { discipline: [{ what: 'x', state: 'taken', on: '2016-12-01' }] },  '2016-12-01', false],
  ['taken the day after',                 { discipline: [{ what: 'x', state: 'taken', on: '2016-12-02' }] },  '2016-12-01', true],
  ['a licence revoked in one state',      { licences: [good, { ...good, state: 'Nevada', standing: 'revoked' }] },         '2016-12-01', false],
  ['a licence suspended in one state',    { licences: [good, { ...good, state: 'Nevada', standing: 'suspended' }] },       '2016-12-01', false],
  ['a licence restricted in one state',   { licences: [good, { ...good, state: 'Nevada', standing: 'restricted' }] },      '2016-12-01', false],
  ['a licence that ran out is none',      { licences: [good, { ...good, state: 'Nevada', standing: 'lapsed' }] },          '2016-12-01', true],
  ['one only pending',                    { discipline: [{ what: 'accusation', state: 'pending' }] },  '2016-12-01', false],
])(`${source.cite}: %s`, (_why, with_, on, met) => {
  expect(noDiscipline(reviewer(with_), on).met).toBe(met);
});
