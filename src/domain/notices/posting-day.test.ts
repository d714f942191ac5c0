import { expect, test } from 'vitest';
import { source, whyNotPostedOn } from './posting-day.ts';

// 11 in the evening of the 31st in California.
const about = { madeAt: '2016-11-01T06:00:00.000Z', today: '2016-11-02' };

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    day            says
  ['the day before it was made',     '2016-10-30',  'was made on 2016-10-31'],
  ['the day it was made',            '2016-10-31',  null],
  ['today',                          '2016-11-02',  null],
  ['tomorrow',                       '2016-11-03',  'has not come yet'],
] as const)(`${source.cite}: %s`, (_why, day, says) => {
  const why = whyNotPostedOn(day, about);
  if (says === null) expect(why).toBeNull();
  else expect(why).toContain(says);
});
