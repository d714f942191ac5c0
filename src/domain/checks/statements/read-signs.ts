import { everyMatchAnywhere } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import { matchesOf } from '../figures/figure-sentences.ts';
import type { CheckedText, Span } from '../letter/checked-text.ts';
import { NAMES_OF_TESTS, SIGN_NAMES, type Sign, signCalled } from './signs.ts';
import { type Named, placeAndTime, type Statement } from './statement.ts';

/** So far from its name the result of a sign stands. */
const NEAR = 70;
/** Words between a result and the name behind it that belong to neither: "positive bilateral Hawkins". */
const OF_NEITHER =
  /^(?:bilateral|left|right|both|seated|supine|ipsilateral|contralateral|crossed|mildly|slightly|the|for|a|an|medial|lateral|muscle|motor|lower|upper|extremity|extremities|lumbar|cervical|thoracic|spine|spinal|shoulder|knee|wrist|elbow|hip|ankle|active|passive|in|of|to|light|deep|tendon|peripheral|and|or|grossly|otherwise|test|tests|sign|signs|maneuver|maneuvers|[ctls]\d(?:-[ctls]?\d)?|dermatomes?|distribution|all)$/i;
/** Words between a name and the result behind it. */
const LINKS =
  /^(?:is|are|was|were|be|been|being|remains?|remained|stays?|stayed|shows?|showed|reveal(?:s|ed)?|demonstrate[sd]?|confirm(?:s|ed)?|indicate[sd]?|suggest(?:s|ed)?|find|found|noted|also|again|still|today|only|now|once|more|mildly|moderately|slightly|markedly|grossly|quite|a|an|the|to|be|as|evidence|of|findings?|results?|tests?|testing|test's|signs?|stud(?:y|ies)|maneuvers?|exam|examination|raise|raising|came|come|back|out|both|bilateral|bilaterally|left|right|side|sides|symmetrically|throughout|degrees?|\d+|and|or|acute|chronic|active|mild|moderate|severe|consistent|with|[ctls]\d(?:[-/][ctls]?\d)?)$/i;
const PREPOSITION = /^(?:at|on|over|in|for|about|along|of|to|from|dated)$/i;
/** Words that a preposition may carry with it. */
const MOST_CARRIED = 5;
const NOT = /\b(?:no|not|without|denie[sd]|nor|neither|never|longer|lack)\s(?:[a-z]+\s){0,4}$/i;
/** "Neither Phalen nor Tinel was positive" */
const NEITHER = /\bneither\b[^.;]*\bnor\b[^.;]*$/i;
/** What is not written down is no result. */
const OF_THE_FILE =
  /\b(?:document\w*|record\w*|mention\w*|note[sd]?|report\w*|describ\w*|provid\w*|evidence|show\w*|shown)\b/i;

const wordsIn = (text: string): readonly string[] => text.match(/[\w'’/-]+|[,;()]/g) ?? [];

/** Whether all between a name and the result behind it only links the two. */
function links(between: string): boolean {
  let carried = 0;
  let hasVerb = false;
  let hasComma = false;
  for (const word of wordsIn(between)) {
    if (
      /^(?:is|are|was|were|remains?|remained|shows?|showed|reveal(?:s|ed)?|demonstrate[sd]?|confirm(?:s|ed)?|found)$/i.test(
        word,
      )
    )
      hasVerb = true;
    if (word === ',') hasComma = true;
    else if (PREPOSITION.test(word)) carried = MOST_CARRIED;
    else if (/^['’]?s$|^[()]$/.test(word) || LINKS.test(word) || NAMES_OF_TESTS.test(word)) continue;
    else if (carried === 0 || word === ';') return false;
    else carried -= 1;
  }
  return !hasComma || hasVerb;
}

/** Whether all between a result and the name behind it goes with the name. */
const leadsTo = (between: string): boolean =>
  wordsIn(between).every(
    word => word === ',' || /^['’]s$/.test(word) || OF_NEITHER.test(word) || NAMES_OF_TESTS.test(word),
  );

type Result = Span & { readonly isYes: boolean };

/** Every result a stretch tells, in the words of a sign; what is denied is the other. */
function resultsIn({ text }: CheckedText, { yes, no }: Sign, span: Span): Result[] {
  const words = text.slice(span.start, span.end);
  const found = [yes, no].flatMap((pattern, index) =>
    everyMatchAnywhere(words, pattern).map(match => ({ match, isYes: index === 0 })),
  );
  return found.flatMap(({ match, isYes }): Result[] => {
    const start = span.start + match.index;
    const before = text.slice(Math.max(0, start - 30), start);
    const isNot = NOT.test(before) || NEITHER.test(text.slice(Math.max(0, start - 120), start));
    if (isNot && OF_THE_FILE.test(before.slice(before.search(NOT)))) return [];
    return [{ isYes: isNot ? !isYes : isYes, start, end: start + match[0].length }];
  });
}

/** Names that are a result themselves: weakness is strength that is less. */
const IS_RESULT = /^(?:weakness|limp\w*)$/i;
/** As one tells it, and not as it was found. */
const AS_TOLD =
  /\b(?:complain\w*|reports?|reported|reporting|feels?|felt|sense of|subjective\w*|symptoms?|history|if|describ\w*)\b/i;

const DENIES = /\b(?:no|not|without|denie[sd]|nor|neither|never|absence|lack)\b/i;

const BEFORE_VERB = /^.*(?=(?<!\bnot\s|n't\s)\b(?:there (?:is|are|was|were)|shows?|showed|has|had)\b)/i;

/** The result a name tells by itself. */
function resultItself({ text }: CheckedText, name: Span, sentence: Span): Result | null {
  // From its verb on: what did not improve does not deny that there is weakness.
  const before = text.slice(sentence.start, name.start).replace(BEFORE_VERB, '');
  if (!IS_RESULT.test(text.slice(name.start, name.end)) || AS_TOLD.test(before)) return null;
  const isNot = DENIES.test(before);
  return isNot && OF_THE_FILE.test(before) ? null : { ...name, isYes: !isNot };
}

/** The result told of a name: right before it, behind it, or before a list that it closes. */
function resultOf(checked: CheckedText, sign: Sign, name: Span, sentence: Span): Result | null {
  const { text } = checked;
  const from = Math.max(sentence.start, name.start - NEAR);
  const to = Math.min(sentence.end, name.end + NEAR);
  const before = resultsIn(checked, sign, { start: from, end: name.start })
    .toSorted((a, b) => a.end - b.end)
    .at(-1);
  const between = before === undefined ? null : text.slice(before.end, name.start);
  if (before !== undefined && between !== null && !/,|\band\b|\bor\b/.test(between) && leadsTo(between)) return before;
  const behind = resultsIn(checked, sign, { start: name.end, end: to }).toSorted((a, b) => a.start - b.start)[0];
  if (behind !== undefined && links(text.slice(name.end, behind.start))) return behind;
  return before !== undefined && between !== null && leadsTo(between) ? before : null;
}

type NamedSign = Named & { readonly sign: Sign };

/** Where a text names signs. */
export const signsNamed = onceForEach((checked: CheckedText): readonly NamedSign[] =>
  matchesOf(checked, [SIGN_NAMES]).flatMap(({ match, sentence, start, end }): NamedSign[] => {
    const { sign } = signCalled(match[0].toLowerCase());
    if (sign === null) return [];
    const kind = sign.kindOf?.(match[0]) ?? null;
    const of = kind === null ? sign.name : `${kind} ${sign.name}`;
    return [{ sign, of, isLocal: sign.isLocal === true, sentence, start, end }];
  }),
);

/** What a text tells of signs that come out one way or the other. */
export const signsIn = onceForEach((checked: CheckedText): readonly Statement[] => {
  const named = signsNamed(checked);
  return named.flatMap(({ sign, of, isLocal, sentence, ...name }): Statement[] => {
    const result = resultItself(checked, name, sentence) ?? resultOf(checked, sign, name, sentence);
    if (result === null) return [];
    const at = { start: Math.min(name.start, result.start), end: Math.max(name.end, result.end) };
    const next = Math.min(sentence.end, ...named.flatMap(other => (other.start > at.end ? other.start : [])));
    // "Positive on the left and negative on the right": both are told.
    const isBoth = everyMatchAnywhere(checked.text.slice(at.end, next), result.isYes ? sign.no : sign.yes).length > 0;
    const value = isBoth ? 'both' : result.isYes ? 'yes' : 'no';
    return [{ of, value, isLocal, ...placeAndTime(checked, sentence, at) }];
  });
});
