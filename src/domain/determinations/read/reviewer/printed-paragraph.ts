import type { ReviewerCredentials } from '#domain/determinations/determination.ts';
import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';
import { printedParagraphs } from './reviewer-sentences.ts';
import { splitList } from './split-list.ts';

const LEAD = 'The Expert Reviewer has the following credentials:';
const LISTS = /^[\n\v]State\(s\) of Licensure: ([^\n\v:]+)[\n\v]Certification\(s\)\/Specialty: ([^\n\v:]+)[\n\v]?$/;

/** Who reviewed, where the section has the fixed paragraph and its two lists as the form prints them and nothing else; null where it has not. */
export function readPrintedParagraph(part: Flow): ReviewerCredentials | null {
  const lead = part.indexOf(LEAD);
  if (lead < 0 || !printedParagraphs.includes(plain(part.slice(0, lead)))) return null;
  const lists = LISTS.exec(part.slice(lead + LEAD.length));
  if (lists === null) return null;
  const statesOfLicensure = splitList(lists[1] ?? '');
  const specialties = splitList(lists[2] ?? '');
  if (statesOfLicensure.length === 0 || specialties.length === 0) return null;
  return { wording: 'block', statesOfLicensure, specialties };
}
