import * as fc from '../../../../../test/random.ts';
import { expect, test } from 'vitest';
import { anyDetermination, anyPanelDetermination } from '../../../../../test/builders/determination.ts';
import { sampleDetermination, samplePanelDetermination } from '../../../../../test/builders/sample-determination.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import { composeLetter } from '#domain/letters/final-determination/compose-letter.ts';
import { letterText } from './letter-text.ts';

test('reading a letter gives back the determination it was written from', () => {
  fc.assert(
    fc.property(anyDetermination(), determination => {
      expect(readDetermination(determination.file, textOf(determination))).toEqual({ kind: 'read', determination });
    }),
    { numRuns: 300 },
  );
});

test('a plain extraction (a blank line after each line, trailing spaces) reads the same', () => {
  fc.assert(
    fc.property(anyDetermination(4), determination => {
      const plain = textOf(determination).replaceAll('\n', ' \n\n');
      expect(readDetermination(determination.file, plain)).toEqual({ kind: 'read', determination });
    }),
    { numRuns: 100 },
  );
});

test('of a panel too: every analysis, its outcome and its credentials', () => {
  fc.assert(
    fc.property(anyPanelDetermination(), determination => {
      expect(readDetermination(determination.file, textOf(determination))).toEqual({ kind: 'read', determination });
    }),
    { numRuns: 200 },
  );
});

test('the letter of a panel as printed', async () => {
  await expect(textOf(samplePanelDetermination())).toMatchFileSnapshot('letter-text.panel.golden.txt');
});

test.each(['prose', 'block'] as const)('the letter as printed, credentials in %s', async wording => {
  const { reviewer } = sampleDetermination();
  const text = textOf(sampleDetermination({ reviewer: { ...reviewer, wording } }));
  await expect(text).toMatchFileSnapshot(`letter-text.${wording}.golden.txt`);
});

function textOf(determination: Determination): string {
  const composed = composeLetter(determination);
  if (composed.kind === 'refused') throw new Error(`${composed.error.at}: ${composed.error.message}`);
  return letterText(composed.letter);
}
