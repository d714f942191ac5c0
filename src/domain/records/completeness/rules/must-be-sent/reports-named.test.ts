import { expect, test } from 'vitest';
import { checkedRecord, type WrittenDocument } from '../../../../../../test/builders/records/checked-record.ts';
import { reportsNamed, source } from './reports-named.ts';

const report: WrittenDocument = { kind: 'progress-report', date: '2015-05-07' };
const decision = (text: string): WrittenDocument => ({ kind: 'ur-decision', date: '2015-06-17', text });

// biome-ignore format: a table reads in columns
test.each<[string, WrittenDocument[], string, string]>([
  // why this row                   record                                                                    state           what
  ['named and there',               [report, decision('Reviewed: PR-2 of 05/07/2015.')],                      'present',      '1 record named, 0 missing, 0 not sure'],
  ['one of two missing',            [report, decision('Reviewed: PR-2 of 05/07/2015 and 06/04/2015.')],       'missing',      '2 records named, 1 missing, 0 not sure'],
  ['a day off',                     [report, decision('Reviewed: PR-2 of 05/08/2015.')],                      'unclear',      '1 record named, 0 missing, 1 not sure'],
  ['nothing named',                 [report, decision('The request is denied.')],                             'not-required', 'neither names a report'],
  ['named in another report only',  [{ ...report, text: 'The MRI of 1/2/15 shows a tear.' }, decision('No.')], 'not-required', 'neither names a report'],
])(`${source.cite}: %s`, (_why, record, state, what) => {
  expect(reportsNamed.find(checkedRecord(record))).toMatchObject({ state, what });
});
