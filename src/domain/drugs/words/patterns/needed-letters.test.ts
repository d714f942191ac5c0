import { expect, test } from 'vitest';
import { neededBy } from './needed-letters.ts';

// biome-ignore format: a table reads in columns
test.each<[string, RegExp, readonly string[] | null]>([
  // why this row                              pattern                          needed
  ['plain letters, whatever their case',       /Statue post/gi,                 ['statue post']],
  ['a letter that may be missing',             /perineal nerves?/,              ['perineal nerves', 'perineal nerve']],
  ['a letter that may stand often parts them',  /statue+ posts/,                 [' posts']],
  ['one of several, what follows may be left out', /(?:keen|need)(?: pain)?/,   ['keen pain', 'keen', 'need pain', 'need']],
  ['each of several with what follows',        /(?:high|low) risk/,             ['high risk', 'low risk']],
  ['of two stretches the one that tells more', /low \w+ risk category/,         [' risk category']],
  ['alternatives of the whole',                /weather or|whether/,            ['weather or', 'whether']],
  ['a word bound is no letter',                /off\b work/,                    ['off work']],
  ['what only looks ahead or back',            /(?<=not )prostrate(?! gland)/,  ['prostrate']],
  ['a class of two signs',                     /rule[- ]dout/,                  ['rule-dout', 'rule dout']],
  ['another class parts the letters',          /week[^a-z]grips/,               ['grips']],
  ['a sign escaped',                           /x\/y \(z/,                      ['x/y (z']],
  ['a reference parts them too',               /(?<sep>abcd)ef\k<sep>ghi/,      ['abcdef']],
  ['a part that may be missing needs nothing', /(?:with pain)*\d/,              null],
  ['an alternative of nothing known',          /bowel|\w+/,                     null],
  ['too short to tell',                        /of|to/,                         null],
  ['letters alike beyond their small forms',   /sever/iu,                       null],
])('%s', (_why, pattern, needed) => {
  expect(neededBy(pattern)).toEqual(needed);
});
