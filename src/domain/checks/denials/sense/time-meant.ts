import type { AsDenied, LimitOfSentence } from './as-denied.ts';

const THE =
  '(?:(?:the|his|her|this|that|these|an?|any|requested|proposed|industrial|work|subject)\\s)*(?:[a-z]+\\s){0,2}?';
const TREATMENT =
  '(?:surger(?:y|ies)|operations?|procedures?|arthroscop\\w+|fusion|repair|laminectom\\w+|discectom\\w+|replacement|injections?|blocks?|mri|imaging|stud(?:y|ies))';
const INJURY = '(?:injur(?:y|ies)|accidents?|incidents?|trauma|employment|claim)';
const BEFORE = '(?:prior to|before|preceding|predat(?:es?|ed|ing)|ante-?dat(?:es?|ed|ing)|leading up to|in advance of)';
const AFTER = '(?:after|following|since|subsequent to)';

/** Before the injury: only what is told as older answers. */
const BEFORE_INJURY = new RegExp(`\\b${BEFORE} ${THE}${INJURY}\\b|\\bpre-?injury\\b`, 'i');
const IS_OLDER =
  /\b(?:pre-?(?:existing|injury|dat\w+)|prior|previous(?:ly)?|before|history|earlier|years ago|since (?:childhood|birth|(?:19|20)\d\d)|as a (?:child|teen\w*|boy|girl)|in (?:19|20)\d\d|long-?standing|congenital|remote|non-?industrial)\b/i;

/** Before a treatment or study: what came behind one is no answer; and the other way round. */
const BEFORE_TREATMENT = new RegExp(`\\b${BEFORE} ${THE}${TREATMENT}\\b|\\bpre-?\\s?(?:op\\w*|surgical\\w*)\\b`, 'i');
const AFTER_TREATMENT = new RegExp(
  `\\b${AFTER} ${THE}${TREATMENT}\\b|\\bpost-?\\s?(?:op\\w*|surg\\w*|procedur\\w*|inject\\w*)\\b`,
  'i',
);

/** At the first visit, or at the last. */
const AT_FIRST =
  /\b(?:at|on|during|upon) (?:the |his |her )?(?:initial|first) (?:visit|exam\w*|evaluation|consultation|presentation|encounter)|\bat the time of (?:the |his |her )?(?:injury|accident|incident|fall)\b|\binitially\b/i;
const IS_LATER =
  /\b(?:latest|last|recent(?:ly)?|current(?:ly)?|now|follow-?up|today|re-?eval\w*|subsequent\w*|later|since then|over time)\b/i;
const AT_LAST =
  /\b(?:at|on|during|upon) (?:the |his |her )?(?:latest|last|most recent|present|current|follow-?up|today's) (?:visit|exam\w*|evaluation|consultation|encounter)|\b(?:latest|most recent|last) (?:[a-z]+ )?(?:notes?|reports?|records?|exam\w*|evaluation|progress report)\b/i;
const IS_EARLIER =
  /\b(?:initial(?:ly)?|first (?:visit|exam\w*|evaluation|seen)|at first|earlier|previous(?:ly)?|in the past|resolved|no longer|used to|at the time of (?:the |his |her )?(?:injury|accident))\b/i;

/** Since a month or year: only what is told as going on or as since then answers. */
const SINCE_THEN =
  /\bsince (?:(?:early|late|mid-?) ?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|then\b|(?:the|his|her|this|that) (?:[a-z]+ ){0,3}(?:flare\w*|exacerbation|surgery|operation|injection|procedure|accident|fall|release|repair|fusion|arthroscopy|replacement)\b)/i;
const IS_SINCE =
  /\b(?:since|(?:after|following) (?!(?:the |his |her |that )?(?:[a-z]+ )?(?:injury|accident|incident))|post-?\s?op\w*|current(?:ly)?|now|ongoing|continu\w+|recent(?:ly)?|last|latest|attends|still)\b/i;

/** Care under way is denied: "is not in active therapy". */
const UNDER_WAY =
  /\b(?:is|are|was|were) (?:not|neither|nor) (?:currently |now |presently |also )?(?:in|attending|participating|enrolled|undergoing|receiving|engaged|working with)\b|\b(?:active|ongoing|concurrent|concomitant)(?:ly)?\s(?:[a-z]+ ){0,2}(?:therapy|treatment|care|program|exercises?|counsell?ing|psychotherapy)\b/i;
const IS_DONE =
  /\b(?:completed|received|attended|underwent|undergone|finished|had|tried|discharged|in (?:19|20)\d\d|prior|previous(?:ly)?|past|ended|stopped|included?)\b/i;
const GOES_ON =
  /\b(?:currently|ongoing|continu\w+|presently|now|is (?:in|attending|receiving|undergoing)|attends|receives)\b/i;

const not =
  (other: RegExp) =>
  (sentence: string): boolean =>
    !other.test(sentence);

/** The time a denial is limited to, as far as it can be seen which sentence tells of another. */
export function ofTimeMeant({ said, whole, before, behind }: AsDenied): LimitOfSentence {
  const told = `${said} ${behind}`;
  if (BEFORE_INJURY.test(told)) return sentence => IS_OLDER.test(sentence);
  if (BEFORE_TREATMENT.test(told))
    return sentence => !AFTER_TREATMENT.test(sentence) || BEFORE_TREATMENT.test(sentence);
  if (AFTER_TREATMENT.test(told)) return sentence => !BEFORE_TREATMENT.test(sentence) || AFTER_TREATMENT.test(sentence);
  if (SINCE_THEN.test(told)) return sentence => IS_SINCE.test(sentence);
  if (AT_FIRST.test(told)) return not(IS_LATER);
  if (AT_LAST.test(told) || AT_LAST.test(`${before}${whole}`)) return not(IS_EARLIER);
  if (UNDER_WAY.test(whole)) return sentence => !IS_DONE.test(sentence) || GOES_ON.test(sentence);
  return null;
}
