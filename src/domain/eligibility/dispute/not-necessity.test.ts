import { expect, test } from 'vitest';
import { found, ground } from '../../../../test/builders/screenings.ts';
import { source } from './not-necessity.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    reason        found                    where to go
  ['necessity is reviewed',          'necessity',  'whole',                 null],
  ['the network',                    'network',    'NOT_NECESSITY no',      'network'],
  ['coverage',                       'coverage',   'NOT_NECESSITY no',      'Appeals Board'],
  ['causation',                      'causation',  'NOT_NECESSITY no',      'medical-legal'],
  ['billing',                        'billing',    'NOT_NECESSITY no',      'bill review'],
] as const)(`${source.cite}: %s`, (_why, reason, expected, elsewhere) => {
  expect(found({ urDecision: { reason } })).toBe(expected);
  expect(ground('NOT_NECESSITY', { urDecision: { reason } })?.elsewhere ?? '').toContain(elsewhere ?? '');
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                items                           found
  ['one item on another ground',                 ['network', null],              'NOT_NECESSITY:0 part'],
  ['two items on two other grounds, in order',   ['causation', null, 'network'], 'NOT_NECESSITY:0 NOT_NECESSITY:2 part'],
  ['every item on another ground',               ['billing', 'coverage'],        'NOT_NECESSITY:0 NOT_NECESSITY:1 no'],
] as const)('%s', (_why, reasons, expected) => {
  expect(found({ items: reasons.map(reason => ({ reason })) })).toBe(expected);
});

test('causation with liability disputed is both', () => {
  expect(found({ urDecision: { reason: 'causation', liabilityDisputed: true } })).toBe('NOT_NECESSITY LIABILITY no');
});
