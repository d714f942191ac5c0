import { expect, test } from 'vitest';
import { type PlacedText, pdfBytes, stacked } from '../../../test/builders/pdf-bytes.ts';
import { openPdf } from './read-pages.ts';

const noOcr = () => Promise.reject(new Error('a page with text needs no OCR'));

async function pagesOf(pdf: Uint8Array) {
  const opened = await openPdf(pdf, noOcr);
  if (opened.kind === 'unreadable') throw new Error(opened.error.message);
  const outcomes = [];
  for (let number = 1; number <= opened.pages; number += 1) outcomes.push(await opened.read(number, () => undefined));
  opened.close();
  return outcomes.map(outcome => {
    if (outcome.kind === 'unreadable') throw new Error(outcome.error.message);
    return outcome.page;
  });
}

test('words with their place from the upper left corner', async () => {
  const [page] = await pagesOf(pdfBytes([stacked(['Pain is 6/10', 'today.'])]));
  expect(page).toMatchObject({ number: 1, width: 612, height: 792, turned: 0, source: 'text-layer', confidence: 1 });
  expect(page?.text).toBe('Pain is 6/10\ntoday.');
  expect(page?.words.map(word => page.text.slice(word.start, word.end))).toEqual(['Pain', 'is', '6/10', 'today.']);
  const [pain, is, , today] = page?.words ?? [];
  expect(pain?.x).toBeCloseTo(72, 0);
  expect(is?.x).toBeCloseTo(72 + 24 + 3.3, 0); // widths of Helvetica: P .667, a .556, i .222, n .556, space .278
  expect(today?.x).toBeCloseTo(72, 0);
  expect((pain?.y ?? 0) + (pain?.height ?? 0)).toBeGreaterThan(72); // its baseline is 72 points from the top
  expect(pain?.y).toBeLessThan(72);
  expect((today?.y ?? 0) - (pain?.y ?? 0)).toBeCloseTo(14, 0);
});

/** Lines as they must be drawn on a letter page to stand upright once the page is turned clockwise. */
function drawnFor(quarters: number, lines: readonly string[]): PlacedText[] {
  return lines.map((text, index) => {
    const [x, y] = [72, 100 + index * 14];
    if (quarters === 1) return { text, quarters, x: y, y: x };
    if (quarters === 2) return { text, quarters, x: 612 - x, y };
    if (quarters === 3) return { text, quarters, x: 612 - y, y: 792 - x };
    return { text, quarters, x, y: 792 - y };
  });
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                  rotation of the page   text turned   width  turned
  ['upright',                                      0,                     0,            612,   0],
  ['a page shown turned, its text upright then',   90,                    1,            792,   0],
  ['upside down, shown upright',                   180,                   2,            612,   0],
  ['turned the other way, shown upright',          270,                   3,            792,   0],
  ['a page that lies on its side',                 0,                     1,            792,   90],
  ['a page on its head',                           0,                     2,            612,   180],
  ['on its other side',                            0,                     3,            792,   270],
  ['shown turned though its text was upright',     90,                    0,            612,   270],
])('%s', async (_why, rotation, quarters, width, turned) => {
  const lines = ['Patient reports pain of 6/10', 'with medication'];
  const [page] = await pagesOf(pdfBytes([drawnFor(quarters, lines)], undefined, `/Rotate ${rotation} `));
  expect(page).toMatchObject({ text: lines.join('\n'), width, turned });
  expect(page?.words[0]?.x).toBeCloseTo(72, 0);
  expect(page?.words[0]?.y).toBeGreaterThan(80);
  expect(page?.words[0]?.y).toBeLessThan(100);
});

test('a crop box moves the corner the places count from', async () => {
  const [page] = await pagesOf(pdfBytes([stacked(['Pain'])], undefined, '/CropBox [50 100 562 770] '));
  expect(page).toMatchObject({ width: 512, height: 670 });
  expect(page?.words[0]?.x).toBeCloseTo(22, 0);
});
