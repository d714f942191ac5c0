import { expect, test } from 'vitest';
import { checkedRecord, type WrittenDocument } from '../../../../../../test/builders/records/checked-record.ts';
import { requestAndDecision, source } from './request-and-decision.ts';

const request: WrittenDocument = { kind: 'request-for-authorization' };
const decision: WrittenDocument = { kind: 'ur-decision' };

// biome-ignore format: a table reads in columns
test.each<[string, WrittenDocument[], string, string]>([
  // why this row          record                 state      what
  ['both',                 [request, decision],   'present', 'the request for authorization and the UR decision'],
  ['no decision',          [request],             'missing', 'not found: the utilization review decision'],
  ['no request',           [decision],            'missing', 'not found: the request for authorization'],
  ['an empty record',      [],                    'missing', 'not found: the request for authorization and the utilization review decision'],
])(`${source.cite}: %s`, (_why, record, state, what) => {
  expect(requestAndDecision.find(checkedRecord(record))).toMatchObject({ state, what });
});
