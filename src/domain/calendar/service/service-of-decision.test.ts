import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { daysFrom } from '../counting/period-of-days.ts';
import type { ServiceMethod } from './method.ts';
import { extendedForService, source } from './service-of-decision.ts';

// biome-ignore format: a table reads in columns
const rows: readonly (readonly [why: string, ServiceMethod | null, string, string])[] = [
  // why this row                   by            day           confidence
  ['by hand nothing is added',      'hand',       '2016-12-03', 'high'],
  ['not known, nothing is added',   null,         '2016-12-03', 'high'],
  ['mail adds days',                'mail',       '2016-12-08', 'medium'],
  ['overnight adds court days',     'overnight',  '2016-12-06', 'medium'],
  ['electronic adds court days',    'electronic', '2016-12-06', 'medium'],
];

test.each(rows)(`${source.cite}: %s`, (_why, by, day, confidence) => {
  const counted = daysFrom({ day: Temporal.PlainDate.from('2016-11-03'), words: 'service' }, 30);
  const extended = extendedForService(counted, by, { from: 'CA', to: 'CA' });
  expect([extended.day.toString(), extended.confidence]).toEqual([day, confidence]);
});
