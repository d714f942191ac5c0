import { expect, test } from 'vitest';
import { breaksOff, endsInTitle, readRationale } from './rationale.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          flow                                                                      text                                    after
  ['one paragraph',                        ' It healed.\nNot necessary.',                                            'It healed. Not necessary.',            ''],
  ['a notice on tapering belongs to it',   'Not necessary.\vDo not stop this drug abruptly.',                        'Not necessary. Do not stop this drug abruptly.', ''],
  ['who typed it does not',                'Not necessary.\n/ABC',                                                   'Not necessary.',                       '/ABC'],
  ['a signature does not',                 'Not necessary.\vSincerely,\nThe Medical Director',                       'Not necessary.',                       'Sincerely, The Medical Director'],
])('%s', (_why, flow, text, after) => {
  expect(readRationale(flow)).toEqual({ text, after });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     rationale                                   cut
  ['ends in a stop',                  'It is not necessary.',                     false],
  ['ends in quotes',                  'It is "not necessary."',                   false],
  ['a conclusion without a stop',     'It is not medically necessary',            false],
  ['in the middle of a sentence',     'It is not',                                true],
  ['in the middle of a word',         'It is not medically neces',                true],
])('%s', (_why, rationale, cut) => {
  expect(breaksOff(rationale)).toBe(cut);
});

test('a title with its decision may be the last thing before a cut', () => {
  expect(endsInTitle('It is not necessary. Wrist splint: Upheld')).toBe(true);
  expect(endsInTitle('The decision was upheld.')).toBe(false);
});
