import { expect, test } from 'vitest';
import { deadline, due } from '../../../../test/builders/due-dates.ts';
import { source } from './mailed-notice.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                               served                     R1            R2
  ['fifteen days, nothing added for mail',      '2016-11-14 mail',         '2016-11-29', null],
  ['Sunday runs to Monday',                     '2016-11-12 mail',         '2016-11-28', null],
  ['the day after Thanksgiving runs to Monday', '2016-11-10 mail',         '2016-11-28', null],
  ['over a leap day',                           '2016-02-16 mail',         '2016-03-02', null],
  ['by hand: as mailed',                        '2016-11-14 hand',         '2016-11-29', null],
  ['overnight: as mailed',                      '2016-11-14 overnight',    '2016-11-29', null],
  ['not known: as mailed',                      '2016-11-14',              '2016-11-29', null],
  ['electronic',                                '2016-11-14 electronic',   null,         '2016-11-28'],
])(`${source.cite}: %s`, (_why, served, mailed, electronic) => {
  const events = `noarfi-served ${served}`;
  expect([due('R1', events), due('R2', events)]).toEqual([mailed, electronic]);
});

test('the rules of 2026 were not obtained', () => {
  expect(deadline('R1', 'noarfi-served 2026-03-31 mail')).toMatchObject({ due: '2026-04-15', confidence: 'high' });
  expect(deadline('R1', 'noarfi-served 2026-04-01 mail')).toMatchObject({ due: '2026-04-16', confidence: 'low' });
});
