import { expect, test } from 'vitest';
import { FeeCase } from './fee-case.ts';
import { type ReviewFee, reviewFee } from './review-fee.ts';

function fee(given: object): ReviewFee {
  const counted = reviewFee(FeeCase.parse(given));
  if (counted.kind === 'refused') throw new Error(counted.message);
  return counted.fee;
}

const one = ['MD'];

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             received      case                                                                  amount  confidence
  ['the first day',                           '2013-01-01', { reviewers: one },                                                   560,    'high'],
  ['an osteopath',                            '2013-06-01', { reviewers: ['DO'] },                                                560,    'high'],
  ['another degree',                          '2013-06-01', { reviewers: ['other'] },                                             495,    'high'],
  ['two doctors',                             '2013-06-01', { reviewers: ['MD', 'DO'] },                                          760,    'high'],
  ['two of another degree',                   '2013-06-01', { reviewers: ['other', 'other'] },                                    655,    'high'],
  ['expedited',                               '2013-06-01', { reviewers: one, priority: 'expedited' },                            685,    'high'],
  ['expedited, another degree',               '2013-06-01', { reviewers: ['other'], priority: 'expedited' },                      595,    'high'],
  ['expedited, two doctors',                  '2013-06-01', { reviewers: ['MD', 'MD'], priority: 'expedited' },                   850,    'high'],
  ['drugs cost the same',                     '2013-06-01', { reviewers: one, allDrugs: true },                                   560,    'high'],
  ['ended before a reviewer',                 '2013-06-01', { closed: 'ended-before-reviewer' },                                  215,    'medium'],
  ['ended after: as decided',                 '2013-06-01', { reviewers: one, closed: 'ended-after-reviewer' },                   560,    'high'],
  ['the last day of 2013',                    '2013-12-31', { reviewers: one },                                                   560,    'high'],
  ['the first day of 2014',                   '2014-01-01', { reviewers: one, allDrugs: false },                                  550,    'medium'],
  ['the degree no longer matters',            '2014-01-01', { reviewers: ['other'], allDrugs: false },                            550,    'medium'],
  ['drugs alone',                             '2014-01-01', { allDrugs: true },                                                   495,    'medium'],
  ['expedited, early 2014',                   '2014-01-01', { priority: 'expedited' },                                            645,    'medium'],
  ['ended before a reviewer, early 2014',     '2014-03-31', { closed: 'ended-before-reviewer' },                                  215,    'medium'],
  ['ended after, early 2014',                 '2014-03-31', { allDrugs: true, closed: 'ended-after-reviewer' },                   495,    'medium'],
  ['the last day before the cut',             '2014-03-31', { allDrugs: false },                                                  550,    'medium'],
  ['the day of the cut',                      '2014-04-01', { allDrugs: false },                                                  420,    'high'],
  ['drugs alone after the cut',               '2014-04-01', { allDrugs: true },                                                   390,    'high'],
  ['expedited after the cut',                 '2014-04-01', { priority: 'expedited' },                                            515,    'high'],
  ['expedited drugs have no tier',            '2014-04-01', { priority: 'expedited', allDrugs: true },                            515,    'high'],
  ['ended before, after the cut',             '2014-04-01', { closed: 'ended-before-reviewer' },                                  160,    'high'],
  ['ended after, after the cut',              '2014-04-01', { allDrugs: false, closed: 'ended-after-reviewer' },                  420,    'high'],
  ['drugs ended after: one amount is given',  '2014-04-01', { allDrugs: true, closed: 'ended-after-reviewer' },                   420,    'high'],
  ['ended after: what was asked for is all one', '2014-04-01', { closed: 'ended-after-reviewer' },                                420,    'high'],
  ['expedited ended after: the same amount',  '2014-04-01', { priority: 'expedited', closed: 'ended-after-reviewer' },            420,    'medium'],
  ['the last day of 2014',                    '2014-12-31', { allDrugs: false },                                                  420,    'high'],
  ['the first day of 2015',                   '2015-01-01', { allDrugs: false },                                                  390,    'medium'],
  ['drugs alone, 2015',                       '2015-01-01', { allDrugs: true },                                                   345,    'medium'],
  ['ended before a reviewer, 2015',           '2015-01-01', { closed: 'ended-before-reviewer' },                                  123,    'medium'],
  ['ended after, 2016',                       '2016-06-01', { allDrugs: true, closed: 'ended-after-reviewer' },                   345,    'medium'],
  ['the last day of 2019',                    '2019-12-31', { allDrugs: false },                                                  390,    'medium'],
  ['the first day of 2020',                   '2020-01-01', { allDrugs: false },                                                  345,    'medium'],
  ['expedited costs the same, 2020',          '2020-01-01', { priority: 'expedited' },                                            345,    'medium'],
  ['what is asked for does not matter, 2020', '2020-01-01', {},                                                                   345,    'medium'],
  ['ended before a reviewer, 2020',           '2020-01-01', { closed: 'ended-before-reviewer' },                                  115,    'medium'],
  ['ended after, 2020: not stated',           '2020-01-01', { closed: 'ended-after-reviewer' },                                   345,    'low'],
  ['the last day before 2026’s rules',        '2026-03-31', {},                                                                   345,    'medium'],
  ['drugs by their titles',                   '2016-06-01', { items: ['Norco 10/325mg #60', 'Soma 350mg #60'] },                  345,    'medium'],
  ['one title is no drug',                    '2016-06-01', { items: ['Norco 10/325mg #60', 'MRI of the knee'] },                 390,    'medium'],
  ['what is said goes before the titles',     '2016-06-01', { items: ['MRI of the knee'], allDrugs: true },                       345,    'medium'],
])('%s', (_why, applicationReceived, given, amount, confidence) => {
  expect(fee({ applicationReceived, ...given })).toMatchObject({ amount, confidence, currency: 'USD' });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             received      case                                                                  note
  ['the degree matters in 2013',              '2013-06-01', {},                                                                   'doctor of medicine or osteopathy'],
  ['a doctor and another',                    '2013-06-01', { reviewers: ['MD', 'other'] },                                       'different degrees'],
  ['three reviewers',                         '2013-06-01', { reviewers: ['MD', 'MD', 'MD'] },                                    '3 reviewers'],
  ['expedited, two of another degree',        '2013-06-01', { reviewers: ['other', 'other'], priority: 'expedited' },             '2 reviewers'],
  ['whether all are drugs matters',           '2014-01-01', {},                                                                   'every item is a drug'],
  ['it matters after the cut',                '2014-04-01', {},                                                                   'every item is a drug'],
  ['it matters in 2019',                      '2019-12-31', {},                                                                   'every item is a drug'],
  ['two reviewers, 2014',                     '2014-04-01', { allDrugs: false, reviewers: ['MD', 'MD'] },                         '2 reviewers'],
  ['expedited, 2015',                         '2015-01-01', { priority: 'expedited' },                                            'about $500'],
  ['expedited, 2019',                         '2019-12-31', { priority: 'expedited' },                                            'about $500'],
  ['expedited, ended after, 2015',            '2015-01-01', { priority: 'expedited', closed: 'ended-after-reviewer' },            'about $500'],
  ['two reviewers, 2020',                     '2020-01-01', { reviewers: ['MD', 'MD'] },                                          '2 reviewers'],
  ['the rules of 2026',                       '2026-04-01', { allDrugs: false },                                                  'were not obtained'],
  ['the rules of 2026: ended before',         '2026-04-01', { closed: 'ended-before-reviewer' },                                  'were not obtained'],
  ['the rules of 2026: ended after',          '2026-04-01', { closed: 'ended-after-reviewer' },                                   'were not obtained'],
])('not known: %s', (_why, applicationReceived, given, note) => {
  const { amount, notes } = fee({ applicationReceived, ...given });
  expect(amount).toBeNull();
  expect(notes.join()).toContain('not known');
  expect(notes.join()).toContain(note);
});

test('the steps tell how it was found', () => {
  expect(fee({ applicationReceived: '2016-11-10', allDrugs: true }).steps).toEqual([
    'application received on Thu 10 Nov 2016: the fees in force from Thu 1 Jan 2015',
    'standard review, every item a drug: $345',
  ]);
});

test('before there was independent medical review there is no fee', () => {
  expect(reviewFee(FeeCase.parse({ applicationReceived: '2012-12-31' }))).toMatchObject({
    kind: 'refused',
    at: 'applicationReceived',
  });
});
