import { type Slip, slip } from '#commands/evaluation/planted/edit.ts';

export const COMMA = /,\s+/v;

/** Words and what stands for them in a slip, as `word/slip`; apart by blanks, or by commas where one of them is of several words. */
export function pairs(text: string, between = /\s+/v): ReadonlyMap<string, string> {
  return new Map(
    text
      .trim()
      .split(between)
      .map(pair => {
        const [one = '', other = ''] = pair.split('/');
        return [one, other];
      }),
  );
}

/** The words of a table as an alternative of a pattern. */
export const oneOf = (words: ReadonlyMap<string, string>): string => [...words.keys()].join('|');

/** A word of a table and what is written for it; `before` and `behind` are what must stand there, as patterns. */
export function slipByTable(
  kind: string,
  words: ReadonlyMap<string, string>,
  { before = '(?<=[a-z] )', behind = '(?= [a-z]|[.,])' } = {},
): Slip {
  return slip(kind, new RegExp(`${before}(?:${oneOf(words)})${behind}`, 'gv'), ([word]) => words.get(word) ?? null);
}
