/** A line of a page: as it stands, and as words in lower case without punctuation. */
export type Line = { readonly raw: string; readonly words: readonly string[] };

/** Letters, figures and what OCR reads for an upright stroke; an apostrophe inside a word belongs to it. */
const WORD = /[\p{L}\p{N}|!]+(?:['’][\p{L}]+)*/gu;
/** A word in capitals in which I was read as l: `MRl`. */
const CAPITALS = /^(?=.*l)(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}|!l]+$/u;
/** `P R O G R E S S   N O T E`: letters set apart one by one. */
const SPACED = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]\s){3,}[\p{L}\p{N}](?![\p{L}\p{N}])/gu;

/** The words of a text: `Physician's X-ray (PR-2)` is `physicians x ray pr 2`. */
export function wordsOf(text: string): string[] {
  const found = closeUp(text).match(WORD) ?? [];
  return found
    .filter(word => word !== '|' && word !== '!')
    .map(word => (CAPITALS.test(word) ? word.replaceAll('l', 'I') : word).toLowerCase().replaceAll(/['’]/g, ''));
}

/** Lines that say something, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const line of text.split('\n')) {
    const raw = line.trim();
    if (raw === '') continue;
    const words = wordsOf(raw);
    if (words.length > 0) lines.push({ raw, words });
  }
  return lines;
}

function closeUp(text: string): string {
  return text.replaceAll(SPACED, letters => letters.replaceAll(/\s/g, ''));
}
