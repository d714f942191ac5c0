import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDetermination } from '../../../../test/builders/determination.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import { composeLetter } from './compose-letter.ts';
import { letterText } from './text.ts';

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

test('no line is longer than the page but one long word, and none has trailing spaces', () => {
  fc.assert(
    fc.property(anyDetermination(3), determination => {
      for (const line of textOf(determination).split('\n')) {
        expect(line).toBe(line.trimEnd());
        if (line.length > 95) expect(line).toMatch(/^\S*(?: \S+){0,12}$/u);
      }
    }),
    { numRuns: 50 },
  );
});

function textOf(determination: Determination): string {
  const composed = composeLetter(determination);
  if (composed.kind === 'refused') throw new Error(`${composed.error.at}: ${composed.error.message}`);
  return letterText(composed.letter);
}
