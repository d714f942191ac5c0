import { expect, test } from 'vitest';
import { found, ground } from '../../../../test/builders/screenings.ts';
import { source } from './authorized.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        items                                                   found
  ['denied',                             [{ decision: 'denied' }],                               'whole'],
  ['modified: the rest is in dispute',   [{ decision: 'modified' }],                             'whole'],
  ['approved by UR',                     [{ decision: 'approved' }],                             'AUTHORIZED:0 no'],
  ['denied, authorized later',           [{ decision: 'denied', authorizedOn: '2016-11-15' }],   'AUTHORIZED:0 no'],
  ['one of two',                         [{ decision: 'approved' }, { decision: 'modified' }],   'AUTHORIZED:0 part'],
] as const)(`${source.cite}: %s`, (_why, items, expected) => {
  expect(found({ items })).toBe(expected);
});

test('it says when', () => {
  expect(ground('AUTHORIZED', { items: [{ authorizedOn: '2016-11-15' }] })?.message).toContain('on Tue 15 Nov 2016');
});
