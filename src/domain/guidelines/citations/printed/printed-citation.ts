import { allEditions } from '#domain/guidelines/editions/all-editions.ts';
import { bareWords } from '../bare-words.ts';
import type { Citation } from '../citation.ts';
import { findTitles, type TitleMatch } from '../cited-titles.ts';
import { citationOf, listedSections, topicOf } from '../titled-citation.ts';

type Printed = { readonly subject: TitleMatch['subject']; readonly citation: Citation };

const NAME = /^[A-Z][A-Za-z,& ]* \d{4}$/;

/** Every edition as a letter prints it, with what it cites by itself. */
const AS_PRINTED: ReadonlyMap<string, Printed> = new Map(
  allEditions.flatMap(({ title, year }): [string, Printed][] => {
    const name = `${title} ${year}`;
    const [found, other] = NAME.test(name) ? findTitles(name) : [];
    if (found?.start !== 0 || other !== undefined) return [];
    return [[name, { subject: found.subject, citation: citationOf(name, found, name.length) }]];
  }),
);

const SECTIONS = ', Section(s):';
const AND = ', and ';
const YEAR = /\d{4}/g;
const ACOEM = /\bACOEM\b/i; // said before a title, it makes the title one of its chapters

/**
 * What a passage cites as letters from 2015 on print it (`Neck and Upper Back Complaints 2004, Section(s): Special Studies, and Opioid
 * Treatment 2016.`): titles with their years, each at most with sections; null when it is worded otherwise.
 */
export function readPrintedCitations(passage: string): Citation[] | null {
  const citations: Citation[] = [];
  let from = 0;
  for (let nameEnd = yearEnd(passage, 0); nameEnd > 0; ) {
    const next = yearEnd(passage, nameEnd);
    const end = next === 0 ? passage.length : passage.lastIndexOf(AND, next) + AND.length;
    const citation = citationIn(passage, from, nameEnd, end);
    if (citation === null || (next > 0 && ACOEM.test(passage))) return null;
    citations.push(citation);
    from = end;
    nameEnd = next;
  }
  return citations.length === 0 ? null : citations;
}

/** Where the next year in a text ends; 0 where there is none. */
function yearEnd(text: string, from: number): number {
  YEAR.lastIndex = from;
  YEAR.test(text);
  return YEAR.lastIndex;
}

function citationIn(passage: string, from: number, nameEnd: number, end: number): Citation | null {
  const printed = AS_PRINTED.get(passage.slice(from, nameEnd));
  if (printed === undefined) return null;
  const text = bareWords(passage.slice(from, end));
  const { source, guideline, edition, year } = printed.citation;
  if (passage.startsWith(SECTIONS, nameEnd)) {
    const { sections, pages } = listedSections(passage.slice(nameEnd + SECTIONS.length, end));
    const topic = printed.subject === 'chronic-pain' ? topicOf(sections) : null;
    return { source, guideline, edition, year, topic: topic?.title ?? null, sections, pages, text };
  }
  const rest = passage.slice(nameEnd, end);
  if (rest !== '' && rest !== '.' && rest !== AND) return null;
  return { source, guideline, edition, year, topic: null, sections: [], pages: [], text };
}
