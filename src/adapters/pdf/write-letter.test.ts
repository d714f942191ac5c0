import * as fc from '../../../test/random.ts';
import { expect, test } from 'vitest';
import { anyDetermination } from '../../../test/builders/determination.ts';
import { sampleDetermination, sampleItem } from '../../../test/builders/sample-determination.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import { composeLetter } from '#domain/letters/final-determination/compose-letter.ts';
import { pdfText } from './pdf-text.ts';
import { pdfLetters } from './write-letter.ts';

const setLetter = pdfLetters();

test('reading the PDF of a letter gives back the determination it was written from', async () => {
  await fc.assert(
    fc.asyncProperty(anyDetermination(), async determination => {
      const read = readDetermination(determination.file, await textOf(pdfOf(determination)));
      expect(read).toEqual({ kind: 'read', determination });
    }),
    { numRuns: 25 },
  );
});

test.each(['F2a', 'F2b', 'F3'] as const)('and so does that of a letter of format %s', async format => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(anyDetermination(3), async generated => {
      const determination = { ...generated, format };
      const composed = composeLetter(determination);
      // Where the words of one part would read as those of another it is not written.
      if (composed.kind === 'refused') return;
      written += 1;
      const read = readDetermination(determination.file, await textOf(pdfOf(determination)));
      expect(read).toEqual({ kind: 'read', determination });
    }),
    { numRuns: 10 },
  );
  expect(written).toBeGreaterThan(7);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            words
  ['Latin-1',                                '¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ'],
  ['signs of records',                       '≥ ≤ ≠ ≈ ± × ÷ √ ∞ ∆ − ° ′ ″ µ α β γ δ → ← ↑ ↓ ♀ ♂ ™ ® † ‡ ⅓ ⅔ • ■ □ ○ ● ✓ …'],
  ['dashes and quotes',                      'a – b, c — d, “quoted” and ‘so’, the worker’s'],
  ['what the typesetter would take as code', '#let x = 1; $x^2$ *bold* _it_ `raw` <label> @ref \\n // comment /* */ = Heading [a]{b} ~ -- ---'],
  ['ligatures',                              'office affluent baffle stiff fjord'],
  ['a word wider than the page',             `a ${'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(4)} of the lung`],
])('drawn and read back: %s', async (_why, words) => {
  const determination = sampleDetermination({ items: [sampleItem({ rationale: `It says: ${words} and no more.` })] });
  const read = readDetermination('sample', await textOf(pdfOf(determination)));
  expect(read).toEqual({ kind: 'read', determination });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row       rationale         named
  ['an emoji',          'Fine 😀.',       "the letter's typeface has no character U+1F600 (😀)"],
  ['another script',    'As 漢 says.',    "the letter's typeface has no character U+6F22 (漢)"],
])('refused, never a box: %s', (_why, rationale, message) => {
  const composed = letterOf(sampleDetermination({ items: [sampleItem(), sampleItem({ rationale })] }));
  expect(setLetter(composed)).toEqual({
    kind: 'refused',
    error: { code: 'invalid', message, at: 'items/1/rationale' },
  });
});

test('the same letter gives the same bytes', () => {
  const first = pdfOf(sampleDetermination());
  pdfOf(sampleDetermination({ clinicalSummary: 'Another letter between the two.' }));
  expect(Buffer.from(pdfOf(sampleDetermination())).equals(Buffer.from(first))).toBe(true);
});

test('the file says what it is, in which language, and names nobody', () => {
  const file = Buffer.from(pdfOf(sampleDetermination())).toString('latin1');
  const says = (pattern: RegExp) => pattern.test(file);
  expect({
    standard: says(/<pdfuaid:part>1</u),
    tagged: says(/\/MarkInfo\s*<<[^>]*\/Marked true/u),
    language: says(/\/Lang\s*\(en-US\)/u),
    title: says(/\/Title\s*\(Independent Medical Review Final Determination CM16-0000001\)/u),
    person: says(/\/Author|dc:creator/u),
    date: says(/CreationDate|ModDate|CreateDate|ModifyDate/u),
  }).toEqual({ standard: true, tagged: true, language: true, title: true, person: false, date: false });
});

function letterOf(determination: Determination) {
  const composed = composeLetter(determination);
  if (composed.kind === 'refused') throw new Error(`${composed.error.at}: ${composed.error.message}`);
  return composed.letter;
}

function pdfOf(determination: Determination): Uint8Array {
  const set = setLetter(letterOf(determination));
  if (set.kind === 'refused') throw new Error(`${set.error.at}: ${set.error.message}`);
  return set.pdf;
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const read = await pdfText('letter.pdf', pdf);
  if (read.kind === 'unreadable') throw new Error(read.error.message);
  return read.text;
}
