import { expect, test } from 'vitest';
import { kindOf } from '../../../../../../test/builders/records/pages-of-record.ts';
import { source } from './imaging-report.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                   kind                         pages
  ['named by the study',          'imaging-report',            'Summit Imaging|MRI OF THE LUMBAR SPINE WITHOUT CONTRAST|Clinical indication: pain|Technique: sagittal and axial T1 and T2 weighted|Comparison: none|Findings: L4-5 disc bulge, neural foraminal narrowing|Impression: bulge|Radiologist'],
  ['named as an examination',     'imaging-report',            'Summit Imaging|RADIOLOGY REPORT|Exam: X-RAY LEFT KNEE|Findings: no acute fracture|Impression: normal'],
  ['badly scanned',               'imaging-report',            'Surnmit lmaging|MRl LUMBAR SPlNE|Techniquc: saglttal|Findlngs: disc buige|lmpression: mild'],
  ['an order for it',             'other',                     'Coast Pain Group|MRI ORDER FORM|Order date: 3/2/2016|Please perform MRI of the lumbar spine without contrast|Clinical indication: pain|Ordering provider: Roe'],
  ['a decision that quotes it',   'ur-decision',               'UTILIZATION REVIEW DETERMINATION|Treatment requested: lumbar fusion|Records reviewed: MRI of the lumbar spine 3/2/2016, findings: disc bulge, impression stenosis|Clinical rationale|The request is non-certified|Physician reviewer'],
  ['a report that quotes it',     'progress-report',           'PROGRESS REPORT|Subjective complaints: back|Objective findings: spasm|Diagnostic studies: MRI lumbar spine 3/2/2016 showed a bulge|Treatment plan|Work status'],
])(`${source.cite}: %s`, (_why, kind, text) => {
  expect(kindOf(text)).toBe(kind);
});
