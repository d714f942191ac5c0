import { expect, test } from 'vitest';
import { checkedRecord } from '../../../../../../test/builders/records/checked-record.ts';
import type { DocumentKind } from '../../../documents/document-kind.ts';
import { listOfRecords, source } from './list-of-records.ts';

// biome-ignore format: a table reads in columns
test.each<[string, DocumentKind, string, string]>([
  // why this row                       kind               text                                                       state
  ['a list under its name',             'correspondence',  'LIST OF RECORDS\n1. PR-2 of 05/07/2015',                  'present'],
  ['a cover letter that lists them',    'correspondence',  'The following records are enclosed: PR-2 of 05/07/2015.', 'present'],
  ['records reviewed by UR are none',   'ur-decision',     'List of records reviewed: PR-2 of 05/07/2015.',           'missing'],
  ['a letter without one',              'correspondence',  'Please call with questions.',                             'missing'],
])(`${source.cite}: %s`, (_why, kind, text, state) => {
  expect(listOfRecords.find(checkedRecord([{ kind, text }])).state).toBe(state);
});
