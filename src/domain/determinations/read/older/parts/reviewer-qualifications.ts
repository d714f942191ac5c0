import { credentialsOfPanel } from '#domain/determinations/panel.ts';
import { readPanelCredentials } from '#domain/determinations/read/panel/panel-credentials.ts';
import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { ReviewerCredentials } from '#domain/determinations/determination.ts';
import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';
import { type ReadReviewer, readReviewerParagraph } from '#domain/determinations/read/reviewer/reviewer-paragraph.ts';
import { splitList } from '#domain/determinations/read/reviewer/split-list.ts';

const CERTIFIED =
  /\b(?:(?:board[ -])?certified(?: by the board)?|diplomate|(?:sub-?)?special(?:ty|izes|izing)) (?:in|of) (.{3,120}?)(?=,? (?:and )?(?:is|has|holds|with|who|licensed)\b|[.;]|$)|\b(doctor of (?:chiropractic|podiatric medicine|dental surgery|dental medicine|optometry)|chiropractor|podiatrist|dentist|(?:clinical )?psychologist|neuropsychologist|acupuncturist|optometrist|physical therapist)\b/gi;
const LICENSED =
  /\b(?:licen[sc]ed(?: to practice)?(?: medicine)?|licensure|licen[sc]e to practice(?: medicine)?) in (?:the states? of )?(.{3,120}?)(?=,? (?:and )?(?:is|has|holds|with|who)\b|[.;]|$)/i;

/** Who reviewed, and where several did what each is. */
export type ReadQualifications = ReadReviewer & { readonly panel?: readonly ReviewerCredentials[] };

/** Who reviewed: by the sentences the letters have, else by any sentence that names a certification or a licence. */
export function readQualifications(part: Flow): ReadQualifications {
  const seated = readPanelCredentials(part);
  if (seated !== null) {
    const { unread } = readReviewerParagraph(seated.before);
    return { reviewer: credentialsOfPanel(seated.panel), unread: [...unread, ...seated.unread], panel: seated.panel };
  }
  const read = readReviewerParagraph(part);
  if (read.reviewer !== null) return read;
  const reviewer = namedCredentials(read.unread.join(' '));
  return reviewer === null
    ? read
    : { reviewer, unread: read.unread.filter(sentence => namedCredentials(sentence) === null) };
}

function namedCredentials(text: string): ReviewerCredentials | null {
  const specialties = everyMatch(plain(text), CERTIFIED).flatMap(match => splitList(match[1] ?? match[2] ?? ''));
  const states = splitList(LICENSED.exec(plain(text))?.[1] ?? '');
  return specialties.length + states.length === 0
    ? null
    : { wording: 'prose', statesOfLicensure: states, specialties: [...new Set(specialties)] };
}
