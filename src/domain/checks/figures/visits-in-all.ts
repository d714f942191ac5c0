import { readVisits } from '#domain/cases/requests/visits.ts';
import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { placeIn, type Span } from '../letter/checked-text.ts';

const VISITS = String.raw`(?:visits?|sessions?|treatments?)`;
const KINDS = String.raw`(?:(?:prior|previous|physical|therapy|chiropractic|acupuncture|PT|of)\s+)*`;
const OVER = String.raw`(?:completed|attended|done|had|received|rendered|provided)`;
/** Visits that were had, or let through before. */
const DONE: readonly RegExp[] = [
  String.raw`(?:completed|attended|received|had|undergone|authorized|approved for|certified)\s+(?:at least |approximately |already |a total of )*(?<count>${COUNT})\s+${KINDS}${VISITS}`,
  String.raw`(?<count>${COUNT})\s+${KINDS}${VISITS}\s+(?:(?:were|have|been|already|previously|he|she|patient)\s+)*${OVER}`,
  String.raw`(?<count>${COUNT})\s+(?:prior|previous|earlier|past)\s+${KINDS}${VISITS}`,
  String.raw`the\s+(?<count>${COUNT})\s+(?:${VISITS}\s+)?(?:(?:already|previously|he|she|has|the patient)\s+)*${OVER}`,
].map(form => new RegExp(String.raw`\b${form}\b`, 'gi'));
const IN_ALL = new RegExp(String.raw`\btotal of\s+(?<count>${COUNT})\b`, 'i');

/** That what was had and is asked for is too much. */
const EXCEEDS =
  /\b(?:exceed(?:s|ed|ing)?|surpass(?:es)?|in excess of|go(?:es)? beyond|(?:above|over) the (?:\w+ )?(?:maximum|number|limit)|(?:beyond|more than) (?:what )?the (?:guidelines?|schedule|MTUS|(?:[a-z]+ )?(?:trial|number|maximum)))\b/i;
/** What is asked for now, though a guideline is named beside it. */
const OF_THE_REQUEST =
  /\b(?:requested|requests?|another|additional|more|further|adding)\b[^.;]{0,60}\b(?:would|will|exceed\w*|are|is|goes|surpass\w*)\b|\b(?:this|the|a|in) total\b/i;
/** "Would surpass the recommended 9 visits": the limit named in the verdict. */
const LIMIT_NAMED = new RegExp(
  String.raw`\b(?:exceed|surpass)\w*\s(?:the\s)?(?:recommended|allowed|maximum(?: of)?)\s(?<most>${COUNT})\s${VISITS}`,
  'i',
);
const OF_ASKED = /\brequest(?:ed|s)?\b/i;

/** The most visits a guideline allows, where it stands, and whether as a trial. */
export type MostVisits = Span & { readonly most: number };

/** Visits that a text says were had, or let through before. */
export function doneIn(text: string): number[] {
  return DONE.flatMap(pattern => everyMatch(text, pattern)).flatMap(match => readCount(match.groups?.['count']) ?? []);
}

/** Visits said to exceed a limit that those done and those asked for together do not. */
export function visitsInAll(checked: CheckedItem, quoted: readonly MostVisits[]): Defect[] {
  const { kind, original, authorized, visits: open } = checked.item.request;
  const granted = kind === 'remainder' ? readVisits(authorized ?? '') : null;
  // What was authorized of a request counts with what is left of it.
  const visits = kind === 'remainder' && original !== null ? (readVisits(original) ?? open) : open;
  const { text } = checked.rationale;
  if (visits === null) return [];
  return checked.rationale.sentences().flatMap((span): Defect[] => {
    const words = text.slice(span.start, span.end);
    const exceeds = EXCEEDS.exec(words);
    if (exceeds === null || (checked.rationale.isOfGuideline(span) && !OF_THE_REQUEST.test(words))) return [];
    const isOfTrial = /\btrial\b/i.test(words);
    const named = LIMIT_NAMED.exec(words);
    const most = readCount(named?.groups?.['most']);
    const own =
      named === null || most === null
        ? []
        : [{ most, start: span.start + named.index, end: span.start + named.index + named[0].length }];
    const before = own.length > 0 ? own : quoted.filter(({ start }) => start < span.start);
    // A trial bounds the first visits, not all of them.
    const ofSame = before.filter(({ start }) => /^trial\b/i.test(text.slice(start, start + 6)) === isOfTrial);
    const limits = ofSame.length > 0 ? ofSame : before;
    const [limit] = limits;
    if (limit === undefined) return [];
    const here = doneIn(words);
    const told = here.length > 0 ? here : doneIn(text);
    const done = told.length === 0 && isOfTrial && OF_ASKED.test(words) ? [0] : told;
    const [first] = done;
    if (first === undefined || done.some(each => each !== first)) return [];
    const total = readCount(IN_ALL.exec(words)?.groups?.['count']) ?? (first === granted ? visits : first + visits);
    if (limits.some(({ most }) => total > most)) return [];
    return [
      {
        item: checked.index,
        message: `${first} visits done and ${visits} asked for are ${total}, within the limit quoted: count again, or give another reason.`,
        at: placeIn(checked.rationale, {
          start: span.start + exceeds.index,
          end: span.start + exceeds.index + exceeds[0].length,
        }),
        against: placeIn(checked.rationale, limit),
      },
    ];
  });
}
