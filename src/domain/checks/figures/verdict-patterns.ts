/** What a figure is held against, as a verdict names it. */
const LIMIT_NOUN = String.raw`(?:(?:this|that|these|it)(?=\s*(?:[.,;]|$))|(?:(?:an?|this|that|the|these|those|such|what|all)\s+)?(?:[a-z]+\s+){0,2}?(?:ceiling|limits?|number|maximum|range|threshold|recommendations?|recommended(?! (?:number|maximum|amount|limit|range))|cap|amount|guidelines?|schedule|MTUS|ODG|criteri(?:on|a)|requirements?|duration|length|period|minimum)\b)`;
const WELL = String.raw`(?:\s+(?:well|far|slightly|already|clearly))?`;
/** The figure lies beyond a limit, within it, reaches it or does not. */
const VERDICTS: readonly (readonly [Verdict, RegExp])[] = [
  [
    'within',
    new RegExp(
      String.raw`\b(?:(?:is|are|stays?|remains?|falls?|lies?|keeps?)${WELL}\s+(?:within|in keeping with|in line with|in agreement with)|(?:do|does|did) not (?:exceed|surpass|go beyond)|(?:is|are) not (?:over|above|beyond|more than|in excess of))\s+${LIMIT_NOUN}`,
      'i',
    ),
  ],
  [
    'beyond',
    new RegExp(
      String.raw`\b(?:exceed(?:s|ed|ing)?|surpass(?:es|ed)?|go(?:es)?${WELL} beyond|in excess of|has passed|have passed|(?:is|are|was|were|lies?)${WELL}\s+(?:beyond|in excess of|more than|outside(?: of)?))\s+${LIMIT_NOUN}`,
      'i',
    ),
  ],
  [
    'over',
    new RegExp(String.raw`\b(?:is|are|was|were|lies?|stays?|remains?)${WELL}\s+(?:over|above)\s+${LIMIT_NOUN}`, 'i'),
  ],
  [
    'under',
    new RegExp(
      String.raw`\b(?:is|are|was|were|lies?|stays?|remains?|falls?)${WELL}\s+(?:under|below|less than)\s+${LIMIT_NOUN}`,
      'i',
    ),
  ],
  [
    'missed',
    new RegExp(
      String.raw`\b(?:(?:falls?${WELL} )?short of|(?:do|does|did) not (?:meet|reach|satisfy|fulfill?)|fails? to (?:meet|reach|satisfy))\s+${LIMIT_NOUN}`,
      'i',
    ),
  ],
  ['reached', new RegExp(String.raw`\b(?:meets?|satisf(?:y|ies)|reach(?:es)?|fulfill?s?)\s+${LIMIT_NOUN}`, 'i')],
];
export type Verdict = 'within' | 'beyond' | 'over' | 'under' | 'reached' | 'missed';

/** "The threshold was not reached": told of the limit, not of the figure. */
const PASSIVE =
  /\b(?:ceiling|limit|maximum|range|threshold|cap|criterion|requirement|guideline)\s(?:is|was|has been|has)\s(?<not>not\s)?(?:been\s)?(?<how>exceeded|surpassed|met|reached|satisfied|fulfilled)\b/i;

/** Words of which every verdict has one. */
export const ANY_VERDICT =
  /\b(?:within|in keeping|in line|in agreement|exceed\w*|surpass\w*|beyond|excess|more than|outside|over|above|under|below|less than|meets?|satisf\w+|reach\w*|fulfill?s?|short of)\s+(?:[a-z]+\s+){0,4}?(?:this|that|these|it|ceiling|limits?|number|maximum|range|threshold|recommendations?|recommended|cap|amount|guidelines?|schedule|MTUS|ODG|criteri(?:on|a)|requirements?|duration|length|period|minimum)\b|\b(?:threshold|limit|ceiling|cap|criterion|requirement|maximum|guideline)\s(?:is|was|has)\b/i;

/** The first verdict of a sentence on a figure, and where it stands in it; null where there is none. */
export function verdictIn(
  said: string,
): { readonly verdict: Verdict; readonly at: number; readonly length: number } | null {
  const passive = PASSIVE.exec(said);
  if (passive !== null) {
    const isExceeded = /exceeded|surpassed/i.test(passive.groups?.['how'] ?? '');
    const isNot = passive.groups?.['not'] !== undefined;
    const verdict = isExceeded ? (isNot ? 'within' : 'beyond') : isNot ? 'missed' : 'reached';
    return { verdict, at: passive.index, length: passive[0].length };
  }
  for (const [verdict, words] of VERDICTS) {
    const match = words.exec(said);
    if (match !== null) return { verdict, at: match.index, length: match[0].length };
  }
  return null;
}
