import { expect, test } from 'vitest';
import { readMtusCitations } from './mtus-citations.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     passage                                                                   edition                          topic                                        sections                                        pages
  ['topic and page',                  'Chronic Pain Treatment Guidelines Cyclobenzaprine topic Page(s): 41.',   'mtus-chronic-pain-2009',        'Cyclobenzaprine (Flexeril)',                ['Cyclobenzaprine'],                            [[41, 41]]],
  ['pages without topic',             'Chronic Pain Treatment Guidelines Page(s): 78-81.',                      'mtus-chronic-pain-2009',        null,                                        [],                                             [[78, 81]]],
  ['topic without page',              'Chronic Pain Treatment Guidelines Criteria for use of opioids.',         'mtus-chronic-pain-2009',        'Opioids, criteria for use: initiating (therapeutic trial)', ['Criteria for use of opioids'], []],
  ['a page that does not exist',      'Chronic Pain Treatment Guidelines Muscle relaxants, pg 128.',            'mtus-chronic-pain-2009',        'Muscle relaxants (for pain)',               ['Muscle relaxants'],                           [[128, 128]]],
  ['the title twice, the regulation', 'Chronic Pain Treatment Guidelines Chronic Pain Medical Treatment Guidelines, 9792.20, Aquatic therapy, Page(s): 22.', 'mtus-chronic-pain-2009', 'Aquatic therapy', ['Aquatic therapy'], [[22, 22]]],
  ['the later edition',               'Chronic Pain Medical Treatment 2016, Section(s): Topical analgesics.',   'mtus-chronic-pain-2016',        'Topical analgesics',                        ['Topical analgesics'],                         []],
  ['the guideline alone',             'Chronic Pain Treatment Guidelines.',                                     'mtus-chronic-pain-2009',        null,                                        [],                                             []],
  ['a page as section',               'Elbow Complaints 2007, Section(s): 326.',                                'mtus-elbow-2007',               null,                                        [],                                             [[326, 326]]],
  ['a title inside a section',        'Low Back Complaints 2004, Section(s): General Approach.',                'mtus-low-back-2004',            null,                                        ['General Approach'],                           []],
  ['a common word with its year',     'Opioids 2017, Section(s): Dose limits.',                                 'mtus-opioids-2017',             null,                                        ['Dose limits'],                                []],
  ['pain of the present library',     'Chronic Pain 2017.',                                                     'mtus-chronic-pain-2017',        null,                                        [],                                             []],
  ['a disorder of the mind',          'Depressive Disorders 2020.',                                             'mtus-depression-2020',          null,                                        [],                                             []],
  ['each section with its pages',     'Chronic Pain Medical Treatment Guidelines, Topical Analgesics, pages 111-113, and Capsaicin, topical, pages 28-29', 'mtus-chronic-pain-2009', 'Topical analgesics', ['Topical Analgesics', 'Capsaicin, topical'], [[111, 113], [28, 29]]],
  ['pages inside a name of a section', 'Chronic Pain Medical Treatment Guidelines, NSAIDs, page 67, specific drug list & adverse effects, page 70', 'mtus-chronic-pain-2009', 'NSAIDs, specific drug list & adverse effects', ['NSAIDs, specific drug list & adverse effects'], [[67, 67], [70, 70]]],
  ['pages behind listed sections',    'Chronic Pain Medical Treatment 2009, Section(s): Opioids, on-going management, page(s) 78.', 'mtus-chronic-pain-2009', 'Opioids, on-going management', ['Opioids, on-going management'], [[78, 78]]],
  ['a sentence behind it',            'Chronic Pain Medical Treatment Guidelines (2009), Yoga, page 126. The guideline names what it takes.', 'mtus-chronic-pain-2009', 'Yoga', ['Yoga'], [[126, 126]]],
  ['chapter and title are one',       'ACOEM Chapter 12 Low Back Complaints.',                                  'mtus-low-back-2004',            null,                                        [],                                             []],
])('%s', (_why, passage, edition, topic, sections, pages) => {
  expect(readMtusCitations(passage)).toMatchObject([{ edition, topic, sections, pages }]);
});

test('one citation for each guideline, each with its own sections', () => {
  const passage =
    'Forearm, Wrist, and Hand Complaints 2004, Section(s): Summary, and Postsurgical Treatment 2009, Section(s): Forearm, Wrist, & Hand, and Opioid Treatment 2016.';
  expect(readMtusCitations(passage).map(({ guideline, sections }) => [guideline, ...sections])).toEqual([
    ['Forearm, Wrist, and Hand Complaints', 'Summary'],
    ['Postsurgical Treatment', 'Forearm, Wrist, & Hand'],
    ['Opioid Treatment'],
  ]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     passage                                      source    guideline                                          edition
  ['ACOEM by name',                   'ACOEM Chapter 12 Low Back Complaints',      'ACOEM',  'Low Back Complaints',                             'mtus-low-back-2004'],
  ['a chapter not in the schedule',   'ACOEM Chapter 7, page 127',                 'ACOEM',  'Independent Medical Examinations and Consultations', null],
  ['its present library',             'ACOEM: Low back disorders, imaging',        'ACOEM',  'Low Back Disorders',                              null],
  ['the schedule',                    'Low Back Complaints 2004',                  'MTUS',   'Low Back Complaints',                             'mtus-low-back-2004'],
])('%s', (_why, passage, source, guideline, edition) => {
  expect(readMtusCitations(passage)).toMatchObject([{ source, guideline, edition }]);
});
