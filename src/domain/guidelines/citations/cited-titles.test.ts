import { expect, test } from 'vitest';
import { allEditions } from '#domain/guidelines/editions/all-editions.ts';
import { citedEdition, findTitles, printedTitle } from './cited-titles.ts';

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

test.each(allEditions.map(({ title, year }) => `${title} ${year}`))(
  '%s, as it is printed, is read as any wording is',
  printed => {
    const read = printedTitle(`${printed}, Section(s): Special Studies.`);
    if (read !== null) expect([read]).toEqual(findTitles(printed));
  },
);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       passage                                                                   subject
  ['the title and its year',            'Knee Complaints 2004.',                                                  'knee'],
  ['with sections',                     'Chronic Pain Medical Treatment 2016, Section(s): Yoga.',                 'chronic-pain'],
  ['a figure may be another year',      'Knee Complaints 2004, Section(s): Table 13-5.',                          null],
  ['two guidelines',                    'Knee Complaints 2004, and Opioid Treatment 2016.',                       null],
  ['no such edition',                   'Knee Complaints 2005.',                                                  null],
  ['other words for the sections',      'Knee Complaints 2004, Special Studies.',                                 null],
])('as printed: %s', (_why, passage, subject) => {
  expect(printedTitle(passage)?.subject ?? null).toBe(subject);
});
