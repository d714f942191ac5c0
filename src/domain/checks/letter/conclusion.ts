import { everyMatch, everyMatchIn, hasMatchIn } from '#domain/drugs/words/every-match.ts';
import { lookAt, mayMatch, patternSet } from '#domain/drugs/words/pattern-set.ts';
import type { CheckedText, Span } from './checked-text.ts';
import { inSentences, onceSaid } from './once-said.ts';
import { isGuidelineVoice } from './voice.ts';

/** A sentence that says whether the request is necessary, and how it says it. */
export type Conclusion = Span & {
  readonly necessary: boolean;
  /** Said in the words of the law, medical necessity; not that it is reasonable, supported or the like. */
  readonly isPlain: boolean;
};

const NECESSITY =
  /\bmedical(?:ly)?[\s,]+(?:un)?(?:necess\w*|indicated|appropriate)|\bmedical (?:need|necessity)\b|\bnecessity\b/gi;
const OTHER =
  /\b(?:(?:is|are|was|were|be|been|deemed|considered|found|seems?|appears?(?: to be)?)(?: ?,? (?:not|therefore|thus|also|therefore not|hereby))*|(?:(?<=\d)cannot|cannot|can not) be|would(?: not)? be|will(?: not)? be) (?:un)?(?:necessary|(?<!\bbeen )needed|certified|non-?certified|authorized|approved|supported|supportable|warranted|indicated|recommended|substantiated|established|reasonable|appropriate|justified|upheld|overturned|denied|reversed|a (?:medical )?necessity)\b/gi;
const ABOUT_THE_REQUEST =
  /\b(?:requests?|requested|therefore|thus|hence|consequently|as such|accordingly|based on the (?:above|foregoing)|given the above|in (?:summary|conclusion)|at this time|prior (?:review )?decision|the (?:medical )?necessity)\b/i;
