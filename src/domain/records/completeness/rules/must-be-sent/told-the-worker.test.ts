import { expect, test } from 'vitest';
import { checkedRecord } from '../../../../../../test/builders/records/checked-record.ts';
import type { DocumentKind } from '../../../documents/document-kind.ts';
import { source, toldTheWorker } from './told-the-worker.ts';

// biome-ignore format: a table reads in columns
test.each<[string, DocumentKind, string, string]>([
  // why this row                         kind              text                                                              state
  ['a letter to the worker about it',     'correspondence', 'Dear Ms. Fenn: utilization review has denied the treatment.',    'present'],
  ['a letter to the physician',           'correspondence', 'Dear Dr. Alder: utilization review has denied the treatment.',   'unclear'],
  ['a letter about something else',       'correspondence', 'Dear Ms. Fenn: your mileage form is enclosed.',                  'unclear'],
  ['the decision itself does not count',  'ur-decision',    'Dear Ms. Fenn: utilization review has denied the treatment.',    'unclear'],
])(`${source.cite}: %s`, (_why, kind, text, state) => {
  expect(toldTheWorker.find(checkedRecord([{ kind, text }])).state).toBe(state);
});
