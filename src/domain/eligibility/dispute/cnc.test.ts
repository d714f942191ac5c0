import { expect, test } from 'vitest';
import { found, ground } from '../../../../test/builders/screenings.ts';
import { source } from './cnc.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                 decision               items                                   found
  ['denied as not necessary',                     'necessity',           [null],                                 'whole'],
  ['denied for missing information',              'information-missing', [null],                                 'CNC no'],
  ['all of it, with several items: once',         'information-missing', [null, null],                           'CNC no'],
  ['one item of two has a reason of its own',     'necessity',           ['information-missing', null],          'CNC:0 part'],
  ['the other item has',                          'necessity',           [null, 'information-missing'],          'CNC:1 part'],
  ['all but one item',                            'information-missing', [null, 'necessity'],                    'CNC:0 part'],
  ['each item by itself',                         'necessity',           ['information-missing', 'information-missing'], 'CNC:0 CNC:1 no'],
] as const)(`${source.cite}: %s`, (_why, reason, reasons, expected) => {
  expect(found({ urDecision: { reason }, items: reasons.map(each => ({ reason: each })) })).toBe(expected);
});

test('the physician cures it, in no set time', () => {
  const cnc = ground('CNC', { urDecision: { reason: 'information-missing' } });
  expect(cnc).toMatchObject({ cure: expect.stringContaining('physician'), lastDayToCure: null });
});
