import { expect, test } from 'vitest';
import { joinLines } from './join-lines.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             line                            next               seam
  ['words of a sentence',                     'seen in the',                  'clinic',          ' '],
  ['a compound broken at its hyphen',         'of the non-',                  'dominant hand',   ''],
  ['a date broken at its hyphen',             'splinted on 12-02-',           '2014 by',         ''],
  ['a date broken at its slash',              'splinted on 12/',              '02/2014',         ''],
  ['a range broken at its hyphen',            'for 4-',                       '6 weeks',         ''],
  ['a strength broken at its hyphen',         'Norco 5-',                     '325mg',           ''],
  ['a hyphen left hanging before "and"',      'short-',                       'and long-term',   ' '],
  ['a dash between words',                    'MTUS -',                       'Wrist chapter',   ' '],
  ['two words parted by a slash',             'cervical/',                    'thoracic spine',  ' '],
  ['an address broken at its hyphen',         'https://example.org/wrist-',   'splint.html',     ''],
  ['an address broken at its slash',          '(https://example.org/',        'care/wrist.htm)', ''],
  ['an address broken before its query',       'https://example.org/find?',   'topic=wrist&page=2', ''],
  ['a question that ends in an address',       'Is it https://example.org/a?', 'He/she asked',     ' '],
  ['an address at the end of a line',         'see https://example.org/',     'for details',     ' '],
])('%s', (_why, line, next, seam) => {
  expect(joinLines(line, next)).toBe(seam);
});
