import { expect, test } from 'vitest';
import { compareFilings, source } from './compare-filings.ts';
import { type Filing, readFiling } from './filing.ts';

const first: Filing = {
  id: 'a',
  received: '2016-11-10',
  claim: { number: 'WC-100200', birthDate: '1970-05-06', lastName: 'García-López', firstName: 'Elena' },
  dateOfInjury: '2014-02-11',
  urDecisionMade: '2016-11-03',
  physician: 'Dr. Paul Winter',
  items: ['Norco 10/325mg #60', 'MRI of the lumbar spine'],
};

const { claim } = first;

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                       the later filing differs by                                                       verdict
  ['in nothing',                                        {},                                                                               'duplicate'],
  ['all its forms',                                     { claim: { number: '00wc 100200', birthDate: '05/06/1970', lastName: 'GARCIA LOPEZ, ELENA', firstName: null }, dateOfInjury: 'February 11, 2014', urDecisionMade: '11/3/16', physician: 'Winter, Paul, M.D.' }, 'duplicate'],
  ['order and wording of the items',                    { items: ['lumbar spine MRI', 'hydrocodone/APAP 10-325 mg, 60 tablets'] },         'duplicate'],
  ['one item fewer',                                    { items: ['lumbar MRI'] },                                                         'duplicate'],
  ['one item more: those there already are duplicates', { items: ['Norco 10/325mg #60', 'MRI of the lumbar spine', 'TENS unit'] },         'duplicate'],
  ['a new UR decision on the same items',               { received: '2017-01-12', urDecisionMade: '2017-01-05' },                          'distinct'],
  ['a UR date one figure off that fits its receipt',    { received: '2016-12-12', urDecisionMade: '2016-12-03' },                          'possible'],
  ['a UR date one figure off, after its own receipt',   { received: '2016-11-14', urDecisionMade: '2016-12-03' },                          'duplicate'],
  ['a UR date with day and month swapped',              { received: '2016-11-14', urDecisionMade: '2016-03-11' },                          'duplicate'],
  ['the day of service for that of the decision',       { urDecisionMade: '2016-11-06' },                                                  'duplicate'],
  ['a day more than that',                              { urDecisionMade: '2016-11-10', received: '2016-11-20' },                          'distinct'],
  ['no UR date',                                        { urDecisionMade: null },                                                          'possible'],
  ['other items',                                       { items: ['Acupuncture, 6 visits'] },                                              'distinct'],
  ['another quantity',                                  { items: ['Norco 10/325mg #90'] },                                                 'distinct'],
  ['the other side',                                    { items: ['MRI of the thoracic spine'] },                                          'distinct'],
  ['another physician, other items',                    { physician: 'Dr. Ana Holm', items: ['Massage therapy, 4 visits'] },               'distinct'],
  ['another physician, the same items',                 { physician: 'Dr. Ana Holm' },                                                     'possible'],
  ['no physician',                                      { physician: null },                                                               'duplicate'],
  ['another injury and claim',                          { claim: { ...claim, number: 'WC-200300' }, dateOfInjury: '2015-07-01' },          'distinct'],
  ['an injury date with a slip',                        { dateOfInjury: '2014-02-12' },                                                    'duplicate'],
  ['another claim number, the same injury',               { claim: { ...claim, number: 'EMP-4417' } },                                       'duplicate'],
  ['another claim, an injury date with a slip',           { claim: { ...claim, number: 'EMP-4417' }, dateOfInjury: '2014-02-12' },           'possible'],
  ['quite another injury date under the same claim',    { dateOfInjury: '2011-09-30' },                                                    'possible'],
  ['a twin',                                            { claim: { ...claim, number: 'WC-771134', firstName: 'Rosa' } },                   'distinct'],
  ['one half of a double name',                         { claim: { ...claim, number: null, lastName: 'Lopez' } },                          'duplicate'],
  ['no number and birth, but the full name',              { claim: { ...claim, number: null, birthDate: null } },                            'duplicate'],
  ['no number and birth, and an initial',                 { claim: { ...claim, number: null, birthDate: null, firstName: 'E.' } },           'possible'],
  ['no number and birth, injury with a slip',             { claim: { ...claim, number: null, birthDate: null }, dateOfInjury: '2014-02-12' }, 'possible'],
  ['no items listed',                                   { items: [] },                                                                     'possible'],
  ['four slips and gaps',                                 { claim: { ...claim, birthDate: null, lastName: 'Garca-Lopez', firstName: 'E.' }, physician: null }, 'duplicate'],
  ['one more',                                            { claim: { ...claim, birthDate: null, lastName: 'Garca-Lopez', firstName: 'E.' }, physician: null, dateOfInjury: '2014-02-12' }, 'possible'],
  ['another number, no birth, the full name',             { claim: { ...claim, number: 'EMP-4417', birthDate: null } },                      'possible'],
])(`${source.cite}: %s`, (_why, change: Partial<Filing>, verdict) => {
  const comparison = compareFilings(readFiling({ ...first, id: 'b', ...change }), readFiling(first));
  expect(`${comparison.verdict}: ${comparison.reasons.join('; ')}`).toMatch(new RegExp(`^${verdict}: .`));
});

test('the items that are there already are named', () => {
  const later = readFiling({ ...first, id: 'b', items: ['TENS unit', 'lumbar MRI'] });
  expect(compareFilings(later, readFiling(first)).items).toEqual([1]);
});
