import { expect, test } from 'vitest';
import { kindOf } from '../../../../../../test/builders/records/pages-of-record.ts';
import { source } from './correspondence.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            kind                         pages
  ['a cover that lists reports',           'correspondence',            'Pacific Claims|March 2, 2016|Dear Dr. Roe:|Enclosed please find: operative report 1/2/2016; MRI lumbar spine 2/2/2016; progress report (PR-2) 2/9/2016|If you have any questions do not hesitate to call|Sincerely,|Claims Examiner'],
  ['a fax cover',                          'correspondence',            'FAX COVER SHEET|To: Pacific Claims|From: Coast Pain|Re: Jane Doe|Number of pages including cover: 9'],
  ['an attorney',                          'correspondence',            'Law Offices of Poe|Attorneys at Law|Re: Doe v. Acme|Dear Counsel:|Please be advised that this office represents the applicant.|Very truly yours'],
  ['a notice of benefits',                 'correspondence',            'NOTICE REGARDING TEMPORARY DISABILITY BENEFITS|Dear Ms. Doe: payments end because you returned to work.|Claims Examiner'],
  ['a consultation as a letter',           'consultation',              'Dear Dr. Poe:|Thank you for the kind referral. I had the pleasure of evaluating Ms. Doe.|History of present illness|Physical examination|Sincerely'],
  ['a report addressed to the adjuster',   'progress-report',           'Pacific Claims|Attn: Claims Adjuster|FOLLOW-UP REPORT|Dear Ms. Poe: Mr. Doe returns today.|Subjective complaints|Objective findings|Treatment plan|Work status: off work'],
])(`${source.cite}: %s`, (_why, kind, text) => {
  expect(kindOf(text)).toBe(kind);
});
