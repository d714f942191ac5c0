import type { Edition } from '#domain/guidelines/editions/edition.ts';
import { findTopic, type Topic } from '#domain/guidelines/editions/topic.ts';
import { bareWords } from './bare-words.ts';
import type { Citation } from './citation.ts';
import { readCitedPages } from './pages/cited-pages.ts';
import { citedEdition, findTitles, officialTitle, printedTitle, type TitleMatch } from './cited-titles.ts';
import { readSectionList } from './section-list.ts';

const YEAR = /^[\s,]*\(?(?:(?:may|july|jan(?:uary)?|effective)\s+)?(?:\d{1,2},?\s+)?((?:19|20)\d\d)\b\)?/i;
const SECTIONS = /^[\s,;:.]*sections?(?:\(s\))?\s*:\s*/i;
const SECTIONS_ANYWHERE = /\bsections?\(s\)\s*:/i;
/** `9792.20`, `8 C.C.R. §§9792.20 - 9792.26`: the regulation, often mistaken; it names no section of the guideline. */
const REGULATION =
  /\(?\b(?:(?:title\s+)?8\s+C\.?C\.?R\.?|CCR|section|§+)?[\s§]*9792\.\d+(?:\.\d+)?(?:\s*(?:-|–|to|through|et seq)\s*[\s§]*(?:9792\.\d+(?:\.\d+)?)?)?\)?/gi;
const LABELS = /\b(?:CA(?:LIFORNIA)?\s+)?MTUS(?:\s+guidelines?)?\b\s*[:/,]?|\b(?:guidelines?|chapter)\s*(?=$|[,.])/gi;

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

const isPage = (section: string): boolean => section.length <= 3 && /^\d+$/.test(section);

/** Sections and pages of what follows a title. */
function detailsOf(tail: string): { sections: string[]; pages: [number, number][] } {
  const marked = SECTIONS.exec(tail);
  if (marked !== null) {
    const listed = readSectionList(bareWords(tail.slice(marked[0].length)));
    if (!listed.some(isPage)) return { sections: listed, pages: [] };
    const pages = listed.filter(isPage).map(Number);
    return { sections: listed.filter(section => !isPage(section)), pages: pages.map(page => [page, page]) };
  }
  if (bareWords(tail) === '') return { sections: [], pages: [] };
  const { pages, rest } = readCitedPages(tail.includes('9792') ? tail.replace(REGULATION, ' ') : tail);
  const named = bareWords(
    rest
      .replace(LABELS, ' ')
      .replace(/\s+/g, ' ')
      .replace(/\btopic\b[\s,.]*$/i, '')
      .replace(/(?:\s*,){2,}/g, ','),
  );
  return { sections: named === '' ? [] : readSectionList(named), pages };
}

/** ACOEM's present library is cited without a year; which of its editions is then not known. */
function editionOf({ subject, current }: TitleMatch, year: number | null): Edition | null {
  if (subject === 'acoem' || subject === 'acoem-7' || (current && year === null)) return null;
  return citedEdition(subject, year);
}

/** The topic all sections name together, else the first that one of them names. */
function topicOf(sections: readonly string[]): Topic | null {
  const whole = sections.length > 1 ? findTopic(sections.join(', ')) : null;
  if (whole !== null) return whole;
  for (const section of sections) {
    const topic = findTopic(section);
    if (topic !== null) return topic;
  }
  return null;
}

function citationOf(text: string, title: TitleMatch, end: number): Citation {
  const year = YEAR.exec(text.slice(title.end, end));
  const worded = text.slice(title.start, end);
  const { sections, pages } = detailsOf(text.slice(title.end + (year?.[0].length ?? 0), end));
  const { subject } = title;
  const edition = editionOf(title, year === null ? null : Number(year[1]));
  const topic = subject === 'chronic-pain' ? topicOf(sections) : null;
  const acoem =
    subject === 'acoem' ||
    subject === 'acoem-7' ||
    title.chapter !== null ||
    /\bACOEM\b/i.test(text.slice(Math.max(0, title.start - 30), title.end));
  return {
    source: acoem ? 'ACOEM' : 'MTUS',
    guideline: officialTitle(title, edition),
    edition: edition?.id ?? null,
    year: year === null ? (edition?.year ?? null) : Number(year[1]),
    topic: topic?.title ?? null,
    sections,
    pages,
    text: bareWords(worded),
  };
}

/** The guidelines of the schedule, and chapters of ACOEM, that a passage cites. */
export function readMtusCitations(passage: string): Citation[] {
  const printed = printedTitle(passage);
  const titles = printed === null ? merged(passage, named(passage)) : [printed];
  return titles.map((title, index) => citationOf(passage, title, titles[index + 1]?.start ?? passage.length));
}
