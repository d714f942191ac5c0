/** A full stop ends a sentence where white space follows, but not after an abbreviation. */
const END = /(?<!\b(?:p|pp|Dr|Mr|Mrs|Ms|No|vs|Inc|e\.g|i\.e))[.!?]["”’)\]]*(?=\s+["“‘([]?[A-Z0-9])/;

/** The sentences of a text, in order. */
export function sentencesIn(piece: string): string[] {
  const text = piece.trim();
  if (text === '') return [];
  const end = END.exec(text);
  if (end === null) return [text];
  const to = end.index + end[0].length;
  return [text.slice(0, to), ...sentencesIn(text.slice(to))];
}
