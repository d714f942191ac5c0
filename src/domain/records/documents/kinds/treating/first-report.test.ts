import { expect, test } from 'vitest';
import { kindOf } from '../../../../../../test/builders/records/pages-of-record.ts';
import { source } from './first-report.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                   kind                         pages
  ['the form',                    'first-report',              "STATE OF CALIFORNIA|DOCTOR'S FIRST REPORT OF OCCUPATIONAL INJURY OR ILLNESS|Within 5 days of your initial examination, for every occupational injury or illness, send two copies|1. INSURER NAME AND ADDRESS|Date and hour of first examination|Are your findings and diagnosis consistent with patient's account of injury?"],
  ['by its number',               'first-report',              'FORM 5021 (Rev. 4)|Patient able to perform usual work? No|Treatment rendered|Further treatment required'],
  ['badly scanned',               'first-report',              'DOCT0RS F1RST REP0RT OF OCCUPATlONAL INJURY 0R ILLNESS|Insurer narne and address|Treatment rendcred'],
  ["the employer's is another",   'other',                     "EMPLOYER'S REPORT OF OCCUPATIONAL INJURY OR ILLNESS|Form 5020|Firm name|Nature of business|Date last worked|Occupation"],
  ['the claim form is another',   'other',                     "WORKERS' COMPENSATION CLAIM FORM (DWC 1)|Employee - complete this section|Date of injury"],
  ['a report that tells of it',   'progress-report',           "PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT|I reviewed the doctor's first report dated 1/2/2016.|Subjective complaints|Objective findings|Treatment plan"],
])(`${source.cite}: %s`, (_why, kind, text) => {
  expect(kindOf(text)).toBe(kind);
});
