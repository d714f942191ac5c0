/** Words of what a treatment brought, of which every sentence that judges one has one. */
export const RESULT_WORDS =
  /\b(?:help(?:ed|s|ful|ing)?|unhelpful|benefi\w+|improv\w+|reliev\w+|relief|effective|ineffective|unsuccessful\w*|successful\w*|success|fail(?:ed|s|ure)|worked|worse\w*|aggravated|avail|use|good|nothing|better|unchanged|response|responded|pain-free|eased)\b/gi;

/** What denies a result right before it. */
const NONE = String.raw`(?:no|not|never|without|little|minimal|scant|hardly|barely|nor|lack of|absence of|zero|failed to|fails to|unable to|\w+n['’]t)(?:\s(?:[a-z-]+)){0,4}?\s`;
const GOOD = String.raw`(?:help(?:ed|s|ful|ing)?|benefi(?:t|ts|ted|cial)|improv(?:e|ed|es|ing|ement)|relie(?:ve|ved|ves|ving|f)|effective|successful(?:ly)?|success|work(?:ed)?|eased?|good (?:response|relief|effect|result)|respond(?:ed)? well|response|effect|difference|change)`;
const WITHOUT_RESULT = new RegExp(
  String.raw`\b${NONE}${GOOD}\b|\b(?:ineffective|unhelpful|unsuccessful(?:ly)?|fail(?:ed|s|ure)|worse\w*|aggravated|to no avail|of no (?:use|help|avail)|did nothing|useless|0 ?(?:%|percent) (?:relief|improvement))\b`,
  'i',
);
const WITH_RESULT =
  /\b(?:helped|helps|helping|helpful|beneficial|benefit(?:ed|s)?|improved|improvement|relieved|relieves|relieving|relief|effective|successful(?:ly)?|success|worked|eased|good (?:response|result|effect)|responded (?:well|favorably)|much better|feels better|pain-free)\b/i;

/** Whether words tell that something helped; null where they tell neither. */
export function resultOf(words: string): boolean | null {
  if (WITHOUT_RESULT.test(words)) return false;
  return WITH_RESULT.test(words) ? true : null;
}
