import { splitSentences } from '../reading/sentences.ts';
import { sectionByContent } from './content/section-by-content.ts';
import type { SectionKind } from './headings.ts';

/** A section of a page; offsets into its text. */
export type Section = {
  readonly section: SectionKind;
  readonly start: number;
  readonly end: number;
  /** Known by its heading, or by what it holds. */
  readonly by: 'heading' | 'content';
};

/** Shorter paragraphs do not say enough of what they are. */
const ENOUGH_TEXT = 60;

/** Paragraphs from `from` to `to` that no heading names, where their text says what they are. */
function byContent(text: string, from: number, to: number): Section[] {
  const found: Section[] = [];
  let start = from;
  for (const paragraph of text.slice(from, to).split(/(?<=\n[ \t]*\n)/)) {
    const end = start + paragraph.length;
    const section = paragraph.trim().length < ENOUGH_TEXT ? null : sectionByContent(paragraph);
    if (section !== null) {
      const lead = paragraph.length - paragraph.trimStart().length;
      found.push({ section, start: start + lead, end: start + paragraph.trimEnd().length, by: 'content' });
    }
    start = end;
  }
  return found;
}

/** The sections of a page in order: those a heading opens, and paragraphs outside them whose content tells what they are. */
export function findSections(text: string): Section[] {
  const found: Section[] = [];
  let outside = 0;
  for (const { start, end, section } of splitSentences(text)) {
    const last = found.at(-1);
    if (section === null) continue;
    if (last?.section === section && last.by === 'heading' && text.slice(last.end, start).trim() === '') {
      found[found.length - 1] = { ...last, end };
      outside = end;
      continue;
    }
    found.push(...byContent(text, outside, start), { section, start, end, by: 'heading' });
    outside = end;
  }
  return [...found, ...byContent(text, outside, text.length)].map(each => ({
    ...each,
    end: each.start + text.slice(each.start, each.end).trimEnd().length,
  }));
}
