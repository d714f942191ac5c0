import { expect, test } from 'vitest';
import { citedEdition, findTitles } from './cited-titles.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       text                                                        subjects
  ['as the regulation says it',         'Chronic Pain Medical Treatment Guidelines',                ['chronic-pain']],
  ['as letters of 2014 say it',         'Chronic Pain Treatment Guidelines Yoga',                   ['chronic-pain']],
  ['capitals',                          'CALIFORNIA CHRONIC PAIN MEDICAL TREATMENT GUIDELINES',     ['chronic-pain']],
  ['a chapter by number',               'chapter 13',                                               ['knee']],
  ['a chapter outside the schedule',    'chapter 7',                                                ['acoem-7']],
  ['several',                           'Knee Complaints 2004, and Opioid Treatment 2016',          ['knee', 'opioids']],
  ['commas in a title',                 'Forearm, Wrist, and Hand Complaints 2004',                 ['forearm-wrist-hand']],
  ['a word alone is no title',          'knee pain and opioids',                                    []],
])('%s', (_why, text, expected) => {
  expect(findTitles(text).map(title => title.subject)).toEqual(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       subject          year   edition
  ['the year decides',                  'chronic-pain',  2016,  'mtus-chronic-pain-2016'],
  ['no year: the time before 2016',     'chronic-pain',  null,  'mtus-chronic-pain-2009'],
  ['a year no edition has',             'low-back',      2011,  null],
] as const)('%s', (_why, subject, year, expected) => {
  expect(citedEdition(subject, year)?.id ?? null).toBe(expected);
});
