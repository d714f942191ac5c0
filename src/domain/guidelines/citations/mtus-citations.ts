import type { Citation } from './citation.ts';
import { findTitles, type TitleMatch } from './cited-titles.ts';
import { readPrintedCitations } from './printed/printed-citation.ts';
import { citationOf, LABELS, REGULATION, YEAR } from './titled-citation.ts';

const SECTIONS_ANYWHERE = /\bsections?\(s\)\s*:/i;

/** Titles that only repeat each other, with nothing said between, are one citation. */
function merged(text: string, titles: readonly TitleMatch[]): TitleMatch[] {
  const kept: TitleMatch[] = [];
  for (const title of titles) {
    const last = kept[kept.length - 1];
    const between =
      last === undefined ? '' : text.slice(last.end, title.start).replace(REGULATION, '').replace(LABELS, '');
    const adjacent = last !== undefined && /^[\s,:;()./–-]*$/.test(between);
    const same = last?.subject === title.subject || last?.subject === 'acoem' || title.subject === 'acoem';
    if (last !== undefined && adjacent && same) {
      const { subject, chapter, current } = last.subject === 'acoem' ? title : last;
      const both = { subject, chapter: chapter ?? title.chapter, current, start: last.start, end: title.end };
      kept[kept.length - 1] = both;
    } else kept.push(title);
  }
  return kept;
}

/** From 2015 on each guideline is named with its year; a title without one is then part of a section's name. */
function named(passage: string): TitleMatch[] {
  const titles = findTitles(passage);
  if (titles.length < 2 || !SECTIONS_ANYWHERE.test(passage)) return titles;
  const dated = titles.filter(title => YEAR.test(passage.slice(title.end, title.end + 12)));
  return dated.length > 0 ? dated : titles;
}

/** The guidelines of the schedule, and chapters of ACOEM, that a passage cites. */
export function readMtusCitations(passage: string): Citation[] {
  const printed = readPrintedCitations(passage);
  if (printed !== null) return printed;
  const titles = merged(passage, named(passage));
  return titles.map((title, index) => citationOf(passage, title, titles[index + 1]?.start ?? passage.length));
}
