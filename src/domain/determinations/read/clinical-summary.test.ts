import { expect, test } from 'vitest';
import { readClinicalSummary } from './clinical-summary.ts';

const lead =
  'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     part                                                                      summary
  ['the lead goes',                   `\n${lead}\vHer wrist healed.\nShe works.`,                               'Her wrist healed. She works.'],
  ['early letters',                   `${lead.replace('expert', 'physician')} Her wrist healed.`,               'Her wrist healed.'],
  ['letters wrong in the lead',       `${lead.replace('developed', 'deve1oped')} Her wrist healed.`,            'Her wrist healed.'],
  ['no lead',                         'Diagnoses: a healed wrist.',                                             'Diagnoses: a healed wrist.'],
  ['nothing after the lead',          lead,                                                                     ''],
])('%s', (_why, part, summary) => {
  expect(readClinicalSummary(part)).toBe(summary);
});
