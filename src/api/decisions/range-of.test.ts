import { expect, test } from 'vitest';
import { rangeOf } from './range-of.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              header                 of 100 bytes
  ['nothing asked',                            undefined,             'whole'],
  ['the first ten',                            'bytes=0-9',           { start: 0, end: 10 }],
  ['the last byte',                            'bytes=99-99',         { start: 99, end: 100 }],
  ['one beyond it',                            'bytes=100-100',       'none'],
  ['from a place on',                          'bytes=40-',           { start: 40, end: 100 }],
  ['further than there is',                    'bytes=40-1000',       { start: 40, end: 100 }],
  ['the last ten',                             'bytes=-10',           { start: 90, end: 100 }],
  ['the last thousand are all',                'bytes=-1000',         { start: 0, end: 100 }],
  ['the last none',                            'bytes=-0',            'none'],
  ['several parts: all is sent',               'bytes=0-1,5-6',       'whole'],
  ['the wrong way round: as if not asked',     'bytes=9-0',           'whole'],
  ['another unit',                             'lines=0-9',           'whole'],
  ['no figures',                               'bytes=-',             'whole'],
])('%s', (_why, header, part) => {
  expect(rangeOf(header, 100)).toEqual(part);
});
