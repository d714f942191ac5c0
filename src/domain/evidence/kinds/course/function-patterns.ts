import type { FactOf } from '../../fact.ts';

export type Change = FactOf<'function'>['value']['change'];

const ACTIVITY = String.raw`(?:abilit(?:y|ies)\s+to\s+[a-z]+(?:(?:,\s+|\s+and\s+|\s+or\s+)[a-z]+){0,3}|(?:sitting|standing|walking)(?:\s+and\s+(?:sitting|standing|walking))?\s+tolerance|activit(?:y|ies)\s+of\s+daily\s+living|adls?|daily\s+activities|functional\s+(?:improvement|benefits?|gains?|status|capacity|abilit(?:y|ies)|limitations?|level|decline|restoration)|(?:level\s+of\s+)?function(?:ing|ality)?|activity\s+levels?|ambulation|walking|standing|sitting|lifting|gripping|grasping|bending|household\s+chores|housework|self-?\s?care|dressing|bathing|driving|quality\s+of\s+life|mobility|transfers?|exercise\s+tolerance|grip)`;
const UP = String.raw`(?:improv(?:ed|es|ing|ements?)|ameliorat(?:ed|es|ing)|increas(?:ed|es|ing)|better|enhanc(?:ed|es)|maintain(?:ed|s|ing)?|gains?|greater|restor(?:ed|es))`;
const DOWN = String.raw`(?:declin(?:e|ed|es|ing)|decreas(?:ed|es|ing)|worse(?:n(?:ed|ing|s))?|deteriorat(?:ed|es|ing|ion)|reduc(?:ed|tion)|diminish(?:ed|es)|loss\s+of)`;
const LIMITED = String.raw`(?:difficult(?:y|ies)|trouble|problems|limited|limits?|limitations?|restricted|unable\s+to|inability\s+to|cannot|not\s+able\s+to|impaired|requir(?:es|ed|ing)\s+assistance|interfer(?:es|ed|ing|ence)|hard\s+time)`;

/** A thing done, in the form that follows a preposition: "putting on shoes", "holding a telephone", "typing more than 20 minutes". */
const DOING = String.raw`(?!(?:breathing|swallowing|hearing|sleeping|falling|concentrating|urinating|obtaining|finding|scheduling|affording|seeing|remembering|being|having|getting\s+(?:authoriz|approv))\w*\b)[a-z]+ing(?:\s+(?!(?:and|but|due|because|since|which|with\s+(?:pain|improvement))\b)[a-z0-9-]+){0,5}`;
/** "Limited in typing", "unable to tolerate standing", "needs help with dressing". */
const GERUND_LIMITED = new RegExp(
  String.raw`\b(?:limited\s+in|(?:unable|not\s+able)\s+to\s+tolerate|(?:cannot|can\s+not|does\s+not|poorly|barely)\s+tolerates?|intoleran(?:t|ce)\s+(?:of|to|for)|(?:needs?|needing|requires?|requiring)\s+(?:help|assistance)\s+(?:with|in|for))\s+(?:any\s+|prolonged\s+)?(?<activity>${DOING})`,
  'gi',
);
/** What is hard to get over or do, by its name: "difficulty with stairs beyond one flight", "cannot tolerate overhead work". */
const NAMED_LIMITED =
  /\b(?:(?:limited|restricted)\s+(?:in|with|on)|(?:difficulty|difficulties|trouble|problems)\s+(?:with|on|using)|(?:(?:unable|not\s+able)\s+to|cannot|can\s+not|does\s+not|poorly|barely)\s+(?:tolerates?|manages?|use|do))\s+(?:the\s+|any\s+|prolonged\s+)?(?<activity>(?:stairs?|steps|hills|inclines|ladders|uneven\s+(?:ground|surfaces?|terrain)|overhead\s+(?:work|activit(?:y|ies)|reach(?:ing)?)|yard\s?work|(?:household\s+)?chores|buttons|zippers|shoelaces|jars)\b(?:\s+(?!(?:and|but|or|due|because|since|which|with|secondary|today)\b)[a-z0-9-]+){0,4})/gi;

