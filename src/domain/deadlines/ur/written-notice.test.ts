import { expect, test } from 'vitest';
import { due } from '../../../../test/builders/due-dates.ts';
import { source } from './written-notice.ts';

const rows: readonly (readonly [
  string,
  'prospective' | 'concurrent' | 'retrospective' | null,
  string,
  string | null,
])[] = [
  // why this row                         treatment        decision            due
  ['two business days', 'prospective', '2016-11-14 16:40', '2016-11-16'],
  ['over Thanksgiving', 'prospective', '2016-11-23 16:40', '2016-11-29'],
  ['going on: 24 hours', 'concurrent', '2016-11-23 16:40', '2016-11-24T16:40'],
  ['not known: as still to be given', null, '2016-11-14 16:40', '2016-11-16'],
  ['already given: the 30 days of U3', 'retrospective', '2016-11-14 16:40', null],
];

test.each(rows)(`${source.cite}: %s`, (_why, treatment, decision, last) => {
  expect(due('U6', `ur-decision-made ${decision}`, { treatment })).toBe(last);
});
