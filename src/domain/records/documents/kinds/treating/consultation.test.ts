import { expect, test } from 'vitest';
import { kindOf } from '../../../../../../test/builders/records/pages-of-record.ts';
import { source } from './consultation.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          kind                         pages
  ['named',                              'consultation',              'Valley Neurosurgery|NEUROSURGICAL CONSULTATION|Reason for consultation: neck pain|History of present illness|Past medical history|Review of systems|Impression|Recommendations'],
  ['a letter to the one who referred',   'consultation',              'Ann Roe, M.D.|March 3, 2016|Dear Dr. Poe:|Thank you for referring Mr. Doe. I had the pleasure of seeing him today.|History of present illness|Past medical history|Physical examination|Impression|Sincerely'],
  ['a new patient',                      'consultation',              'Coast Pain Group|NEW PATIENT EVALUATION|Chief complaint|History of present illness|Social history|Family history|Allergies'],
  ['a psychologist',                     'consultation',              'PSYCHOLOGICAL EVALUATION|Reason for referral: mood|Referred by Dr. Poe|Social history|Impressions and recommendations'],
  ['a letter of an adjuster',            'correspondence',            'Pacific Claims|March 3, 2016|Dear Dr. Poe:|Please be advised that we have received your report. Enclosed please find a form.|Sincerely,|Claims Adjuster'],
  ['therapy',                            'therapy-note',              'PHYSICAL THERAPY INITIAL EVALUATION|Referred by Dr. Poe|Short term goals|Long term goals|Plan of care: 2x6|Home exercise program'],
  ['a QME',                              'medical-legal-report',      'PANEL QUALIFIED MEDICAL EVALUATION|Orthopedic consultation|Face to face time 60 minutes|History of injury|Review of records|Causation|Apportionment'],
])(`${source.cite}: %s`, (_why, kind, text) => {
  expect(kindOf(text)).toBe(kind);
});
