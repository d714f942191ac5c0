import { isBlankPage } from './blank-page.ts';
import { withoutFaxHeader } from './fax-header.ts';
import { type Fragment, linesJoined, pageLines } from './page-lines.ts';
import type { ReadPage, Word } from './record-page.ts';

/** A page by what stands on it; `inked` is null where nobody looked at its image. */
export function pageOfFragments(
  fragments: readonly Fragment[],
  inked: number | null,
  page: Pick<ReadPage, 'number' | 'width' | 'height' | 'turned' | 'source'>,
): ReadPage {
  const { faxHeader, lines } = withoutFaxHeader(pageLines(fragments), page.height);
  const { text, words } = linesJoined(lines);
  const blank = text.trim() === '' && (inked === null || isBlankPage(inked));
  return { ...page, text, words: [...words], confidence: meanConfidence(words), blank, faxHeader };
}

/** Over the characters of the words; 1 where there is none to doubt. */
function meanConfidence(words: readonly Word[]): number {
  const characters = words.reduce((sum, { start, end }) => sum + end - start, 0);
  if (characters === 0) return 1;
  const sure = words.reduce((sum, { start, end, confidence }) => sum + (end - start) * confidence, 0);
  return Math.round((sure / characters) * 1000) / 1000;
}
