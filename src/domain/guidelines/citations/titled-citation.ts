import type { Edition } from '#domain/guidelines/editions/edition.ts';
import { findTopic, type Topic } from '#domain/guidelines/editions/topic.ts';
import { bareWords } from './bare-words.ts';
import type { Citation } from './citation.ts';
import { citedEdition, officialTitle, type TitleMatch } from './cited-titles.ts';
import { readCitedPages } from './pages/cited-pages.ts';
import { readSectionList } from './section-list.ts';

/** The year that may follow a title. */
export const YEAR = /^[\s,]*\(?(?:(?:may|july|jan(?:uary)?|effective)\s+)?(?:\d{1,2},?\s+)?((?:19|20)\d\d)\b\)?/i;
const SECTIONS = /^[\s,;:.]*sections?(?:\(s\))?\s*:\s*/i;
/** `9792.20`, `8 C.C.R. §§9792.20 - 9792.26`: the regulation, often mistaken; it names no section of the guideline. */
export const REGULATION =
  /\(?\b(?:(?:title\s+)?8\s+C\.?C\.?R\.?|CCR|section|§+)?[\s§]*9792\.\d+(?:\.\d+)?(?:\s*(?:-|–|to|through|et seq)\s*[\s§]*(?:9792\.\d+(?:\.\d+)?)?)?\)?/gi;
/** Words that only say that a guideline is cited. */
export const LABELS =
  /\b(?:CA(?:LIFORNIA)?\s+)?MTUS(?:\s+guidelines?)?\b\s*[:/,]?|\b(?:guidelines?|chapter)\s*(?=$|[,.])/gi;

const SAYS_PAGE = /\bp(?:age|g)/i;
const isPage = (section: string): boolean => section.length <= 3 && /^\d+$/.test(section);

type Details = Pick<Citation, 'sections' | 'pages'>;

/** Sections and pages of the list behind "Section(s):". */
export function listedSections(list: string): Details {
  const { pages, rest } = SAYS_PAGE.test(list) ? readCitedPages(list) : { pages: [], rest: list };
  const listed = readSectionList(bareWords(rest));
  if (!listed.some(isPage)) return { sections: listed, pages };
  const bare = listed.filter(isPage).map(Number);
  return {
    sections: listed.filter(section => !isPage(section)),
    pages: [...pages, ...bare.map((page): [number, number] => [page, page])],
  };
}

/** Sections and pages of what follows a title. */
function detailsOf(tail: string): Details {
  const marked = SECTIONS.exec(tail);
  if (marked !== null) return listedSections(tail.slice(marked[0].length));
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
export function topicOf(sections: readonly string[]): Topic | null {
  const whole = sections.length > 1 ? findTopic(sections.join(', ')) : null;
  if (whole !== null) return whole;
  for (const section of sections) {
    const topic = findTopic(section);
    if (topic !== null) return topic;
  }
  return null;
}

/** A sentence that begins behind a citation and is no part of it. */
const PROSE = /\.\s+(?=(?:the|this|these|those|it|they|there|here|in|an?|no|however|as|such)\s[a-z])/i;

/** The citation that a title in a text makes with what follows it, up to `end`. */
export function citationOf(text: string, title: TitleMatch, upTo: number): Citation {
  const prose = PROSE.exec(text.slice(title.end, upTo));
  const end = prose === null ? upTo : title.end + prose.index;
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
