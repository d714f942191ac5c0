import { describe, expect, test } from 'vitest';
import { drawn, makeRecordSet } from './make-record-set.ts';
import { sheetText } from './paper/sheet.ts';
import { RecordTruth } from './truth/record-truth.ts';

const request = { pages: 400, seed: 11, scanned: 0.25, form: 'text', misfiled: 0 } as const;
const set = makeRecordSet(request);
const { truth } = set;
const texts = set.submissions
  .flatMap(({ files }) => files)
  .filter(({ again }) => again === null)
  .flatMap(({ papers }) => papers.flatMap(({ pages }) => pages))
  .map(page => sheetText(drawn(page, { faxHeader: false })));
const onOneLine = (page: number) => (texts[page - 1] ?? '').replaceAll(/\s+/gu, ' ');

test('the same seed gives the same truth and the same words; another seed does not', () => {
  expect(JSON.stringify(makeRecordSet(request))).toBe(JSON.stringify(set));
  expect(makeRecordSet({ ...request, seed: 12 }).truth.worker).not.toEqual(truth.worker);
});

test('the truth has its published shape', () => {
  expect(RecordTruth.safeParse(truth).error).toBeUndefined();
});

// biome-ignore format: a table reads in columns
test.each([
  // pages  scanned
  [60,      0],
  [137,     1],
  [400,     0.25],
  [1000,    0.5],
])('%i pages, %d of them scans, are as many as asked, each in one document and one file', (pages, scanned) => {
  const { truth: { documents, files, pages: all, copies } } = makeRecordSet({ pages, seed: 3, scanned, form: 'files', misfiled: 0 });
  expect(all.map(({ page }) => page)).toEqual(Array.from({ length: pages }, (_, index) => index + 1));
  expect(documents.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index))).toEqual(all.map(({ page }) => page));
  expect(files.filter(({ known }) => !known).reduce((sum, file) => sum + file.pages, 0)).toBe(pages);
  expect(all.filter(page => page.scanned)).toHaveLength(Math.round(pages * scanned));
  expect(copies.length / pages).toBeGreaterThan(0.25);
  expect(copies.length / pages).toBeLessThan(0.4);
});

describe('what is planted stands where the truth says', () => {
  // biome-ignore format: a table reads in columns
  test.each([
    ['facts',     truth.facts.map(({ at }) => at)],
    ['namings',   truth.named.map(naming => naming.in)],
    ['denials',   truth.contrary.map(({ denial }) => denial)],
    ['documented', truth.contrary.flatMap(({ documented }) => documented.map(({ at }) => at))],
    ['look-alikes', truth.contrary.flatMap(({ lookAlikes }) => lookAlikes)],
  ])('%s', (_what, places) => {
    expect(places.length).toBeGreaterThan(0);
    for (const { page, quote, document } of places) {
      expect(onOneLine(page)).toContain(quote);
      expect(truth.pages[page - 1]?.document).toBe(document);
    }
  });
});

test('papers of other people lie among those of the worker, and nothing else of the truth is theirs', () => {
  const mixed = makeRecordSet({ ...request, misfiled: 6 });
  const { misfiled, documents, pages, facts, named } = mixed.truth;
  expect(misfiled).toHaveLength(6);
  expect(pages).toHaveLength(request.pages);
  const theirs = new Set(misfiled);
  for (const { at } of facts) expect(theirs.has(at.document)).toBe(false);
  for (const naming of named) expect([naming.in.document, ...naming.documents].some(id => theirs.has(id))).toBe(false);
  const words = mixed.submissions
    .flatMap(({ files }) => files)
    .filter(({ again }) => again === null)
    .flatMap(({ papers }) => papers.flatMap(paper => paper.pages))
    .map(page => sheetText(drawn(page, { faxHeader: false })));
  const claim = mixed.truth.worker.claim ?? '';
  for (const { id, first, last } of documents)
    if (theirs.has(id)) expect(words.slice(first - 1, last).join('\n')).not.toContain(claim);
  expect(words.join('\n')).toContain(claim);
  expect(truth.misfiled).toEqual([]);
});

test('a copy shows the sheet of its original, and every other sheet is shown once', () => {
  const copied = new Set(truth.copies.map(({ page }) => page));
  const sheets = truth.pages.filter(({ page }) => !copied.has(page)).map(({ sheet }) => sheet);
  expect(new Set(sheets).size).toBe(sheets.length);
  for (const { page, of, exact } of truth.copies) {
    expect(of).toBeLessThan(page);
    expect(truth.pages[of - 1]?.sheet).toBe(truth.pages[page - 1]?.sheet);
    expect(texts[of - 1] === texts[page - 1]).toBe(exact);
  }
});

test('a missing record is nowhere in the set under its author, kind and day', () => {
  const missing = truth.named.filter(({ state }) => state === 'missing');
  expect(missing.length).toBeGreaterThan(0);
  for (const { kind, date, author } of missing) {
    const there = truth.documents.filter(
      document =>
        document.kind === kind && document.date === date && author?.includes(document.author?.split(' ').at(-1) ?? '?'),
    );
    expect(there).toEqual([]);
  }
  for (const { state, documents } of truth.named) {
    expect(documents.length).toBe(state === 'missing' ? 0 : state === 'present' ? 1 : Math.max(2, documents.length));
  }
});

test('reports are copied forward: two of one office differ in a few words', () => {
  const reports = truth.documents.filter(
    ({ kind, copyOf, whole }) => kind === 'progress-report' && copyOf === null && whole,
  );
  const similar = reports.some((report, index) => {
    const next = reports.slice(index + 1).find(({ author }) => author === report.author);
    if (next === undefined) return false;
    const words = new Set(onOneLine(report.first).split(' '));
    const others = onOneLine(next.first).split(' ');
    return report.date !== next.date && others.filter(word => words.has(word)).length / others.length > 0.9;
  });
  expect(similar).toBe(true);
});

test('nothing is drawn outside the sheet, and no template is left unfilled', () => {
  for (const { faxHeader } of truth.pages) expect(faxHeader ?? '').not.toMatch(/[{}]/u);
  for (const { papers } of set.submissions.flatMap(({ files }) => files)) {
    for (const { sheet } of papers.flatMap(({ pages }) => pages)) {
      for (const { x, y, text } of sheet.runs) {
        expect(text).not.toMatch(/[{}]|\|it\]|undefined/u);
        expect(x).toBeGreaterThan(10);
        expect(y).toBeLessThan(790);
      }
    }
  }
});
