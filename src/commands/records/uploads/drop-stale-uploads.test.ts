import { expect, test } from 'vitest';
import { dropStaleUploads } from './drop-stale-uploads.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                    last piece                    forgotten
  ['a week and a millisecond ago',                   '2016-11-23T07:59:59.999Z',   1],
  ['a week ago to the millisecond',                  '2016-11-23T08:00:00.000Z',   0],
  ['a day ago',                                      '2016-11-29T08:00:00.000Z',   0],
])('an upload touched %s', async (_why, touched, forgotten) => {
  const uploads = { dropUntouched: (since: string) => Promise.resolve(touched < since ? 1 : 0) };
  expect(await dropStaleUploads({ uploads, clock: { now: () => '2016-11-30T08:00:00.000Z' } })).toBe(forgotten);
});
