import { expect, test } from 'vitest';
import { kindOf } from '../../../../../../test/builders/records/pages-of-record.ts';
import { source } from './medical-legal-report.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                  kind                         pages
  ['a panel QME',                'medical-legal-report',      'Ann Roe, M.D.|PANEL QUALIFIED MEDICAL EVALUATION|Face to face time: 90 minutes|History of injury|Review of medical records|Causation|Apportionment|Whole person impairment'],
  ['an AME',                     'medical-legal-report',      'AGREED MEDICAL EVALUATION|ML104|Complexity factors|Job description|Discussion|Apportionment'],
  ['a supplement',               'medical-legal-report',      'SUPPLEMENTAL QME REPORT|I reviewed further records. Labor Code section 4663|Reasonable medical probability'],
  ['it reviews forty records',   'medical-legal-report',      'QME REPORT|REVIEW OF RECORDS|3/2/2014 Operative report, Dr. Poe. Preoperative diagnosis tear.|4/2/2014 MRI lumbar spine. Impression: bulge.|5/2/2014 Progress report. 6/2/2014 Physical therapy note.|AMA Guides, apportionment'],
  ['a letter to the QME',        'correspondence',            'Law Offices of Poe|March 2, 2016|Re: panel QME evaluation of Jane Doe|Dear Dr. Roe:|Please address the following: causation, apportionment. Enclosed please find the records.|Very truly yours'],
  ['a request for a panel',      'other',                     'REQUEST FOR QME PANEL|Claim number|Specialty requested'],
])(`${source.cite}: %s`, (_why, kind, text) => {
  expect(kindOf(text)).toBe(kind);
});
