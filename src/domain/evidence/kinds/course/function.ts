import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import type { Assertion, FactOf } from '../../fact.ts';
import { sentenceAt } from '../../reading/reading.ts';

type Change = FactOf<'function'>['value']['change'];

const ACTIVITY = String.raw`(?:abilit(?:y|ies)\s+to\s+[a-z]+(?:(?:,\s+|\s+and\s+|\s+or\s+)[a-z]+){0,3}|(?:sitting|standing|walking)(?:\s+and\s+(?:sitting|standing|walking))?\s+tolerance|activit(?:y|ies)\s+of\s+daily\s+living|adls?|daily\s+activities|functional\s+(?:improvement|benefits?|gains?|status|capacity|abilit(?:y|ies)|limitations?|level|decline|restoration)|(?:level\s+of\s+)?function(?:ing|ality)?|activity\s+levels?|ambulation|walking|standing|sitting|lifting|gripping|grasping|bending|household\s+chores|housework|self-?\s?care|dressing|bathing|driving|quality\s+of\s+life|mobility|transfers?|exercise\s+tolerance|grip)`;
const UP = String.raw`(?:improv(?:ed|es|ing|ements?)|ameliorat(?:ed|es|ing)|increas(?:ed|es|ing)|better|enhanc(?:ed|es)|maintain(?:ed|s|ing)?|gains?|greater|restor(?:ed|es))`;
const DOWN = String.raw`(?:declin(?:e|ed|es|ing)|decreas(?:ed|es|ing)|worse(?:n(?:ed|ing|s))?|deteriorat(?:ed|es|ing|ion)|reduc(?:ed|tion)|diminish(?:ed|es)|loss\s+of)`;
const LIMITED = String.raw`(?:difficult(?:y|ies)|trouble|problems|limited|limits?|limitations?|restricted|unable\s+to|inability\s+to|cannot|not\s+able\s+to|impaired|requir(?:es|ed|ing)\s+assistance|interfer(?:es|ed|ing|ence)|hard\s+time)`;

/** Change → patterns with the activity named. */
const PATTERNS: readonly (readonly [change: Change, pattern: RegExp])[] = [
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
const AFTER: readonly (readonly [change: Change, pattern: RegExp])[] = [
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
/** How each of them begins: one search for all, as most pages have none. */
const BEGINS_AFTER = new RegExp(
  String.raw`\b${ACTIVITY}\s+(?:had|have|has|been|was|were|is|are|also|significantly|remains?|remained)\s`,
  'i',
);
/** Function of organs and studies, and joint motion, are not what the patient can do. */
const NOT_FUNCTION_BEFORE =
  /\b(?:liver|renal|kidney|thyroid|sexual|bowel|bladder|cognitive|motor|sensory|cardiac|lung|ventricular|erectile|neurolog\w+|aggravated\s+by|worse\s+with|worsened\s+by|increased\s+with|exacerbated\s+by)\s+$/i;
const NOT_FUNCTION_AFTER = /^\s*(?:tests?|studies|restoration|capacity\s+evaluation|exam|in\s+swing|gait|boot)\b/i;

function assertionOf(before: string, change: Change): Assertion | null {
  if (change === 'unchanged') return 'affirmed';
  if (
    /\b(?:no|not|without|denies|denied|lack\s+of|neither)\s+(?:any\s+|documented\s+|evidence\s+of\s+|significant\s+|objective\s+|\w+\s+)?$/i.test(
      before,
    )
  )
    return 'denied';
  if (
    /\b(?:goals?|in\s+order\s+to|hope\w*|expected|would|will|may|aim\w*|designed|could)\s+(?:\w+\s+){0,3}$/i.test(
      before,
    )
  )
    return 'planned';
  return null;
}

/** What the patient can or cannot do, and how it changed. */
export const findFunction: KindFinder = reading => {
  const { text } = reading;
  const found: Draft[] = [];
  for (const [change, pattern] of BEGINS_AFTER.test(text) ? [...AFTER, ...PATTERNS] : PATTERNS) {
    for (const match of everyMatch(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const before = text.slice(Math.max(sentenceAt(reading, start).start, start - 50), start);
      if (found.some(other => other.start < end && start < other.end)) continue;
      if (
        NOT_FUNCTION_BEFORE.test(before) ||
        NOT_FUNCTION_BEFORE.test(match[0].split(match.groups?.['activity'] ?? '')[0] ?? '')
      )
        continue;
      if (/\brestrictions?\b/i.test(text.slice(sentenceAt(reading, start).start, start))) continue;
      if (NOT_FUNCTION_AFTER.test(text.slice(end, end + 24))) continue;
      const activity = (match.groups?.['activity'] ?? '').replace(/\s+/g, ' ').toLowerCase().trim();
      const assertion = assertionOf(before, change);
      found.push({
        says: { kind: 'function', value: { activity, change } },
        start,
        end,
        ...(assertion === null ? {} : { assertion }),
      });
    }
  }
  return found;
};
