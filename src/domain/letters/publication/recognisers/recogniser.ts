import type { IdentifierClass } from '#domain/cases/publication/identifier.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import type { LetterWords } from '../words/letter-words.ts';

/** What a recogniser sees in a text: what identifies, and what only looks like it and why. */
export type Recognised = {
  readonly removed: readonly Span[];
  readonly kept: readonly { readonly start: number; readonly end: number; readonly why: string }[];
};

/** Looks through one text; `cites` says that the text cites literature. */
export type Recogniser = (letter: LetterWords, cites: boolean) => Recognised;

/** Spans of a class: of the first group that took part in the match, or of the whole. */
export function spansOf(text: string, patterns: readonly RegExp[], kind: IdentifierClass, rule: string): Span[] {
  return patterns.flatMap(pattern =>
    [...text.matchAll(pattern)].flatMap(found => {
      const group = found.slice(1).find(words => words !== undefined);
      const words = (group ?? found[0]).trim();
      const start = found.index + found[0].indexOf(words);
      return words === '' ? [] : [{ start, end: start + words.length, class: kind, rule }];
    }),
  );
}
