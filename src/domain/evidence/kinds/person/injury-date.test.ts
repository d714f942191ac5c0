import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['date of injury',          'date of injury on 8/1/2012',                                         ['2012-08-01']],
  ['sustained',               'He sustained an industrial injury on 10-28-2016.',                   ['2016-10-28']],
  ['injured on',              'a clerk injured on 09/20/96',                                        ['1996-09-20']],
  ['in words',                'an industrial injury of April 16, 2011',                             ['2011-04-16']],
  ['claim',                   'an occupational claim from 11/02/2016',                              ['2016-11-02']],
  ['label',                   'Date of injury: 2/3/2014',                                           ['2014-02-03']],
  ['accident',                'the accident on 5/6/2013',                                           ['2013-05-06']],
  ['DOI',                     'DOI 3/4/2012',                                                       ['2012-03-04']],
  ['a note',                  'In a progress note dated 6/19/2014 he has pain.',                    []],
  ['the worker is no injury', 'The injured worker was seen on 6/19/2014.',                          []],
  ['a birth date',            'born 1/2/1970',                                                      []],
  ['a birth date behind it',  'Date of Injury: 08/29/2015  Date of Birth: 10/10/1982',              ['2015-08-29']],
  ['a first report',          'A first report of occupational injury done on 3/3/2014 shows pain.', []],
])('%s', (_why, text, facts) => {
  expect(factsIn('injury-date', text)).toEqual(facts);
});
