import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../../check.ts';
import { AID_TOLD, COMPLAINT_TOLD, COMPLAINTS } from '../../figures/complaint-patterns.ts';
import { type FigureMatch, matchesOf } from '../../figures/figure-sentences.ts';
import type { CheckedItem, CheckedLetter } from '../../letter/checked-letter.ts';
import { type CheckedText, placeIn, sentenceAt, type Span } from '../../letter/checked-text.ts';
import { NOT_NOW } from '../statement.ts';

/** Before a complaint of the summary: there is none. */
const DENIED = /\b(?:denie[sd]|denying|no|without|negative for|absence of|free of|nor)\b[^.;]*$/i;
/** What ends a denial. */
const BUT = /\b(?:but|except|although|though|however|reports?|complains?|has|had)\b[^.;]*$/i;
/** Before an aid of the summary: it is used no more. */
const GIVEN_UP =
  /\b(?:gave up|given up|gives up|stopp?ed(?: using)?|discontinued|no longer (?:uses?|needs?|wears?|on|in)|weaned (?:off|from)|came (?:off|out of)|(?:is|was|were) (?:off|out of))\s(?:(?:the|a|his|her|using|both)\s)*$/i;
/** The reasons deny it, ask for it or tell it of others. */
const NOT_SO =
  /\b(?:no|not|without|denie[sd]|never|nor|neither|lack|absence|whether|guidelines?|recommend\w*|risk|rule out|prevent\w*|patients|those|such as|side effects of|potential\w*)\b|n't\b/i;

const NOT_SO_BEHIND =
  /^[^.;]{0,50}\b(?:denied|not|absent|ruled out|excluded|resolved|gone|would|should|could)\b|n't\b/i;

type Silence = (before: string) => boolean;
const isDenied: Silence = before => DENIED.test(before) && !BUT.test(before.slice(before.search(DENIED)));
const isOver: Silence = before => GIVEN_UP.test(before);

/** The first place where a text tells that a thing is not so; null where it tells it otherwise anywhere, or nowhere. */
function silenced(summary: CheckedText, names: RegExp, isSilent: Silence): Span | null {
  let first: Span | null = null;
  for (const match of everyMatch(summary.text, names)) {
    const start = match.index;
    const sentence = sentenceAt(summary, start);
    if (sentence === undefined || !isSilent(summary.text.slice(sentence.start, start))) return null;
    first ??= { start, end: start + match[0].length };
  }
  return first;
}

const PATTERNS = new Map(
  COMPLAINTS.map(([complaint, names]) => [complaint, new RegExp(String.raw`\b(?:${names})\b`, 'gi')]),
);
const WHOLE = COMPLAINTS.map(([complaint, names]) => [complaint, new RegExp(`^(?:${names})$`, 'i')] as const);
const patternOf = (written: string): RegExp | undefined =>
  PATTERNS.get(WHOLE.find(([, names]) => names.test(written))?.[0] ?? '');

/** Complaints and aids of the reasons that the summary knows only as denied or given up. */
export function deniedOrOver({ summary, items }: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  return matchesOf(rationale, [COMPLAINT_TOLD, AID_TOLD]).flatMap((told: FigureMatch): Defect[] => {
    const { sentence, start, end, match } = told;
    const { complaint, aid } = match.groups ?? {};
    const said = rationale.text.slice(sentence.start, end);
    if (
      NOT_SO.test(said) ||
      NOT_NOW.test(said) ||
      NOT_SO_BEHIND.test(rationale.text.slice(end, sentence.end)) ||
      rationale.isOfGuideline(sentence)
    )
      return [];
    const names =
      complaint === undefined ? new RegExp(String.raw`\b${RegExp.escape(aid ?? '')}\b`, 'gi') : patternOf(complaint);
    if (names === undefined || items.some(({ title }) => everyMatch(title.text, names).length > 0)) return [];
    const place = silenced(summary, names, complaint === undefined ? isOver : isDenied);
    if (place === null) return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The reasons tell of ${complaint ?? aid}, which the summary knows only as denied or given up: correct the one that is wrong.`,
        at: placeIn(rationale, { start, end }),
        against: placeIn(summary, place),
      },
    ];
  });
}
