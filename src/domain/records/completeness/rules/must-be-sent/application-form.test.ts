import { expect, test } from 'vitest';
import { checkedRecord } from '../../../../../../test/builders/records/checked-record.ts';
import type { DocumentKind } from '../../../documents/document-kind.ts';
import { applicationForm, source } from './application-form.ts';

// biome-ignore format: a table reads in columns
test.each<[string, DocumentKind, string]>([
  // why this row              in the record       state
  ['the form',                 'imr-application',  'present'],
  ['the decision alone',       'ur-decision',      'missing'],
])(`${source.cite}: %s`, (_why, kind, state) => {
  expect(applicationForm.find(checkedRecord([{ kind }])).state).toBe(state);
});
