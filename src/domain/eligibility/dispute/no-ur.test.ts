import { expect, test } from 'vitest';
import { found, ground } from '../../../../test/builders/screenings.ts';
import { source } from './no-ur.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     reason       made          served        attached  found
  ['there is a decision',             'necessity', '2016-11-03', '2016-11-03', true,     'whole'],
  ['there is none',                   'none',      null,         null,         true,     'NO_UR no'],
  ['none, and so no copy',            'none',      null,         null,         false,    'NO_UR_COPY NO_UR no'],
  ['none, though a letter was sent',  'none',      null,         '2016-11-03', true,     'NO_UR no'],
] as const)(`${source[0]?.cite ?? ''}: %s`, (_why, reason, made, served, urDecisionAttached, expected) => {
  expect(found({ urDecisionAttached, urDecision: { reason, made, served } })).toBe(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                 made          decisions               found
  ['a delay under the emergency rules',           '2014-02-11', ['delayed'],            'whole'],
  ['under the final rules',                       '2014-02-12', ['delayed'],            'whole'],
  ['on the last day it was an outcome',           '2016-12-31', ['delayed'],            'whole'],
  ['the day after',                               '2017-01-01', ['delayed'],            'NO_UR:0 no'],
  ['one item of two',                             '2017-01-01', ['denied', 'delayed'],  'NO_UR:1 part'],
  ['a modification stays one',                    '2017-01-01', ['modified'],           'whole'],
] as const)(`${source[1]?.cite ?? ''}: %s`, (_why, made, decisions, expected) => {
  const received = made;
  expect(found({ received, urDecision: { made, served: made }, items: decisions.map(decision => ({ decision })) })).toBe(expected);
});

test('a delay is told with its doubt, and where to go', () => {
  const urDecision = { made: '2017-03-01', served: '2017-03-01' };
  const delay = ground('NO_UR', { received: '2017-03-10', urDecision, items: [{ decision: 'delayed' }] });
  expect(delay).toMatchObject({ confidence: 'medium', elsewhere: expect.stringContaining('Appeals Board') });
});
