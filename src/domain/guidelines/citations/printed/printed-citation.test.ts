import { expect, test } from 'vitest';
import { allEditions } from '#domain/guidelines/editions/all-editions.ts';
import { findTitles } from '../cited-titles.ts';
import { readPrintedCitations } from './printed-citation.ts';
import { citationOf } from '../titled-citation.ts';

test.each(allEditions.map(({ title, year }) => `${title} ${year}`))(
  '%s, as it is printed, is read as any wording is',
  printed => {
    for (const passage of [
      printed,
      `${printed}.`,
      `${printed}, Section(s): NSAIDs, GI symptoms & cardiovascular risk, Yoga.`,
      `${printed}, Section(s): 1.4 Acute Pain: After surgery, 326.`,
      `${printed}, and Knee Complaints 2004, Section(s): Special Studies.`,
    ]) {
      const read = readPrintedCitations(passage);
      const titles = findTitles(passage);
      const worded = titles.map((title, at) => citationOf(passage, title, titles[at + 1]?.start ?? passage.length));
      if (read !== null) expect(read).toEqual(worded);
    }
  },
);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       passage                                                                              editions                                    sections
  ['the title and its year',            'Knee Complaints 2004.',                                                             ['mtus-knee-2004'],                         [[]]],
  ['with sections',                     'Chronic Pain Medical Treatment 2016, Section(s): Yoga.',                            ['mtus-chronic-pain-2016'],                 [['Yoga']]],
  ['numbered sections',                 'Opioid Treatment 2016, Section(s): 1.4 Acute Pain: After surgery.',                 ['mtus-opioids-2016'],                      [['1.4 Acute Pain: After surgery']]],
  ['two guidelines',                    'Knee Complaints 2004, Section(s): Summary, and Opioid Treatment 2016.',             ['mtus-knee-2004', 'mtus-opioids-2016'],    [['Summary'], []]],
])('as printed: %s', (_why, passage, editions, sections) => {
  const read = readPrintedCitations(passage) ?? [];
  expect(read.map(({ edition }) => edition)).toEqual(editions);
  expect(read.map(citation => citation.sections)).toEqual(sections);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       passage
  ['no year',                           'Knee Complaints.'],
  ['another year among the sections',   'Knee Complaints 2004, Section(s): Studies of 2003.'],
  ['no such edition',                   'Knee Complaints 2005.'],
  ['other words for the sections',      'Knee Complaints 2004, Special Studies.'],
  ['something between two',             'Knee Complaints 2004 and Opioid Treatment 2016.'],
  ['ACOEM before the second',           'Knee Complaints 2004, Section(s): ACOEM, and Elbow Complaints 2007.'],
  ['nothing',                           ''],
])('not as printed: %s', (_why, passage) => {
  expect(readPrintedCitations(passage)).toBeNull();
});
