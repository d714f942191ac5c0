import { expect, test } from 'vitest';
import { linesOf } from '../text/words.ts';
import { numberingOf } from './numbering.ts';

const body = Array.from({ length: 12 }, (_, line) => `Line ${'x'.repeat(line + 3)} of the report`).join('\n');

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             page                               number
  ['in full',                                 `${body}\nPage 2 of 5`,            [2, 5]],
  ['in short',                                `${body}\nPg. 2/5`,                [2, 5]],
  ['at the head, after a name',               `DOE, JANE  Page: 3 of 4\n${body}`, [3, 4]],
  ['figures read as letters',                 `${body}\nPage l of S`,            [1, 5]],
  ['the word misread',                        `${body}\nPaqc 2 0f 5`,            [2, 5]],
  ['without a total',                         `${body}\nPage 2`,                 [2, null]],
  ['a number between dashes',                 `${body}\n- 7 -`,                  [7, null]],
  ['two numbers alone',                       `${body}\n2 of 3`,                 [2, 3]],
  ['on the form',                             `${body}\nDWC Form RFA (Effective 2/2014)  Page 1`, [1, null]],
  ['one with a total goes before one without', `Page 9\n${body}\nPage 2 of 5`,   [2, 5]],
  ['inside the text it is something cited',   `${body}\nsee page 4 of 9 of the guideline\n${body}`, null],
  ['more than there are',                     `${body}\nPage 7 of 5`,            null],
  ['a visit is no page',                      `${body}\nVisit 4 of 12`,          null],
  ['a date is no page',                       `${body}\nP 3/14/2016`,            null],
  ['nothing',                                 body,                              null],
])('%s', (_why, page, expected) => {
  const found = numberingOf(linesOf(page));
  expect(found === null ? null : [found.number, found.of]).toEqual(expected);
});
