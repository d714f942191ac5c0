import { expect, test } from 'vitest';
import { type MissingPart, noted, refused } from '../missing-part.ts';
import { splitItems } from './split-items.ts';

const labels = 'Claims Administrator guideline: a.\nMAXIMUS guideline: b.\nDecision rationale: c.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                flow                                                                                   titles, or what is missing
  ['one item',                                   `\nSplint: Upheld\n${labels}`,                                                         ['\nSplint']],
  ['two items, no blank line between',           `Splint: Upheld\n${labels}\nCast: Overturned\n${labels}`,                              ['Splint', 'Cast']],
  ['a title of two lines',                       `Splint: Upheld\n${labels}\nCast for\nthe wrist:\nUpheld\n${labels}`,                  ['Splint', 'Cast for\nthe wrist']],
  ['a label quoted within a line',               `Splint: Upheld\n${labels} The Claims Administrator guideline: none.\nCast: Upheld\n${labels}`, ['Splint', 'Cast']],
  ['a label quoted at a line start',             `Splint: Upheld\n${labels} The\nClaims Administrator guideline: none.\nCast: Upheld\n${labels}`, ['Splint', 'Cast']],
  ['no item',                                    'Splint',                                                                              []],
  ['no rationale',                               'Splint: Upheld\nClaims Administrator guideline: a.\nMAXIMUS guideline: b.',           'no decision rationale'],
  ["no reviewer's line",                         'Splint: Upheld\nClaims Administrator guideline: a.\nDecision rationale: c.',          "no reviewer's guideline line"],
  ['no decision',                                `Splint\n${labels}`,                                                                   'no title and decision before its guideline lines'],
  ['labels of an item whose title is missing',   `Splint: Upheld\n${labels}\nMAXIMUS guideline: b.\nDecision rationale: c.`,            'its labels stand without a title and decision above them'],
])('%s', (_why, flow, expected) => {
  const split = splitItems(flow, 0, refused);
  expect('missing' in split ? split.missing : split.items.map(item => item.title)).toEqual(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     flow                                                                                            titles and rationales                          what is noted
  ['no rationale, another item',      `Splint: Upheld\nClaims Administrator guideline: a.\nMAXIMUS guideline: b.\nCast: Upheld\n${labels}`, [['Splint', ''], ['Cast', ' c.']],              ['item 1: no decision rationale']],
  ["no reviewer's line",              'Splint: Upheld\nClaims Administrator guideline: a.\nDecision rationale: c.',                     [['Splint', ' c.']],                            ["item 1: no reviewer's guideline line"]],
  ['no decision, it is left out',     `Splint: Upheld\n${labels}\nCast\n${labels}`,                                                     [['Splint', ' c.\n']],                    ['item 2: no title and decision before its guideline lines']],
  ['labels with no title end it',     `Splint: Upheld\n${labels}\nMAXIMUS guideline: b.\nDecision rationale: d.`,                       [['Splint', ' c.\n']],    ['item 2: its labels stand without a title and decision above them']],
])('read past: %s', (_why, flow, expected, told) => {
  const lacks: MissingPart[] = [];
  const split = splitItems(flow, 0, noted(lacks));
  expect('items' in split && split.items.map(({ title, rationale }) => [title, rationale])).toEqual(expected);
  expect(lacks.map(({ missing, at }) => `${at}: ${missing}`)).toEqual(told);
});
