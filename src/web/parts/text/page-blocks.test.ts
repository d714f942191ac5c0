import { array, assert, constantFrom, property } from '../../../../test/random.ts';
import { expect, test } from 'vitest';
import { pageBlocks, reflowed } from './page-blocks.ts';

const LONG = 'He walks one block, needs help with his shoes and cannot lift';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          text                                   kinds and their text
  ['running text is one block',            'One.\nTwo.\n',                         ['prose:One.\nTwo.\n']],
  ['two lines with gaps are columns',      'Drug     Dose\nNorco    10/325\nEnd.', ['columns:Drug     Dose\nNorco    10/325\n', 'prose:End.']],
  ['one line with a gap is not',           'Date: 1/2     Injury: 3/4\nBody.',     ['prose:Date: 1/2     Injury: 3/4\nBody.']],
  ['two spaces after a period are none',   'One.  Two.\nThree.  Four.',            ['prose:One.  Two.\nThree.  Four.']],
  ['nothing',                              '',                                     []],
])('blocks of a page: %s', (_why, text, expected) => {
  expect(pageBlocks(text).map(block => `${block.kind}:${text.slice(block.start, block.end)}`)).toEqual(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       text                              set as
  ['a long line runs on',               `${LONG}\nmore than ten pounds.`, `${LONG} more than ten pounds.`],
  ['a short line was ended on purpose', 'Norco 10/325\nSoma 350',         'Norco 10/325\nSoma 350'],
  ['a blank line parts paragraphs',     `${LONG}.\n\nNext.`,              `${LONG}.\n\nNext.`],
  ['a list keeps its lines',            `${LONG}\n1. Refill Norco`,       `${LONG}\n1. Refill Norco`],
  ['a ticked box begins a line',        `${LONG}\n[X] New Request`,       `${LONG}\n[X] New Request`],
  ['a heading begins a line',           `${LONG}\nWORK STATUS: off work`, `${LONG}\nWORK STATUS: off work`],
  ['the last line end stays',           `${LONG}\n`,                      `${LONG}\n`],
])('reflowed text: %s', (_why, text, set) => {
  expect(reflowed(text)).toBe(set);
});

test('blocks cover the whole text and no offset moves', () => {
  const line = array(constantFrom('word', 'a', '   ', ' ', '1.', 'longer-than-most-words'), { maxLength: 20 });
  assert(
    property(array(line.map(words => words.join(' '))), lines => {
      const text = lines.join('\n');
      expect(
        pageBlocks(text)
          .map(block => text.slice(block.start, block.end))
          .join(''),
      ).toBe(text);
      expect(reflowed(text)).toHaveLength(text.length);
      expect(reflowed(text).replace(/\s/g, ' ')).toBe(text.replace(/\s/g, ' '));
    }),
  );
});
