import { expect, test } from 'vitest';
import { kindOf } from '../../../../../../test/builders/records/pages-of-record.ts';
import { source } from './prior-determination.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row               kind                         pages
  ['named',                   'prior-determination',       'INDEPENDENT MEDICAL REVIEW FINAL DETERMINATION LETTER|IMR Case Number|Dear Ms. Doe|The expert reviewer decided that the disputed items are not medically necessary. UPHOLD'],
  ['its second page alone',   'prior-determination',       'HOW THE IMR FINAL DETERMINATION WAS MADE|The reviewer has no affiliation with the employer|IMR issues decisions and rationales|1. Norco: Upheld|Claims administrator guideline'],
  ['badly scanned',           'prior-determination',       'lNDEPENDENT MEDlCAL REVlEW FlNAL DETERMlNATlON LETTER|Expert revicwer|Upheld'],
  ['the form',                'imr-application',           'APPLICATION FOR INDEPENDENT MEDICAL REVIEW|DWC Form IMR|Employee signature|Disputed medical treatment'],
  ['a UR decision',           'ur-decision',               'UTILIZATION REVIEW DETERMINATION|Determination: denied|Physician advisor|Request independent medical review within 30 days'],
  ['not eligible',            'correspondence',            'NOTICE OF INELIGIBILITY|Dear Ms. Doe:|Your application for independent medical review is not eligible because it is late.|Sincerely'],
])(`${source.cite}: %s`, (_why, kind, text) => {
  expect(kindOf(text)).toBe(kind);
});
