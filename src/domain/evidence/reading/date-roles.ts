import { lookAt, mayMatch, patternSet } from '#domain/drugs/words/pattern-set.ts';
import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { DateMention } from '#domain/calendar/read-date.ts';
import type { Sentence } from './sentences.ts';

/** What a date in a record is the date of. `note` dates carry on to what follows. */
export type DateRole = 'injury' | 'study' | 'surgery' | 'decision' | 'request' | 'note' | 'birth' | 'other';
export type DatedMention = DateMention & { readonly role: DateRole; readonly document: string | null };

/** Role → the words before a date that give it, nearest last. */
// biome-ignore format: a table reads in columns
const ROLES: readonly (readonly [role: DateRole, before: RegExp])[] = [
  ['birth',    /\b(?:born|birth|dob)\b/gi],
  ['injury',   /\b(?:injur(?:y|ies|ed(?!\s+worker))|occupational claim|accident|doi|date of loss|occurred|cumulative trauma)\b/gi],
  ['request',  /\b(?:request for authorization|authorization request|rfa|request|requested authorization)\b/gi],
  ['study',    /\b(?:mri|magnetic resonance imag\w+|x-?rays?|radiographs?|tomography|ct|emg|ncv|ncs|nerve conduction|electrodiagnostic|ultrasound|bone scan|urine drug|drug screen|cures|labs?|laboratory)\b/gi],
  ['surgery',  /\b(?:surgery|underwent|s\/p|status post|fusion|arthroscopy|orif|repair|operati(?:on|ve)|laminectomy|discectomy|procedure|injection|post-?op\w*|removal)\b/gi],
  ['note',     /\b(?:notes?|noted|reports?|visit|exam(?:ination)?|evaluation|evaluated|assessment|documentation|documented|records?|pr-?2|presented|presents|seen|consultation|findings|follow-?up|progress|dictation|encounter|date of service|dos|complain\w*)\b/gi],
];

/** Documents as they are called beside their date. */
const DOCUMENT =
  /\b((?:(?:primary|treating|physician'?s?|doctor'?s|handwritten|medical|clinical|hospitalist|first|orthopedic|supplemental|initial|therapy|follow-up|agreed|qualified)\s+){0,4}(?:progress\s+(?:notes?|noted|reports?)|physician\s+notes?|office\s+(?:notes?|visit)|clinic(?:al)?\s+notes?|visit\s+notes?|pr-?2(?:\s+notes?)?|medical\s+records?|evaluation|examination|physical\s+exam|exam|visit|report|notes?|documentation|records))\b/gi;

const SOUGHT = patternSet([...ROLES.map(([, before]) => before), DOCUMENT]);

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of everyMatch(text, pattern)) last = match.index;
  return last;
}

function roleOf(before: string, after: string, isLikely: (place: number) => boolean): DateRole {
  let best: DateRole = 'other';
  let bestAt = -1;
  for (const [place, [role, pattern]] of ROLES.entries()) {
    if (!isLikely(place)) continue;
    const at = lastIndex(pattern, before);
    if (at >= bestAt && at >= 0) {
      best = role;
      bestAt = at;
    }
  }
  if (best !== 'other') return best;
  if (/^\s*(?:injury|industrial|accident)/i.test(after)) return 'injury';
  return 'other';
}

function documentIn(text: string): string | null {
  let last: string | null = null;
  for (const match of everyMatch(text, DOCUMENT)) last = match[1] ?? null;
  return (
    last
      ?.replace(/\s+/g, ' ')
      .replace(/noted$/i, 'note')
      .toLowerCase() ?? null
  );
}

/** A sentence that opens with a date ("On 10/28/16 …", "10/28/16:") is about that day. */
const OPENS = /^(?:(?:on|as of|dated|date|visit|per|seen on)\b[:\s]*)?[\s("'[]*$/i;

function dated(text: string, sentence: Sentence, mention: DateMention, from: number): DatedMention {
  const lead = text.slice(sentence.start, mention.start);
  const start = Math.max(from, sentence.start, mention.start - 70);
  const to = Math.min(sentence.end, mention.end + 40);
  lookAt(SOUGHT, text, { start, end: Math.max(mention.start, to) });
  const isLikely = (place: number): boolean => mayMatch(SOUGHT, place);
  const before = text
    .slice(start, mention.start)
    .replace(/report\s+of\s+(?:occupational\s+)?injury(?:\s+or\s+illness)?/i, 'report');
  const after = text.slice(mention.end, to);
  const opens = OPENS.test(lead);
  const asOf = /\bas of\s*$/i.test(lead);
  const document = isLikely(ROLES.length) ? (documentIn(before) ?? documentIn(after.split(/[,;]/)[0] ?? '')) : null;
  const heading = /\b(?:injury|doi)\b/.test(sentence.heading ?? '') ? 'injury' : null;
  const nearest = roleOf(before, after, isLikely);
  // Forms put the date of birth on the line that "Date of injury:" opens.
  const role = nearest === 'birth' ? 'birth' : (heading ?? (opens || asOf ? 'note' : nearest));
  return { ...mention, role: role === 'other' && document !== null ? 'note' : role, document };
}

/** Says of every date what it is the date of, from the words around it. */
export function dateRoles(
  text: string,
  sentences: readonly (Sentence & { readonly isReview: boolean })[],
  mentions: readonly DateMention[],
): DatedMention[] {
  const found: DatedMention[] = [];
  let index = 0;
  for (const mention of mentions) {
    while (index + 1 < sentences.length && (sentences[index + 1]?.start ?? 0) <= mention.start) index += 1;
    const sentence = sentences[index];
    if (sentence === undefined) continue;
    const said = dated(text, sentence, mention, found.at(-1)?.end ?? 0);
    const isDecision =
      sentence.isReview &&
      said.role !== 'injury' &&
      !/\b(?:based on|progress note|referenced)\b/i.test(
        text.slice(Math.max(sentence.start, mention.start - 40), mention.start),
      );
    found.push(isDecision ? { ...said, role: said.role === 'request' ? 'request' : 'decision' } : said);
  }
  return found;
}
