import { expect, test } from 'vitest';
import { allEditions } from '#domain/guidelines/editions/all-editions.ts';
import { findTitles } from './cited-titles.ts';
import { readPrintedCitation } from './printed-citation.ts';
import { citationOf } from './titled-citation.ts';

test.each(allEditions.map(({ title, year }) => `${title} ${year}`))(
  '%s, as it is printed, is read as any wording is',
  printed => {
    for (const passage of [
      printed,
      `${printed}.`,
      `${printed}, Section(s): NSAIDs, GI symptoms & cardiovascular risk, Yoga.`,
    ]) {
      const read = readPrintedCitation(passage);
      const titles = findTitles(passage);
      if (read !== null) expect([read]).toEqual(titles.map(title => citationOf(passage, title, passage.length)));
    }
  },
);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       passage                                                                   edition                    sections
  ['the title and its year',            'Knee Complaints 2004.',                                                  'mtus-knee-2004',          []],
  ['with sections',                     'Chronic Pain Medical Treatment 2016, Section(s): Yoga.',                 'mtus-chronic-pain-2016',  ['Yoga']],
  ['a figure may be another year',      'Knee Complaints 2004, Section(s): Table 13-5.',                          null,                      null],
  ['two guidelines',                    'Knee Complaints 2004, and Opioid Treatment 2016.',                       null,                      null],
  ['no such edition',                   'Knee Complaints 2005.',                                                  null,                      null],
  ['other words for the sections',      'Knee Complaints 2004, Special Studies.',                                 null,                      null],
])('as printed: %s', (_why, passage, edition, sections) => {
  const read = readPrintedCitation(passage);
  expect([read?.edition ?? null, read?.sections ?? null]).toEqual([edition, sections]);
});