const SOUGHT = patternSet([NECESSITY, OTHER, ABOUT_THE_REQUEST]);
const NEGATIVE =
  /(?:\b|(?<=\d))(?:not|cannot|can't|never|neither|nor|none|no(?! refills?\b)|without|lacks?|lacking|insufficient|unable|fails?|failed|non-?certified|denied|upheld|questionable|isn't|aren't|unclear)\b/i;
const NEGATIVE_AFTER =
  /^[^.;]{0,160}?\b(?:not|cannot|can't|never|unclear|questionable|lacking|unsubstantiated|un-?established)\b/i;

/** What belongs to the name of a service and denies nothing: "MRI without contrast". */
const OF_THE_SERVICE =
  /\b(?:with(?:out)? (?:and|or) )?(?:without|w\/o) (?:the )?(?:use of )?(?:iv |intravenous |intra-?articular |moderate |conscious |general )?(?:contrast|dye|gadolinium|fluoroscop\w*|sedation|an(?:a?)esthesia|ultrasound|(?:image|imaging|ct|x-?ray) guidance|guidance|arthrogra\w*|fusion|instrumentation|hardware|refills?|supplies|codeine)\b|\bnot to exceed\b/gi;

const CLAUSE_END =
  /[;:]|,(?!\s*(?:therefore|thus|however|hence|consequently)\b)|\b(?:but|however|although|while|though|whereas|yet)\b|\b(?:therefore|thus|hence),? (?=(?:the|this) requests?\b)/gi;

function clauseBefore(sentence: string, at: number): string {
  const before = sentence.slice(0, at);
  const cut = everyMatch(before, CLAUSE_END).at(-1);
  return cut === undefined ? before : before.slice(cut.index + cut[0].length);
}

function isNecessary(sentence: string, at: number, end: number, words: string): boolean {
  if (/unnecess/i.test(words)) return false;
  const before = clauseBefore(sentence, at);
  if (
    NEGATIVE.test(before.replaceAll(OF_THE_SERVICE, ' ')) ||
    /\bnot,? (?:therefore|thus|hence|consequently),?\s*$/i.test(sentence.slice(0, at))
  )
    return false;
  if (NEGATIVE.test(words)) return false;
  return (
    !/necessity|medical need/i.test(words) ||
    !NEGATIVE_AFTER.test(sentence.slice(end).split(/,\s*(?:and|but|as)\b/)[0] ?? '')
  );
}

/** How the drug is to be stopped, behind what is concluded of it: "is not medically necessary, though it should not be withdrawn abruptly". */
const ADVICE_BEHIND =
  /^(?![^,;]*\b(?:only|if|when|where|unless|until|after|in|for)\b)[^,;]{0,40}[,;]\s*(?:(?:and|but|though|although|however,?|so|yet)\s+)?(?:that\s+)?(?:he|she|it|they|(?:the|this) (?:patient|worker|applicant|employee|claimant|drug|medication|medicine|dose|opioid))\s+(?:should|must|ought)\b/i;

/** Nothing stands behind what is concluded: "under the guideline cited, the MRI is not medically necessary." */
const CONCLUDED_LAST =
  /^(?:\s(?:and|or|nor|is|are|for this|of this|patient|at this time|as requested|here|appropriate|reasonable|indicated)\b)*[\s.)"']*$/i;
const IS_JUDGED = /\b(?:is|are|was|were)(?: therefore| thus| also| likewise)?(?: not)? medically\b/i;
const SAYS_WHO =
  /\b(?:guidelines?|mtus|odg|acoem|chapter|literature)\b[^,;]{0,60}\b(?:states?|says?|notes?|considers?|holds?|finds?|suggests?|indicates?|unless|when|if)\b/i;

/** The notice below an opioid: "This decision addresses the medical necessity of opioids as they have been prescribed." */
const OF_THE_NOTICE =
  /\bthis (?:medical necessity )?(?:decision|determination|review)\b[^.;]*\b(?:addresses|should not be (?:interpreted|construed|taken)|concerns|pertains)\b/i;

/** `The question is whether it is necessary`: that asks, where `It is unclear whether` concludes. */
function isAsked(sentence: string, at: number): boolean {
  const before = clauseBefore(sentence, at);
  return /\bwhether\b/i.test(before) && !NEGATIVE.test(before);
}

/** Whether what stands behind a conclusion, or that nothing does, shows it to be of this case. */
function isOfTheCase(said: string, behind: string): boolean {
  return ADVICE_BEHIND.test(behind) || (CONCLUDED_LAST.test(behind) && IS_JUDGED.test(said) && !SAYS_WHO.test(said));
}

/** What a sentence concludes, plainly and else: weaker words conclude of the request or late in a rationale only. */
type Concluded = {
  readonly plain: boolean | null;
  readonly weak: boolean | null;
  readonly isOfRequest: boolean;
};

const concluded = onceSaid((text, sentence, own): Concluded => {
  const { text: said } = own;
  lookAt(SOUGHT, text, sentence);
  const [strong, weak, isOfRequest] = [mayMatch(SOUGHT, 0), mayMatch(SOUGHT, 1), mayMatch(SOUGHT, 2)];
  const necessary = (match: RegExpExecArray | undefined): boolean | null =>
    match === undefined || isAsked(said, match.index) || OF_THE_NOTICE.test(said)
      ? null
      : isNecessary(said, match.index, match.index + match[0].length, match[0]);
  const plain = strong ? everyMatchIn(text, sentence, said, NECESSITY).at(-1) : undefined;
  const other = plain === undefined && weak ? everyMatchIn(text, sentence, said, OTHER).at(-1) : undefined;
  const isGeneral =
    (plain ?? other) !== undefined &&
    !(plain !== undefined && isOfTheCase(said, said.slice(plain.index + plain[0].length))) &&
    isGuidelineVoice(text, sentence, own) &&
    !/\b(?:this|the) requests?\b|\btherefore\b|\bas such\b/i.test(said);
  return {
    plain: isGeneral ? null : necessary(plain),
    weak: isGeneral ? null : necessary(other),
    isOfRequest: other !== undefined && isOfRequest && hasMatchIn(text, sentence, said, ABOUT_THE_REQUEST),
  };
});

/** Every conclusion on necessity in a rationale, in order: plain words anywhere, weaker ones only of the request or at the end. */
export function findConclusions(checked: CheckedText): Conclusion[] {
  const late = checked.sentences().length - 2;
  return inSentences(checked, concluded, ({ plain, weak, isOfRequest }, { start, end }, index): Conclusion[] => {
    if (plain !== null) return [{ start, end, necessary: plain, isPlain: true }];
    return weak !== null && (index >= late || isOfRequest) ? [{ start, end, necessary: weak, isPlain: false }] : [];
  });
}
