import { expect, test } from 'vitest';
import { kindOf } from '../../../../../../test/builders/records/pages-of-record.ts';
import { source } from './request-for-authorization.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                 kind                         pages
  ['the form',                  'request-for-authorization', "State of California, Division of Workers' Compensation|REQUEST FOR AUTHORIZATION|DWC Form RFA|[X] New Request  [ ] Resubmission - Change in Material Facts|Employee Information|Requesting Physician Information|Claims Administrator Information|Requested Treatment (see instructions)|Diagnosis  ICD-Code  Service/Good Requested  CPT/HCPCS|Requesting Physician Signature"],
  ['the form, badly scanned',   'request-for-authorization', 'REQU3ST F0R AUTHORlZATION|DWC F0rm RFA|New Rcquest|Requcsting Physician lnformation|Service/Good Requested  CPT/HCPCS Code'],
  ['an office form',            'request-for-authorization', 'Coast Pain Group|TREATMENT AUTHORIZATION REQUEST|Requesting provider: A. Roe MD|CPT code 64483|ICD code M54.16|Quantity 1'],
  ['a report that asks',        'progress-report',           "PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT|Subjective complaints: low back|Objective findings: spasm|Treatment plan: I request authorization for an MRI|Work status: modified duty"],
  ['an answer to it',           'ur-decision',               'Harbor Review Services|UTILIZATION REVIEW DETERMINATION|Request for authorization received 3/2/2016|Treatment requested: MRI lumbar spine|The request is non-certified.|Physician reviewer'],
  ['a request for records',     'correspondence',            'Law Offices of Roe|REQUEST FOR MEDICAL RECORDS|Dear Custodian:|Please be advised that this office represents the applicant.|Very truly yours'],
])(`${source.cite}: %s`, (_why, kind, text) => {
  expect(kindOf(text)).toBe(kind);
});
