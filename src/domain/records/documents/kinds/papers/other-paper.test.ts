import { expect, test } from 'vitest';
import { kindOf } from '../../../../../../test/builders/records/pages-of-record.ts';
import { source } from './other-paper.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             kind                         pages
  ['a bill explained',                      'other',                     'EXPLANATION OF REVIEW|Billed amount 500.00 Paid amount 120.00|Reason code 45|Provider tax ID'],
  ['a bill',                                'other',                     'HEALTH INSURANCE CLAIM FORM|Place of service|Modifier|Charges'],
  ['a questionnaire',                       'other',                     'OSWESTRY DISABILITY INDEX|Please circle one answer in each section|Pain intensity'],
  ['an agreement',                          'other',                     'OPIOID TREATMENT AGREEMENT|I understand that refills are given at visits only|Patient signature'],
  ['a custodian',                           'other',                     'DECLARATION OF CUSTODIAN OF RECORDS|I declare under penalty of perjury that the records are true copies|Executed on 3/2/2016'],
  ['a pharmacy',                            'other',                     'PRESCRIPTION HISTORY|Rx number  Dispensed  Days supply  Prescriber'],
  ['a work slip',                           'other',                     'WORK STATUS REPORT|Return to work 3/2/2016 with no lifting'],
  ['an emergency room',                     'other',                     'EMERGENCY DEPARTMENT REPORT|Arrival time 10:00|Triage|History of present illness|Disposition: home'],
  ['nothing known',                         'other',                     'Zzz 123'],
  ['a report with a work status is none',   'progress-report',           "PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT|Work status: full duty|Subjective complaints|Objective findings"],
])(`${source.cite}: %s`, (_why, kind, text) => {
  expect(kindOf(text)).toBe(kind);
});
