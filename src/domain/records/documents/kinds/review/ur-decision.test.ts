import { expect, test } from 'vitest';
import { kindOf } from '../../../../../../test/builders/records/pages-of-record.ts';
import { source } from './ur-decision.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                   kind                         pages
  ['named',                       'ur-decision',               'Harbor Review|UTILIZATION REVIEW DETERMINATION|Treatment requested: Norco|Determination: non-certified|Clinical rationale: not medically necessary under MTUS|Physician reviewer: Roe MD'],
  ['as a notice',                 'ur-decision',               'NOTICE OF MODIFICATION|Dear Dr. Poe: The requested treatment is modified to 6 visits. You disagree with the decision? You may request independent medical review.|Reviewing physician'],
  ['a letter without a title',    'ur-decision',               'Harbor Review|March 2, 2016|Dear Ms. Doe:|Our physician advisor reviewed the requested services. The request is not certified: medical necessity is not shown.|Guidelines used: MTUS|Peer to peer 555-1212'],
  ['badly scanned',               'ur-decision',               'UTIL1ZATI0N REV1EW DETERM1NATION|Treatrnent requested|Non-certified|Clinlcal rationale'],
  ['a denial of the claim',       'correspondence',            "Pacific Claims|NOTICE OF CLAIM DENIAL|Dear Ms. Doe:|After careful review we are denying liability for your claim of injury. Workers' compensation benefits are denied.|Claims Examiner"],
  ['an objection by letter',      'correspondence',            'Pacific Claims|March 2, 2016|Dear Dr. Poe:|This letter is to inform you that liability for the neck is disputed. Please be advised that utilization review is deferred.|Sincerely,|Claims Adjuster'],
  ['a report that disputes it',   'progress-report',           "PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT|The utilization review denial of 2/2/2016 is noted.|Subjective complaints|Objective findings|Treatment plan|Work status"],
])(`${source.cite}: %s`, (_why, kind, text) => {
  expect(kindOf(text)).toBe(kind);
});
