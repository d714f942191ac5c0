import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { askedWordsIn, commonWords } from './asked-words.ts';
import { wordList } from './word-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'openimr-asked-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what was written is read at the next start', async () => {
  const file = join(folder, 'made', 'words.json');
  expect(await askedWordsIn(file).read()).toEqual([]);
  await askedWordsIn(file).write(['knee', 'pain']);
  expect(await askedWordsIn(file).read()).toEqual(['knee', 'pain']);
});

test.each(['', 'no JSON', '{"words":["knee"]}', '[1]', JSON.stringify(['x'.repeat(41)])])(
  'a file that is none of ours tells nothing: %j',
  async text => {
    const file = join(folder, 'other.json');
    writeFileSync(file, text);
    expect(await askedWordsIn(file).read()).toEqual([]);
  },
);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          term                                          kept
  ['one decision in twenty has it',        { words: ['knee'], prefix: false },           ['knee']],
  ['fewer have it: it may be a name',      { words: ['arden'], prefix: false },          []],
  ['no decision has it',                   { words: ['zzz'], prefix: false },            []],
  ['a phrase',                             { words: ['knee', 'pain'], prefix: false },   []],
  ['the beginning of a word',              { words: ['knee'], prefix: true },            []],
])('%s', (_why, term, kept) => {
  const words = wordList({ names: ['arden', 'knee', 'pain'], decisions: [49, 50, 1_000] });
  expect(commonWords([term], words, 1_000)).toEqual(kept);
});
