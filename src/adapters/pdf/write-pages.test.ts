import { expect, test } from 'vitest';
import { drawn, makeRecordSet } from '#commands/sample-records/make-record-set.ts';
import { readPdfText } from './read-text.ts';
import { writePdf } from './write-pages.ts';

const { submissions, truth } = makeRecordSet({ pages: 200, seed: 5, scanned: 0, form: 'files', misfiled: 0 });
const files = submissions.flatMap(submission => submission.files).filter(({ again }) => again === null);
const pdfOf = (file: (typeof files)[number]) =>
  writePdf(
    file.papers.flatMap(({ pages }) =>
      pages.map(page => ({ is: 'drawn', sheet: drawn(page, { faxHeader: true }) }) as const),
    ),
  );

test('every planted word is in the text that is read from the files', async () => {
  const texts: string[] = [];
  for (const file of files) {
    const read = await readPdfText(pdfOf(file));
    if (read.kind === 'unreadable') throw new Error(read.error.message);
    texts.push(...read.pages.map(text => text.replaceAll(/\s+/gu, ' ')));
  }
  expect(texts).toHaveLength(200);
  const places = [
    ...truth.facts.map(({ at }) => at),
    ...truth.named.map(naming => naming.in),
    ...truth.contrary.map(({ denial }) => denial),
  ];
  expect(places.filter(({ page, quote }) => !texts[page - 1]?.includes(quote))).toEqual([]);
});

test('the same pages give the same bytes', () => {
  const [file] = files;
  if (file === undefined) throw new Error('no file');
  expect(Buffer.from(pdfOf(file)).equals(Buffer.from(pdfOf(file)))).toBe(true);
});
