import { expect, test } from 'vitest';
import { lastVerdict } from './verdict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                  text                                                                     outcome
  ['not necessary',                'the request for a splint is not medically necessary and appropriate.',  'upheld'],
  ['necessary',                    'the request for a splint is medically necessary and appropriate.',      'overturned'],
  ['glued by a lost space',        'a 28 day programme is notmedically necessary and appropriate.',         'upheld'],
  ['over a line end',              'splints are not\nmedically necessary',                                  'upheld'],
  ['in the past',                  'the splint was medically necessary',                                    'overturned'],
  ['found to be',                  'the splint is not found to be medically necessary',                     'upheld'],
  ['in part',                      'the visits are medically necessary in part',                            'in-part'],
  ['partially',                    'the visits are partially medically necessary',                          'in-part'],
  ['the last of two',              'is medically necessary. The second is not medically necessary.',        'upheld'],
  ['no statement',                 'medical necessity was asked about',                                     null],
])('%s', (_why, text, outcome) => {
  expect(lastVerdict(text)?.outcome ?? null).toBe(outcome);
});
