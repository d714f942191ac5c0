import { expect, test } from 'vitest';
import { allEditions } from './all-editions.ts';
import { editionForRegion, editionInForce, source } from './edition-in-force.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             subject               day           edition
  ['before the schedule',                     'low-back',           '2007-06-14', null],
  ['its first day',                           'low-back',           '2007-06-15', 'mtus-low-back-2004'],
  ['pain before the pain guideline',          'chronic-pain',       '2009-07-17', 'mtus-pain-2004'],
  ['the pain guideline',                      'chronic-pain',       '2009-07-18', 'mtus-chronic-pain-2009'],
  ['its last day',                            'chronic-pain',       '2016-07-27', 'mtus-chronic-pain-2009'],
  ['the guideline of 2016',                   'chronic-pain',       '2016-07-28', 'mtus-chronic-pain-2016'],
  ['its last day',                            'chronic-pain',       '2017-11-30', 'mtus-chronic-pain-2016'],
  ['the current library',                     'chronic-pain',       '2017-12-01', 'mtus-chronic-pain-2017'],
  ['no opioid guideline yet',                 'opioids',            '2016-07-27', null],
  ['the opioid guideline',                    'opioids',            '2016-07-28', 'mtus-opioids-2016'],
  ['the opioid guideline in the library',     'opioids',            '2017-12-01', 'mtus-opioids-2017'],
  ['no postsurgical guideline yet',           'postsurgical',       '2009-07-17', null],
  ['the postsurgical guideline stays',        'postsurgical',       '2020-01-01', 'mtus-postsurgical-2009'],
  ['acupuncture',                             'acupuncture',        '2017-11-30', 'mtus-acupuncture-2007'],
  ['acupuncture, no longer known',            'acupuncture',        '2017-12-01', null],
  ['the old low back chapter',                'low-back',           '2017-11-30', 'mtus-low-back-2004'],
  ['the new one',                             'low-back',           '2017-12-01', 'mtus-low-back-2016'],
  ['until replaced',                          'low-back',           '2019-08-10', 'mtus-low-back-2016'],
  ['replaced',                                'low-back',           '2019-08-11', 'mtus-low-back-2019'],
  ['replaced again',                          'low-back',           '2021-11-23', 'mtus-low-back-2020'],
  ['neck, before the order of April 2019',    'neck-upper-back',    '2019-04-17', 'mtus-neck-upper-back-2016'],
  ['neck, by it',                             'neck-upper-back',    '2019-04-18', 'mtus-neck-upper-back-2018'],
  ['knee, before the order of 2020',          'knee',               '2020-09-20', 'mtus-knee-2015'],
  ['knee, by it',                             'knee',               '2020-09-21', 'mtus-knee-2019'],
  ['no hip guideline yet',                    'hip-groin',          '2017-11-30', null],
  ['the hip guideline',                       'hip-groin',          '2017-12-01', 'mtus-hip-groin-2011'],
  ['an edition without a known order',        'brain-injury',       '2022-01-01', null],
] as const)(`${source.cite}: %s`, (_why, subject, on, expected) => {
  expect(editionInForce(subject, on)?.id ?? null).toBe(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             region                day           edition
  ['a joint of the hand',                     'thumb',              '2015-01-01', 'mtus-forearm-wrist-hand-2004'],
  ['the upper back goes with the neck',       'thoracic spine',     '2015-01-01', 'mtus-neck-upper-back-2004'],
  ['no chapter',                              'abdomen',            '2015-01-01', null],
] as const)('%s', (_why, region, on, expected) => {
  expect(editionForRegion(region, on)?.id ?? null).toBe(expected);
});

test('ids differ, and no two editions of a subject are in force on one day', () => {
  expect(new Set(allEditions.map(edition => edition.id)).size).toBe(allEditions.length);
  const overlapping = allEditions.filter(edition =>
    allEditions.some(
      other =>
        other !== edition &&
        other.subject === edition.subject &&
        other.from !== null &&
        edition.from !== null &&
        edition.from <= other.from &&
        (edition.until === null || other.from < edition.until),
    ),
  );
  expect(overlapping.map(edition => edition.id)).toEqual([]);
});
