import type { DocumentReviewed } from '#domain/determinations/determination.ts';
import { documentReviewed } from '#domain/determinations/document-reviewed.ts';
import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';

const LEAD =
  /^[\s\S]{0,400}?(?:documents\s+included|reviewed\s+and\s+considered|were\s+reviewed)\s?[:.](?:\s*These\s+documents\s+included\s?[:.])?/i;
const BULLET = /^(?:[•▪·●◦■✓➢\uf0b7*–-]|o(?= \p{Lu})|\(?\d{1,4}[.)])(?: |$)/u;
/** The documents a letter lists, one an entry as it is worded; the sentences that lead the list in are left out. */
export function readDocumentsReviewed(part: Flow): DocumentReviewed[] {
  const lines = part
    .replace(LEAD, '')
    .split(/[\n\v]/)
    .map(line => line.trim())
    .filter(line => line !== '');
  const bulleted = lines.some(line => BULLET.test(line));
  const entries: string[] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    const starts = bulleted ? BULLET.test(line) || last === undefined : last === undefined || !continues(last, line);
    if (starts) entries.push(line.replace(BULLET, ''));
    else entries[entries.length - 1] = `${last ?? ''} ${line}`;
  }
  return entries
    .map(plain)
    .filter(entry => entry !== '')
    .map(documentReviewed);
}

// without bullets a line that begins small, or follows one that cannot end, goes on
function continues(before: string, line: string): boolean {
  return /^[\p{Ll})(]/u.test(line) || /(?:[,(/&–-]|\b(?:and|of|the|to|from|by|dated|for|with))$/i.test(before);
}
