import { everyMatch, everyMatchIn, hasMatchIn } from '#domain/drugs/words/every-match.ts';
import { lookAt, mayMatch, patternSet } from '#domain/drugs/words/pattern-set.ts';
import type { CheckedText, Span } from './checked-text.ts';

/** A sentence that says whether the request is necessary, and how it says it. */
export type Conclusion = Span & {
  readonly necessary: boolean;
  /** Said in the words of the law, medical necessity; not that it is reasonable, supported or the like. */
  readonly isPlain: boolean;
};

const NECESSITY =
  /\bmedical(?:ly)?[\s,]+(?:un)?(?:necess\w*|indicated|appropriate)|\bmedical (?:need|necessity)\b|\bnecessity\b/gi;
const OTHER =
  /\b(?:(?:is|are|was|were|be|been|deemed|considered|found|seems?|appears?(?: to be)?)(?: ?,? (?:not|therefore|thus|also|therefore not|hereby))*|(?:(?<=\d)cannot|cannot|can not) be|would(?: not)? be|will(?: not)? be) (?:un)?(?:necessary|needed|certified|non-?certified|authorized|approved|supported|supportable|warranted|indicated|recommended|substantiated|established|reasonable|appropriate|justified|upheld|overturned|denied|reversed|a (?:medical )?necessity)\b/gi;
const ABOUT_THE_REQUEST =
  /\b(?:requests?|requested|therefore|thus|hence|consequently|as such|accordingly|based on the (?:above|foregoing)|given the above|in (?:summary|conclusion)|at this time|prior (?:review )?decision|the (?:medical )?necessity)\b/i;
const SOUGHT = patternSet([NECESSITY, OTHER, ABOUT_THE_REQUEST]);
const NEGATIVE =
  /(?:\b|(?<=\d))(?:not|cannot|can't|never|neither|nor|none|no|without|lacks?|lacking|insufficient|unable|fails?|failed|non-?certified|denied|upheld|questionable|isn't|aren't|unclear)\b/i;
const NEGATIVE_AFTER =
  /^[^.;]{0,160}?\b(?:not|cannot|can't|never|unclear|questionable|lacking|unsubstantiated|un-?established)\b/i;

const CLAUSE_END =
  /[;:]|,(?!\s*(?:therefore|thus|however|hence|consequently)\b)|\b(?:but|however|although|while|though|whereas|yet)\b/gi;

function clauseBefore(sentence: string, at: number): string {
  const before = sentence.slice(0, at);
  const cut = everyMatch(before, CLAUSE_END).at(-1);
  return cut === undefined ? before : before.slice(cut.index + cut[0].length);
}

function isNecessary(sentence: string, at: number, end: number, words: string): boolean {
  if (/unnecess/i.test(words)) return false;
  const before = clauseBefore(sentence, at);
  if (NEGATIVE.test(before) || /\bnot,? (?:therefore|thus|hence|consequently),?\s*$/i.test(sentence.slice(0, at)))
    return false;
  if (NEGATIVE.test(words)) return false;
  return (
    !/necessity|medical need/i.test(words) ||
    !NEGATIVE_AFTER.test(sentence.slice(end).split(/,\s*(?:and|but|as)\b/)[0] ?? '')
  );
}

/** `The question is whether it is necessary`: that asks, where `It is unclear whether` concludes. */
function isAsked(sentence: string, at: number): boolean {
  const before = clauseBefore(sentence, at);
  return /\bwhether\b/i.test(before) && !NEGATIVE.test(before);
}

/** Every conclusion on necessity in a rationale, in order: plain words anywhere, weaker ones only of the request or at the end. */
export function findConclusions({ text, sentences: split, isOfGuideline }: CheckedText): Conclusion[] {
  const sentences = split();
  const found: Conclusion[] = [];
  for (const [index, span] of sentences.entries()) {
    const { start, end } = span;
    const sentence = text.slice(start, end);
    lookAt(SOUGHT, text, span);
    const strong = mayMatch(SOUGHT, 0) ? everyMatchIn(text, span, sentence, NECESSITY).at(-1) : undefined;
    const isLate = index >= sentences.length - 2;
    const isWeak =
      strong === undefined &&
      mayMatch(SOUGHT, 1) &&
      (isLate || (mayMatch(SOUGHT, 2) && hasMatchIn(text, span, sentence, ABOUT_THE_REQUEST)));
    const weak = isWeak ? everyMatchIn(text, span, sentence, OTHER).at(-1) : undefined;
    const match = strong ?? weak;
    if (
      match === undefined ||
      (isOfGuideline(span) && !/\b(?:this|the) requests?\b|\btherefore\b|\bas such\b/i.test(sentence))
    )
      continue;
    if (isAsked(sentence, match.index)) continue;
    const necessary = isNecessary(sentence, match.index, match.index + match[0].length, match[0]);
    found.push({ start, end, necessary, isPlain: strong !== undefined });
  }
  return found;
}
