import { afterAll, expect, test } from 'vitest';
import type { PageOutcome } from '#commands/records/ports.ts';
import { pdfBytes, stacked } from '../../../test/builders/pdf-bytes.ts';
import { pagePool } from './page-pool.ts';

const pool = pagePool({ threads: 2 });
afterAll(() => pool.close());

const numbered = (count: number) =>
  pdfBytes(Array.from({ length: count }, (_, index) => stacked([`This is page ${index + 1}.`])));

async function outcomes(bytes: Uint8Array, from = 1, { readPages } = pool): Promise<PageOutcome[]> {
  const opened = await readPages({ format: 'pdf', bytes }, from);
  if (opened.kind === 'unreadable') throw new Error(opened.error.message);
  return Array.fromAsync(opened.outcomes);
}

const texts = (pages: readonly PageOutcome[]) =>
  pages.map(outcome => (outcome.kind === 'read' ? outcome.page.text : outcome.error.message));

test('pages in order, more of them than are read ahead', async () => {
  const pages = await outcomes(numbered(300));
  expect(texts(pages)).toEqual(Array.from({ length: 300 }, (_, index) => `This is page ${index + 1}.`));
});

test('reading goes on where it stopped; behind the last page there is none', async () => {
  expect(texts(await outcomes(numbered(40), 39))).toEqual(['This is page 39.', 'This is page 40.']);
  expect(await outcomes(numbered(40), 41)).toEqual([]);
});

test('two files at the same time, and a loop that is left', async () => {
  const left = await pool.readPages({ format: 'pdf', bytes: numbered(200) }, 1);
  if (left.kind === 'unreadable') throw new Error(left.error.message);
  for await (const outcome of left.outcomes) if (outcome.kind === 'read' && outcome.page.number === 3) break;
  const [a, b] = await Promise.all([outcomes(numbered(100)), outcomes(numbered(70))]);
  expect([a.length, b.length]).toEqual([100, 70]);
});

test('a page that is damaged does not keep the next from being read', async () => {
  const damaged = Buffer.from(numbered(3).toString('latin1').replace('6 0 obj', '9 9 obj'), 'latin1');
  expect(texts(await outcomes(damaged))).toEqual(['This is page 1.', 'the page cannot be read', 'This is page 3.']);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                   pages  said     what becomes of the last
  ['one more than there are',                       60,    61,      'the page cannot be read'],
  ['two more',                                      60,    62,      'the file says it has 62 pages; none from here on is in it'],
  ['a million more',                                60,    999_999, 'the file says it has 999999 pages; none from here on is in it'],
  ['more than there are, of few',                   3,     999_999, 'the file says it has 999999 pages; none from here on is in it'],
])('a file that says it has more pages than are in it: %s', async (_why, pages, said, last) => {
  const bytes = Buffer.from(numbered(pages).toString('latin1').replace(`/Count ${pages}`, `/Count ${said}`), 'latin1');
  expect(texts(await outcomes(bytes))).toEqual([...Array.from({ length: pages }, (_, index) => `This is page ${index + 1}.`), last]);
});

test('what cannot be opened says why', async () => {
  expect(await pool.readPages({ format: 'pdf', bytes: numbered(3).subarray(0, 500) }, 1)).toEqual({
    kind: 'unreadable',
    error: { code: 'damaged', message: 'the PDF is cut off: its end is missing; send it again', at: null },
  });
});

test('a reader that takes too long is stopped', async () => {
  const hasty = pagePool({ threads: 1, limits: { read: 0, ocr: 0 } });
  const opened = await hasty.readPages({ format: 'pdf', bytes: numbered(3) }, 1);
  expect(opened).toMatchObject({ kind: 'unreadable', error: { message: expect.stringContaining('took over') } });
  hasty.close();
});

test('a page that takes too long among quick ones is lost alone, also where answers before it were not sent yet', async () => {
  const endless = Array.from({ length: 60_000 }, (_, line) => ({
    x: 72,
    y: 720 - (line % 50) * 14,
    text: 'pain '.repeat(18),
  }));
  const pages = Array.from({ length: 30 }, (_, index) =>
    index === 19 ? endless : stacked([`This is page ${index + 1}.`]),
  );
  const strict = pagePool({ threads: 1, limits: { read: 1500, ocr: 1500 } });
  const read = texts(await outcomes(pdfBytes(pages), 1, strict));
  strict.close();
  expect(read.toSpliced(19, 1)).toEqual(
    Array.from({ length: 30 }, (_, index) => `This is page ${index + 1}.`).toSpliced(19, 1),
  );
  expect(read[19]).toContain('took over 1.5 s');
}, 60_000);
