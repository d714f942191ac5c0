import { expect, test } from 'vitest';
import { letterBlocks } from './letter-blocks.ts';

const middle = ' '.repeat(28);
const head = ['Case Number:     CM16-1', 'Date Assigned:   05/04/2015        Date of Injury:   03/14/2011'].join('\n');

// biome-ignore format: a table reads in columns
test.each<[string, string, readonly (string | readonly string[])[]]>([
  // why this row                              the page                                           its parts: facts in brackets, headings after #
  ['names with what stands behind them',       head,                                              [['Case Number: CM16-1', 'Date Assigned: 05/04/2015', 'Date of Injury: 03/14/2011']]],
  ['one space between name and value',         'Priority:   Standard   Received: 04/27\nA:   b   C: d', [['Priority: Standard', 'Received: 04/27', 'A: b', 'C: d']]],
  ['a heading in the middle of the sheet',     `One.\n\n${middle}CLINICAL CASE SUMMARY\n\nTwo.`,  ['One.', '#CLINICAL CASE SUMMARY', 'Two.']],
  ['paragraphs stay apart',                    'One.\n\nTwo.',                                    ['One.\n\nTwo.']],
  ['a line set in a little is text',           'One:\n    two',                                   ['One:\n    two']],
  ['an empty page',                            '',                                                []],
])('a page of a letter: %s', (_why, page, parts) => {
  const found = letterBlocks(page).map(block =>
    block.kind === 'facts' ? block.facts : `${block.kind === 'heading' ? '#' : ''}${block.text}`,
  );
  expect(found).toEqual(parts);
});

test('no word of a letter is lost', () => {
  const page = `${head}\n\n${middle}HOW IT WAS MADE\n\nThe expert reviewer has no affiliation with the employer, the\nemployee, or the claims administrator.\n`;
  const words = letterBlocks(page).flatMap(block => (block.kind === 'facts' ? block.facts : [block.text]));
  expect(words.join(' ').split(/\s+/)).toEqual(page.trim().split(/\s+/));
});