const TASK = String.raw`(?:walk|stand|sit|drive|sleep|lift|carry|climb|reach|cook|clean|shop|garden|type|write|dress|bathe|shower|exercise|swim|work|ambulate|perform|do|complete|care|participate|attend|function|play)`;
const TASKS = String.raw`(?:walk|stand|sit|driv|sleep|lift|carry|climb|reach|cook|clean|shopp?|garden|typ|writ|dress|bath|shower|exercis|swimm?|work|perform|do|complet|car|participat|attend|play)`;
/** How a gain is told without its name: more than before, again, what could not be done, back at work. */
const GAINS: readonly RegExp[] = [
  // "can walk 40 minutes where it was 10 before", "able to sit an hour compared to 20 minutes"
  new RegExp(
    String.raw`\b(?:can|able\s+to)\s+(?:now\s+)?(?<activity>${TASK}\b[^.;,]{0,60}?)[\s,]+(?:where\s+(?:it|that|this)\s+was|compared\s+(?:to|with)|up\s+from|instead\s+of|rather\s+than|as\s+opposed\s+to|versus|vs\.?|from\s+(?:only\s+)?\d+|whereas\s+before)\b`,
    'gi',
  ),
  // "able to do own laundry again", "can now drive"
  new RegExp(
    String.raw`\b(?<!(?:not|un|if|be|being)\s?)(?:can|able\s+to)\s+(?:now|again|once\s+more)\s+(?<activity>${TASK}\b[^.;,]{0,50})`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?<!(?:not|un|if|be|being)\s?)(?:can|able\s+to)\s+(?<activity>${TASK}\b[^.;,]{0,60}?)\s+(?:again|once\s+more|(?:much\s+)?(?:longer|farther|further|better|more\s+easily)|with\s+(?:less|little)\s+(?:pain|difficulty)|with(?:out)?\s+(?:the\s+)?(?:help|assistance|medications?|treatment|therapy|injection|unit|device)(?:\s+of\s+\w+)?)\b`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:he|she|they|patient|worker|applicant|claimant|and|who)\s+(?:has\s+|have\s+)?(?:now\s+|again\s+)(?<activity>${TASKS}(?:e?s)\b[^.;,]{0,40})`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:has\s+|have\s+|had\s+)?(?<activity>resumed\s+(?!(?:medications?|taking|opioids?|pain|treatment|therapy|physical|acupuncture|chiropractic)\b)[a-z]+(?:\s+[a-z]+){0,3})`,
    'gi',
  ),
  /\b(?:has\s+|have\s+|had\s+|was\s+able\s+to\s+)?(?<activity>(?:returned|went\s+back|gone\s+back|is\s+back|progressed|advanced)\s+(?:to|at)\s+(?:(?:his|her|their|the|a|full|part|light|modified|regular|usual|normal|part-?time|full-?time|restricted|time|duty)[\s-]+){0,4}(?:work(?!ing)|duty|duties|job|school|sports?|gym|gardening|driving|hobbies))\b/gi,
  new RegExp(
    String.raw`\b(?<activity>${TASKS}(?:e?s|ed|ing)?\s+(?:(?:for\s+)?(?:much\s+|significantly\s+)?(?:longer|farther|further))(?:\s+(?:distances?|periods?|times?))?)\b`,
    'gi',
  ),
  /\b(?<activity>no\s+longer\s+(?:needs?|requires?|uses?)\s+(?:a\s+|the\s+|his\s+|her\s+)?(?:canes?|walkers?|crutch(?:es)?|wheelchairs?|braces?|help|assistance))\b/gi,
  /\b(?<activity>(?:tolerates?|tolerated|performed|performs)\s+(?:more|increased|greater|longer)\s+(?:activit\w+|exercises?|weights?|resistance|periods?|work))\b/gi,
];

/** Change → patterns with the activity named. */
export const PATTERNS: readonly (readonly [change: Change, pattern: RegExp])[] = [
  [
    'unchanged',
    new RegExp(
      String.raw`\b(?:no|without|not|lack\s+of|absence\s+of|little|minimal|failed\s+to\s+(?:derive|show|demonstrate|outline))\s+(?:any\s+|documented\s+|significant\s+|evidence\s+of\s+|objective\s+|meaningful\s+|measurable\s+|demonstrated\s+|specific\s+|change\s+in\s+|improvement\s+in\s+|increase\s+in\s+){0,3}(?<activity>functional\s+(?:improvement|benefits?|gains?|change)|${ACTIVITY}(?=\s+(?:improvement|gains?|change|was|were|is|has)))`,
      'gi',
    ),
  ],
  [
    'declined',
    new RegExp(
      String.raw`\b${DOWN}\s+(?:in\s+|of\s+)?(?:his\s+|her\s+|the\s+|overall\s+|patient's\s+|physical\s+){0,2}(?<activity>${ACTIVITY})\b`,
      'gi',
    ),
  ],
  [
    'limited',
    new RegExp(
      String.raw`\b${LIMITED}\s+(?:with\s+|in\s+|performing\s+|to\s+perform\s+|to\s+|doing\s+|his\s+|her\s+|the\s+|to\s+do\s+|her\s+|completing\s+|independently\s+|some\s+|prolonged\s+|physical(?:ly)?\s+){0,4}(?<activity>${ACTIVITY}|(?:bear|bearing)\s+weight|weight\s+bearing|relax|sleep(?:ing)?|bend|walk|stand|sit|lift|drive|climb(?:ing)?|dress|transfer|perform(?:ing)?|demanding\s+job|work|job)\b`,
      'gi',
    ),
  ],
  [
    'limited',
    new RegExp(
      String.raw`\b(?:difficulty|difficulties|trouble|problems|unable\s+to|inability\s+to|cannot|not\s+able\s+to|hard\s+time)\s+(?:with\s+|in\s+)?(?<activity>(?!(?:breathing|swallowing|hearing|sleeping|falling|concentrating|breathe|swallow|hear|sleep|fall|concentrate|see|tolerate|elicit|detect|determine|assess|obtain|evaluate|test|palpate|recall|remember|urinating|void|obtaining|finding|scheduling|affording)\b)(?:(?<=(?:difficulty|difficulties|trouble|problems|time|with|in)\s+)[a-z]+ing|(?<=to\s+|cannot\s+)(?:bend|squat|kneel|climb|reach|grip|grasp|lift|carry|push|pull|run|type|write|drive|dress|bathe|cook|clean|abduct|raise|elevate|stand|sit|walk|work|return\s+to\s+work)\b)(?:\s+(?:his|her|the|in|and|out|of|up|down|on|to|from|over|into|with|an?|[a-z]+s|[a-z]+ing|arms?|shirt)\b){0,5})`,
      'gi',
    ),
  ],
  ['limited', GERUND_LIMITED],
  ['limited', NAMED_LIMITED],
  ...GAINS.map(pattern => ['improved', pattern] as const),
  [
    'improved',
    new RegExp(
      String.raw`\b${UP}\s+(?:in\s+|of\s+|his\s+|her\s+|the\s+|overall\s+|patient's\s+|objective\s+|physical\s+|to\s+perform\s+){0,3}(?<activity>${ACTIVITY})\b`,
      'gi',
    ),
  ],
  ['improved', new RegExp(String.raw`\b(?<activity>functional\s+(?:improvement|gains?|benefits?))\b`, 'gi')],
  [
    'improved',
    new RegExp(
      String.raw`\b(?:is|was|are|were|remains)\s+able\s+to\s+(?<activity>(?:perform|do|complete|walk|sit|stand|lift|grip|sleep|work|exercise|care|drive|ambulate|function|participate)\b[^.;,]{0,60})`,
      'gi',
    ),
  ],
];
/** The activity first, then its change. */
export const AFTER: readonly (readonly [change: Change, pattern: RegExp])[] = [
  [
    'improved',
    new RegExp(
      String.raw`\b(?<activity>${ACTIVITY})\s+(?:had\s+|have\s+|has\s+|been\s+|was\s+|were\s+|is\s+|are\s+|also\s+|significantly\s+|remains?\s+){1,4}${UP}\b`,
      'gi',
    ),
  ],
  [
    'unchanged',
    new RegExp(
      String.raw`\b(?<activity>${ACTIVITY})\s+(?:had\s+|have\s+|has\s+|been\s+|was\s+|were\s+|is\s+|are\s+|remains?\s+|remained\s+){1,3}(?:not\s+(?:been\s+)?(?:improved|changed)|unchanged|the\s+same)\b`,
      'gi',
    ),
  ],
  [
    'declined',
    new RegExp(
      String.raw`\b(?<activity>${ACTIVITY})\s+(?:had\s+|have\s+|has\s+|been\s+|was\s+|were\s+|is\s+|are\s+){1,3}${DOWN}\b`,
      'gi',
    ),
  ],
  [
    'limited',
    new RegExp(
      String.raw`\b(?<activity>${ACTIVITY})\s+(?:had\s+|have\s+|has\s+|been\s+|was\s+|were\s+|is\s+|are\s+|remains?\s+){1,3}(?:limited|restricted|impaired|difficult|problematic)\b`,
      'gi',
    ),
  ],
];
/** How each of `AFTER` begins: one search for all, as most pages have none. */
export const BEGINS_AFTER = new RegExp(
  String.raw`\b${ACTIVITY}\s+(?:had|have|has|been|was|were|is|are|also|significantly|remains?|remained)\s`,
  'i',
);
