import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { daysFrom } from '../counting/period-of-days.ts';
import type { ServiceMethod } from './method.ts';
import { extendedAtAppealsBoard, source } from './service-at-appeals-board.ts';

// biome-ignore format: a table reads in columns
const rows: readonly (readonly [why: string, ServiceMethod | null, string, string])[] = [
  // why this row                     by            to              day
  ['personal service adds nothing',   'hand',       'CA',           '2017-01-19'],
  ['mail in California: 5',           'mail',       'CA',           '2017-01-24'],
  ['e-mail gets the same 5',          'electronic', 'CA',           '2017-01-24'],
  ['so do fax and overnight',         'overnight',  'CA',           '2017-01-24'],
  ['another state: 10',               'mail',       'OR',           '2017-01-29'],
  ['abroad: 20',                      'fax',        'abroad',       '2017-02-08'],
  ['confidential is in California',   'mail',       'confidential', '2017-01-24'],
  ['not known adds nothing',          null,         'CA',           '2017-01-19'],
];

test.each(rows)(`${source.cite}: %s`, (_why, by, to, day) => {
  const counted = daysFrom({ day: Temporal.PlainDate.from('2016-12-20'), words: 'service' }, 30);
  expect(extendedAtAppealsBoard(counted, by, { from: 'CA', to }).day.toString()).toBe(day);
});
