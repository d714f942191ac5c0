import { expect, test } from 'vitest';
import { lineEnds } from './line-ends.ts';

const long = 'The patient was seen in the office for an evaluation of the left shoulder and';

// biome-ignore format: a table reads in columns
test.each<[string, string, boolean]>([
  // why this row, a text with one line end that is asked of, whether the line ends there for good
  ['a full line goes on',                    `${long} the\nwrist.`,                             false],
  ['a line of a form ends',                  'Provider: Ana White\nDate: today',                true],
  ['an empty line ends',                     `${long} the wrist.\n\nNext`,                      true],
  ['a page of full lines goes on',           `${long} the\fwrist.`,                             false],
  ['a column whose next word did not fit',   `${'a bc '.repeat(8)}\nextraordinarily long`,      false],
  ['a column whose next word had room',      `${'a bc '.repeat(9)}\nshort: the end is here`,    false],
  ['a short line beside long ones',          `Seen by: Ana White\n${long} the wrist.`,          true],
])('%s', (_why, text, ends) => {
  const at = text.search(/[\n\f]/u);
  expect(lineEnds(text)(at, at + (text[at + 1] === '\n' ? 2 : 1))).toBe(ends);
});
