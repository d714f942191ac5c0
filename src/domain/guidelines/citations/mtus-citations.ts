import { findTopic } from '#domain/guidelines/editions/topic.ts';
import type { Citation } from './citation.ts';
import { readCitedPages } from './cited-pages.ts';
import { citedEdition, findTitles, officialTitle, type TitleMatch } from './cited-titles.ts';
import { readSectionList } from './section-list.ts';

const YEAR = /^[\s,]*\(?(?:(?:may|july|jan(?:uary)?|effective)\s+)?(?:\d{1,2},?\s+)?((?:19|20)\d\d)\b\)?/i;
const SECTIONS = /^[\s,;:.]*sections?(?:\(s\))?\s*:\s*/i;
/** `9792.20`, `8 C.C.R. §§9792.20 - 9792.26`: the regulation, often mistaken; it names no section of the guideline. */
const REGULATION = /\(?\b(?:(?:title\s+)?8\s+C\.?C\.?R\.?|CCR|section|§+)?[\s§]*9792\.\d+(?:\.\d+)?(?:\s*(?:-|–|to|through|et seq)\s*[\s§]*(?:9792\.\d+(?:\.\d+)?)?)?\)?/gi;
const LABELS = /\b(?:CA(?:LIFORNIA)?\s+)?MTUS(?:\s+guidelines?)?\b\s*[:/,]?|\b(?:guidelines?|chapter)\s*(?=$|[,.])/gi;
const EDGES = /^[\s,;:.()/–-]+(?:and\b\s*)?|[\s,;:(/–-]+(?:and)?[\s,;:./-]*$|\.$/g;

/** Titles that only repeat each other, with nothing said between, are one citation. */
function merged(text: string, titles: readonly TitleMatch[]): TitleMatch[] {
  const kept: TitleMatch[] = [];
  for (const title of titles) {
    const last = kept[kept.length - 1];
    const between = last === undefined ? '' : text.slice(last.end, title.start).replace(REGULATION, '').replace(LABELS, '');
    const adjacent = last !== undefined && /^[\s,:;()./–-]*$/.test(between);
    const same = last?.subject === title.subject || last?.subject === 'acoem' || title.subject === 'acoem';
    if (last !== undefined && adjacent && same) {
      const { subject, chapter } = last.subject === 'acoem' ? title : last;
      kept[kept.length - 1] = { subject, chapter: chapter ?? title.chapter, start: last.start, end: title.end };
    } else kept.push(title);
  }
  return kept;
}

const bare = (text: string): string => {
  let trimmed = text;
  let before: string;
  do {
    before = trimmed;
    trimmed = trimmed.replace(EDGES, '');
  } while (trimmed !== before);
  const unclosed = (trimmed.match(/\(/g)?.length ?? 0) > (trimmed.match(/\)/g)?.length ?? 0);
  return (unclosed ? `${trimmed})` : trimmed).replace(/\s+/g, ' ');
};

/** Sections and pages of what follows a title. */
function detailsOf(tail: string): { sections: string[]; pages: [number, number][] } {
  const marked = SECTIONS.test(tail);
  if (marked) {
    const listed = readSectionList(bare(tail.replace(SECTIONS, '')));
    const pages = listed.filter(section => /^\d{1,3}$/.test(section)).map(Number);
    return { sections: listed.filter(section => !/^\d{1,3}$/.test(section)), pages: pages.map(page => [page, page]) };
  }
  const { pages, rest } = readCitedPages(tail.replace(REGULATION, ' '));
  const named = bare(rest.replace(LABELS, ' ').replace(/\s+/g, ' ').replace(/\btopic\b[\s,.]*$/i, '').replace(/(?:\s*,){2,}/g, ','));
  return { sections: named === '' ? [] : readSectionList(named), pages: pages.map(([from, to]) => [from, to]) };
}

function citationOf(text: string, title: TitleMatch, end: number): Citation {
  const year = YEAR.exec(text.slice(title.end, end));
  const worded = text.slice(title.start, end);
  const { sections, pages } = detailsOf(text.slice(title.end + (year?.[0].length ?? 0), end));
  const { subject } = title;
  const edition = subject === 'acoem' || subject === 'acoem-7' ? null : citedEdition(subject, year === null ? null : Number(year[1]));
  const topics = subject === 'chronic-pain' ? [sections.join(', '), ...sections] : [];
  const topic = topics.map(findTopic).find(found => found !== null) ?? null;
  const acoem = title.chapter !== null || /\bACOEM\b/i.test(text.slice(Math.max(0, title.start - 30), title.end));
  return {
    source: acoem || edition === null && subject.startsWith('acoem') ? 'ACOEM' : 'MTUS',
    guideline: officialTitle(subject, edition),
    edition: edition?.id ?? null,
    year: year === null ? (edition?.year ?? null) : Number(year[1]),
    topic: topic?.title ?? null,
    sections,
    pages,
    text: bare(worded),
  };
}

/** The guidelines of the schedule, and chapters of ACOEM, that a passage cites. */
export function readMtusCitations(passage: string): Citation[] {
  const titles = merged(passage, findTitles(passage));
  return titles.map((title, index) => citationOf(passage, title, titles[index + 1]?.start ?? passage.length));
}
