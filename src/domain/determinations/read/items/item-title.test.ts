import { expect, test } from 'vitest';
import { readTitle } from './item-title.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        flow                                                              title
  ['one line',                           'Wrist splint',                                                   'Wrist splint'],
  ['several lines',                      'Wrist splint\nwith thumb\vsupport',                              'Wrist splint with thumb support'],
  ['colons of its own',                  'Labs to include: CBC:',                                          'Labs to include: CBC'],
  ['"is" of a modified request',         'Two splints was the original request. The remaining IMR eligible portion of the original request, one splint\nis', 'Two splints was the original request. The remaining IMR eligible portion of the original request, one splint'],
  ['"is" of another title stays',        'Vitamin as is',                                                  'Vitamin as is'],
])('%s', (_why, flow, title) => {
  expect(readTitle(flow)).toBe(title);
});
