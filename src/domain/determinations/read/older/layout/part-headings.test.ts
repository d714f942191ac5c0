import { expect, test } from 'vitest';
import { findPart, type Part } from './part-headings.ts';

// biome-ignore format: a table reads in columns
test.each<[string, Part, string, string | null]>([
  // why this row                      part               flow                                                                                     found
  ['on its line',                      'issue',           'a\nISSUE AT DISPUTE\nb',                                                                'ISSUE AT DISPUTE'],
  ['a colon, text on its line',        'summary',         'a\nCase Summary: the patient',                                                          'Case Summary:'],
  ['numbered',                         'documents',       'a\nIV. Documents Reviewed\nb',                                                          'IV. Documents Reviewed'],
  ['another reviewer',                 'summary',         'a\nProfessional Reviewer Case Summary:\nb',                                             'Professional Reviewer Case Summary:'],
  ['singular for plural',              'decisions',       'a\nIMR Decision and Rationale\nb',                                                      'IMR Decision and Rationale'],
  ['wrapped',                          'guideline',       'a\nMEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL\nREVIEWER AND WHY:\nb',   'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL\nREVIEWER AND WHY:'],
  ['their for his/her',                'guideline',       'Medical Treatment Guidelines Relied Upon by the Expert Reviewer to Make Their Decision\n', 'Medical Treatment Guidelines Relied Upon by the Expert Reviewer to Make Their Decision'],
  ['the decision in the heading',      'why',             'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT\nMEDICALLY NECESSARY:\nb', 'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT\nMEDICALLY NECESSARY:'],
  ['a letter wrong',                   'qualifications',  'a\nMedical Qualificatlons of the Expert Reviewer\nb',                                   'Medical Qualificatlons of the Expert Reviewer'],
  ['the words in a sentence',          'summary',         'a\nthe case summary is short\nb',                                                       null],
  ['a line that only begins so',       'effect',          'Effect of the decision on him was small\nb',                                            null],
])('%s', (_why, part, flow, found) => {
  const span = findPart(flow, part);
  expect(span === null ? null : flow.slice(span.start, span.end)).toBe(found);
});
