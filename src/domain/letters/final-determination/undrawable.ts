import type { LetterBlock, LetterDocument } from './letter-document.ts';

/** A character that cannot stand in a letter, and where in the determination it does. */
export type Undrawable = { readonly character: string; readonly at: string };

/** The first character no letter can show: a control character, half a character, one without a meaning. */
export function findUndrawable(letter: LetterDocument): Undrawable | null {
  return findCharacter(letter, text => meaningless.exec(text)?.[0] ?? null);
}

/** The first block in which `find` sees a character, with its place. */
export function findCharacter(letter: LetterDocument, find: (text: string) => string | null): Undrawable | null {
  for (const block of letter.blocks) {
    for (const { text, at } of textsOf(block)) {
      const character = find(text);
      if (character !== null) return { character, at };
    }
  }
  return null;
}

/** `U+0007` for a character; with the character itself where it shows. */
export function characterName(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return meaningless.test(character) ? code : `${code} (${character})`;
}

// Control, format, surrogate, private use and unassigned characters.
const meaningless = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u;

function textsOf(block: LetterBlock): readonly { readonly text: string; readonly at: string }[] {
  switch (block.kind) {
    case 'header':
      return block.rows.flatMap(({ left, right }) =>
        [left, right].flatMap(field => (field === null ? [] : [{ text: field.value, at: 'header' }])),
      );
    case 'heading':
    case 'subheading':
      return [];
    case 'paragraph':
      return block.at === null ? [] : [{ text: block.text, at: block.at }];
    case 'list':
    case 'numbered':
      return block.lines;
    case 'item-title':
    case 'labelled':
      break;
  }
  return [block];
}
