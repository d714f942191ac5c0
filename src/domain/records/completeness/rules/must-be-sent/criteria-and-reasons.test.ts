import { expect, test } from 'vitest';
import { checkedRecord, type WrittenDocument } from '../../../../../../test/builders/records/checked-record.ts';
import { criteriaAndReasons, source } from './criteria-and-reasons.ts';

const decision = (text: string): WrittenDocument => ({ kind: 'ur-decision', text });

// biome-ignore format: a table reads in columns
test.each<[string, WrittenDocument[], string]>([
  // why this row                        record                                                                                    state
  ['reasons by the public schedule',     [decision('Rationale: not supported. MTUS, page 22.')],                                   'present'],
  ['reasons by criteria under licence',  [decision('Rationale: not supported. ODG, Knee Chapter.')],                               'unclear'],
  ['and a copy of them',                 [decision('Rationale: ODG.'), { kind: 'other', title: 'Official Disability Guidelines, Knee' }], 'present'],
  ['no reasons',                         [decision('DENIED')],                                                                     'missing'],
  ['no decision',                        [],                                                                                       'missing'],
])(`${source.cite}: %s`, (_why, record, state) => {
  expect(criteriaAndReasons.find(checkedRecord(record)).state).toBe(state);
});
