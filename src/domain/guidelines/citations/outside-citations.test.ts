import { expect, test } from 'vitest';
import { readOutsideCitations } from './outside-citations.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    passage                                                                          cited
  ['chapter and entry',              'Official Disability Guidelines (ODG), Pain (Chronic), Lidoderm (Lidocaine patch).', [['ODG', 'Pain', 'Lidoderm (Lidocaine patch)']]],
  ['the day it was updated',         'Official Disability Guidelines (ODG), Shoulder (updated 11/23/16).',            [['ODG', 'Shoulder']]],
  ['no chapter',                     'Official Disability Guidelines (ODG).',                                         [['ODG', 'Official Disability Guidelines']]],
  ['an entry without chapter',       'ODG: Physical Therapy Guidelines',                                              [['ODG', 'Official Disability Guidelines', 'Physical Therapy Guidelines']]],
  ['named twice',                    'ODG, Knee, MRI, ODG, Hernia Chapter, Imaging',                                  [['ODG', 'Knee and Leg', 'MRI'], ['ODG', 'Hernia', 'Imaging']]],
  ['the name after the chapter',     'Neck and Upper Back, Physical Therapy, ODG Preface – Visits',                   [['ODG', 'Neck and Upper Back', 'Physical Therapy'], ['ODG', 'Preface', 'Visits']]],
  ['a page on the web',              'http://example.org/a.html, https://example.org/b-c.',                           [['other', 'http://example.org/a.html'], ['other', 'https://example.org/b-c']]],
  ['ODG and another',                'ODG Low Back/Heat and Other Medical Treatment Guidelines https://example.org/x', [['ODG', 'Low Back', 'Heat'], ['other', 'https://example.org/x']]],
  ['a year after the entry',         'ODG, Knee and Leg: Yoga (2016).',                                               [['ODG', 'Knee and Leg', 'Yoga']]],
  ['the procedures of a chapter',    'Official Disability Guidelines - Low Back Procedures.',                         [['ODG', 'Low Back']]],
  ['a book',                         'Handbook of Pain, 2nd ed., 2010.',                                              [['other', 'Handbook of Pain, 2nd ed., 2010']]],
  ['the schedule after all',         'MTUS: CHRONIC PAIN MEDICAL TREATMENT GUIDELINES (MAY 2009), YOGA,',             [['MTUS', 'Chronic Pain Medical Treatment', 'YOGA']]],
])('%s', (_why, passage, expected) => {
  expect(readOutsideCitations(passage).map(({ source, guideline, sections }) => [source, guideline, ...sections])).toEqual(expected);
});
