import type { KnownIdentifier } from '#domain/cases/publication/identifier.ts';
import { finderOf } from './known/find-known.ts';
import { atomsOf, plainLetters } from './words/atoms.ts';
import { letterWords } from './words/letter-words.ts';

/** One layer of a file with what can be read out of it: the words of its pages, its metadata, its raw streams. */
export type Layer = {
  readonly layer: string;
  readonly text: string;
  /** Whether it is words somebody reads; in raw bytes figures stand side by side by chance. */
  readonly shown: boolean;
};

/** How often an identifier is still found, in any of its forms, in texts that were redacted. */
export function remainingIn(identifier: KnownIdentifier, texts: readonly string[]): number {
  const find = finderOf(identifier);
  return texts.reduce((sum, text) => sum + find(letterWords(text)).length, 0);
}

const SHORTEST = 6; // letters and figures: shorter ones stand in any file by chance

/** How often the identifier stands in a layer of a file: letter by letter whatever parts it, in raw bytes as it is written. */
export function standsIn({ class: kind, value }: KnownIdentifier, { text, shown }: Layer): number {
  if (!shown) return plainLetters(text).split(plainLetters(value)).length - 1;
  const bare = squeezed(kind === 'phone' ? value.replace(/^\+?1/u, '') : value);
  return bare.length < SHORTEST ? 0 : squeezed(text).split(bare).length - 1;
}

function squeezed(text: string): string {
  return plainLetters(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Words of a layer that the public text does not hold, the numbering of pages left aside: none in a clean file. */
export function foreignWords(publicText: string, { text }: Layer): string[] {
  const told = new Set(atomsOf(publicText).map(({ plain }) => plain));
  const all = squeezed(publicText);
  return [...new Set(atomsOf(text).map(({ plain }) => plain))].filter(
    word => !told.has(word) && !/^(?:page|of|\d{1,4})$/u.test(word) && !all.includes(word),
  );
}
