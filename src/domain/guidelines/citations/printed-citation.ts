import { allEditions } from '#domain/guidelines/editions/all-editions.ts';
import { bareWords } from './bare-words.ts';
import type { Citation } from './citation.ts';
import { findTitles, type TitleMatch } from './cited-titles.ts';
import { readSectionList } from './section-list.ts';
import { citationOf, topicOf } from './titled-citation.ts';

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
const FIGURE = /\d/; // of a page, or of another guideline's year

/**
 * What a passage cites as letters from 2015 on print it (`Neck and Upper Back Complaints 2004, Section(s): Special Studies.`): one title
 * with its year, at most with sections; null when it is worded otherwise.
 */
export function readPrintedCitation(passage: string): Citation | null {
  const mark = passage.indexOf(SECTIONS);
  if (mark < 0) return AS_PRINTED.get(passage.endsWith('.') ? passage.slice(0, -1) : passage)?.citation ?? null;
  const printed = AS_PRINTED.get(passage.slice(0, mark));
  const list = passage.slice(mark + SECTIONS.length);
  if (printed === undefined || FIGURE.test(list)) return null;
  const sections = readSectionList(bareWords(list));
  const topic = printed.subject === 'chronic-pain' ? topicOf(sections) : null;
  return { ...printed.citation, topic: topic?.title ?? null, sections, text: bareWords(passage) };
}
