import { expect, test } from 'vitest';
import { caseEvent } from '../../../../test/builders/case-events.ts';
import { source, startOfService } from './start-of-service.ts';

const everybody = ['worker', 'attorney', 'physician', 'claims-administrator'] as const;
const issued = caseEvent('letter-issued', { on: '2016-12-05' });

function served(to: (typeof everybody)[number], on: string, method: 'mail' | 'electronic', of = 1) {
  return caseEvent('notice-served', { of, notice: 'determination', to, on, method });
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            log                                                                             to                        served
  ['nothing is recorded',                    [issued],                                                                       everybody,                null],
  ['by mail, on the day after',              [issued, served('worker', '2016-12-06', 'mail')],                               everybody,                { on: '2016-12-06', method: 'mail' }],
  ['of two the earlier',                     [issued, served('worker', '2016-12-07', 'mail'), served('claims-administrator', '2016-12-05', 'electronic')], everybody, { on: '2016-12-05', method: 'electronic' }],
  ['on another than whose time it is',       [issued, served('worker', '2016-12-06', 'mail')],                               ['claims-administrator'], null],
  ['of another event',                       [issued, served('worker', '2016-12-06', 'mail', 2)],                            everybody,                null],
  ['what came after keeps its cause before', [issued, caseEvent('determination-received', { on: '2016-12-06' }), served('worker', '2016-12-07', 'mail')], everybody, { on: '2016-12-05', method: 'mail' }],
  ['on the same day as what came after',     [issued, caseEvent('determination-received', { on: '2016-12-07' }), served('worker', '2016-12-07', 'mail')], everybody, { on: '2016-12-07', method: 'mail' }],
] as const)(`${source.cite}: %s`, (_why, log, to, answer) => {
  expect(startOfService(log, 0, to)).toEqual(answer);
});
