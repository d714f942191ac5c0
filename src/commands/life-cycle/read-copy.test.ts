import { expect, test } from 'vitest';
import { openPaged, pagedFile, pagedReader } from '../../../test/builders/records/paged-files.ts';
import { readCopy } from './read-copy.ts';

const needs = { openFile: openPaged, readPages: pagedReader() };
const read = (pages: readonly (string | null)[], most = 10) =>
  readCopy(needs, { name: 'letter.pdf', bytes: pagedFile(...pages).bytes, most });

// biome-ignore format: a table reads in columns
test.each<[string, readonly (string | null)[], number, string, readonly (string | null)[]]>([
  // why this row                         pages                        most  text           what is unread, where
  ['one page',                            ['Denied.'],                 10,   'Denied.',     []],
  ['pages in order, parted',              ['Denied.', 'Why.'],         10,   'Denied.\fWhy.', []],
  ['a blank page says nothing',           ['Denied.', ' ', 'Why.'],    10,   'Denied.\fWhy.', []],
  ['a page that cannot be read is told',  ['Denied.', null, 'Why.'],   10,   'Denied.\fWhy.', ['letter.pdf, page 2']],
  ['as many as are read',                 ['A', 'B'],                  2,    'A\fB',        []],
  ['one more',                            ['A', 'B', 'C'],             2,    'A\fB',        ['letter.pdf, page 3 of 3']],
])('the text of a copy: %s', async (_why, pages, most, text, unread) => {
  const outcome = await read(pages, most);
  expect(outcome).toMatchObject({ kind: 'read', text, recognised: false });
  expect(outcome.kind === 'read' ? outcome.unread.map(({ at }) => at) : null).toEqual(unread);
});

// biome-ignore format: a table reads in columns
test.each<[string, readonly (string | null)[], string]>([
  // why this row           pages        code
  ['only a blank page',     [' '],       'no-text'],
  ['no page can be read',   [null],      'damaged'],
])('no text at all: %s', async (_why, pages, code) => {
  expect(await read(pages)).toMatchObject({ kind: 'unreadable', error: { code } });
});
