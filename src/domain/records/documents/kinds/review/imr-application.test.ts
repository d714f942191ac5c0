import { expect, test } from 'vitest';
import { kindOf } from '../../../../../../test/builders/records/pages-of-record.ts';
import { source } from './imr-application.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              kind                         pages
  ['the form',                               'imr-application',           "State of California|Division of Workers' Compensation|APPLICATION FOR INDEPENDENT MEDICAL REVIEW|DWC Form IMR|To request independent medical review, you must sign and date this application|Employee name|Disputed medical treatment|Date of utilization review determination letter|Consent to obtain medical records"],
  ['badly scanned',                          'imr-application',           'APPLlCATlON FOR lNDEPENDENT MED1CAL REVIEW|DWC F0rm lMR|Disputed medicai treatment'],
  ['an earlier determination',               'prior-determination',       'INDEPENDENT MEDICAL REVIEW FINAL DETERMINATION LETTER|IMR Case Number: CM14-0|How the IMR Final Determination Was Made|Decision rationale|The application for independent medical review was received 1/2/2014'],
  ['a notice about it',                      'correspondence',            'NOTICE OF ASSIGNMENT AND REQUEST FOR INFORMATION|Dear Administrator:|The application for independent medical review is eligible. Please send the records within 15 days.|Sincerely'],
  ['a decision that sends the form along',   'ur-decision',               'NOTICE OF UTILIZATION REVIEW DECISION|The treatment is denied as not medically necessary.|You may request independent medical review with the enclosed application for independent medical review|Physician reviewer'],
])(`${source.cite}: %s`, (_why, kind, text) => {
  expect(kindOf(text)).toBe(kind);
});
