import { everyMatchAnywhere } from '#domain/drugs/words/every-match.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import type { Span } from '../letter/checked-text.ts';
import { inSentences, onceSaid } from '../letter/once-said.ts';
import { maySay } from './may-say.ts';
import { type Outcome, VERDICTS } from './verdict-words.ts';

const AUX = String.raw`(?:(?<now>is|are|am|must|should|shall|will|can|may|does|do|has to|ought to|is to|are to|cannot|can not|could|need)|(?<past>was|were|did))`;
const SMALL = String.raw`(?: hereby| therefore| thus| accordingly| here| now| clearly| plainly| simply| also| both)*`;

/** One pattern for each row: subject, helping verb, negation, and the words that decide. */
const PATTERNS = VERDICTS.map(({ subject, acts, judged }) => {
  const words = String.raw`(?:(?<actUpheld>${acts.upheld})|(?<actOverturned>${acts.overturned})|(?<judgedUpheld>${judged.upheld})|(?<judgedOverturned>${judged.overturned}))`;
  return new RegExp(
    String.raw`\b${subject}${SMALL}(?: ${AUX}(?<not> not| no longer)?${SMALL}(?: be| to be)?${SMALL})? ${words}\b`,
    'gi',
  );
});

/** What is told of another, of another time or on a condition. */
const NOT_DECIDED =
  /\b(?:if|unless|until|whether|when|would|were it|had (?:it|the|he|she|they)|prior (?:imr|determination)|previous(?:ly)?|partial\w*|modif\w+|in part|partly|but|although|though|while|however|appeals? board|judge|court|said|says|stated|states|held|found|concluded|determined|contend\w*|argu\w+|claim(?:s|ed)? that|believes?|wrote|noted|opined|asserts?|asks?|asked|according to|requested that|internal|should you|may be appealed|\w+ days)\b/i;
const LAST =
  /^(?:[\s,]*(?:as requested|in full|in its entirety|by the (?:claims )?(?:administrator|insurer|carrier)|to (?:the|this) (?:worker|patient|applicant|employee)|now|today|here|at once|without delay|in this (?:case|matter)|on this (?:item|request)|on (?:both|all) (?:items|counts)))*[\s.!;)"']*$/i;
const TOLD_OF_OTHERS =
  /^\s(?:on (?:internal |first |second )?(?:appeal|reconsideration)|by|in part|if|unless|only|until|that (?:the|he|she|it|there)|about)\b/i;

/** "There is no ground on which this refusal should be disturbed" */
const NO_REASON =
  /\bno (?:[a-z]+ )?(?:grounds?|reasons?|basis|cause|need)\b[^.,;]*$|\b(?:nothing|neither|nor)\b[^.,;]*$/i;

type Verdict = Span & { readonly outcome: Outcome | null };

const other = (outcome: Outcome): Outcome => (outcome === 'upheld' ? 'overturned' : 'upheld');

const trying = maySay(PATTERNS);

/** What a sentence decides in words other than those of necessity. */
const verdictOf = onceSaid((whole, sentence, own): Verdict => {
  const { text } = own;
  const none = { start: 0, end: 0, outcome: null };
  if (text.length > LONGEST) return none;
  for (const index of trying(whole, sentence, own)) {
    const match = everyMatchAnywhere(text, PATTERNS[index] ?? NEVER).at(-1);
    if (match === undefined || NOT_DECIDED.test(text)) continue;
    const { actUpheld, actOverturned, judgedUpheld, judgedOverturned, now, past, not } = match.groups ?? {};
    const isAct = actUpheld !== undefined || actOverturned !== undefined;
    const end = match.index + match[0].length;
    const behind = text.slice(end);
    if (TOLD_OF_OTHERS.test(behind) || (VERDICTS[index]?.isLast === true && !LAST.test(behind))) continue;
    const said = (actUpheld ?? judgedUpheld) === undefined ? 'overturned' : 'upheld';
    const isNegated = not !== undefined || /^can ?not$/i.test(now ?? '') || NO_REASON.test(text.slice(0, match.index));
    // What was done before was done by another; and "need not be" is of the word that follows.
    if ((isAct && past !== undefined && !isNegated) || (!isAct && now === undefined && past === undefined)) continue;
    if ((actUpheld ?? actOverturned ?? judgedUpheld ?? judgedOverturned) === undefined) continue;
    return { start: match.index, end, outcome: isNegated ? other(said) : said };
  }
  return none;
});

const LONGEST = 260;
const NEVER = /(?!)/g;

/** A sentence of the reasons by which the denial stands or falls, against the heading of the item. */
export function outcomeInOtherWords({ item, rationale, conclusions }: CheckedItem): Span | null {
  const [against] = inSentences(rationale, verdictOf, ({ outcome }, { start, end }): Span[] =>
    outcome === null || outcome === item.outcome ? [] : [{ start, end }],
  );
  if (against === undefined) return null;
  // Where it is a conclusion by the words of necessity too, that is what it says.
  return conclusions().some(({ start, isPlain }) => isPlain && start === against.start) ? null : against;
}
