import { behind, type Cue, oneOf, PERSON, type ThingOf } from '../cue.ts';
import { NOT_SURE } from '../cues-of-searches.ts';
import { TOLD } from '../verbs.ts';

/**
 * A question that is said to have no answer denies the answer: "how often she wears it is not recorded", "the file does not say since when".
 * English puts it before the verb or behind it (Huddleston and Pullum 2002, 11 §5: the subordinate interrogative).
 */

/** A question word with its verb, and what an answer to it would tell. */
// biome-ignore format: a table reads in columns
const QUESTIONS: readonly (readonly [question: RegExp, answer: string])[] = [
  [/^(?:how (?:often|frequently|regularly|many (?:hours|times)|long (?:each|every|a|per))|on how many|for how many hours) .*\b(?:us(?:e[sd]?|ing)|w(?:ears?|ore|orn|earing)|applie[sd])\b/, 'how often'],
  [/^how many (?:of )?(?!.*\b(?:still|left|more|remain\w*|need\w*|would|will|should|request\w*|plan\w*)\b).*\b(?:visits?|sessions?|treatments?)\b/,                                                                    'number of visits:'],
  [/^(?:since when|from what (?:date|time)|when|for how long|how long) .*\b(?:tak(?:es?|en|ing)|took|us(?:es?|ed|ing)|been on|on (?:it|the|this)|prescribed|begun|began|started)\b/, 'long-term use:'],
  [/^(?:for )?how long .*\b(?:last(?:s|ed)?|held|holds?|endured?s?|persist(?:s|ed)?|kept up|went on|remained)\b/,                  'duration of relief by the treatment:'],
  [/^(?:whether|if|to what (?:extent|degree)|how (?:much|far|well)|what) .*\b(?:lower|reduc|lessen|cut|bring|brought|takes? away|took away|dull|blunt|eas)\w*\b.*\b(?:pain|ache|symptom|spasm|headache)/, 'pain relief by the treatment by this drug:'],
  [/^how (?:it|they|this|these|the|he|she) .*\b(?:borne|tolerated|stood|took to)\b/, 'tolerance of oral medication:'],
  [/^(?:whether|if|how|what) .*\b(?:lets?|allow(?:s|ed)?|enable[sd]?|permit(?:s|ted)?) (?:him|her|them|the (?:patient|worker|claimant|applicant)) (?:to )?(?:[a-z]+ )?(?:do|be|get|go|work|walk|function|manage|live|return)\b/, 'functional improvement:'],
  [new RegExp(`^(?:what|how (?:much|far|well|long)?) ?(?=.*\\b(?:after|afterwards|since|before|more|again|now|then)\\b).*\\b${PERSON} (?:can|could|is able to|was able to|now|manages?|managed|gets?|got|functions?|functioned|copes?|coped|fares?|fared)\\b(?!.*\\b(?:for a living|tolerate|swallow|take|bend|bent|lift(?:ed)?|raised?|turn(?:ed)?|moved?|flex|straighten|extend|rotate)\\b)`), 'functional improvement:'],
  [new RegExp(`^(?:what|how (?:much|far|well|long)?) ?.*\\b${PERSON} (?:can|could|is able to|was able to|now|manages?|managed|gets?|got|functions?|functioned|copes?|coped|fares?|fared)\\b(?!.*\\b(?:for a living|tolerate|swallow|take|bend|bent|lift(?:ed)?|raised?|turn(?:ed)?|moved?|flex|straighten|extend|rotate)\\b)`), 'functional improvement, or what he can do:'],
  [/^(?:whether|if|how|what) .*\b(?:(?:done|did|do) .*\bgood|help(?:s|ed)|benefit(?:s|ed)|works?|worked|(?:is|was) effective|succeeded)\s*$/, 'benefit from this drug or response to the treatment:'],
  [/^(?:which|what) (?:drugs?|medicines?|medications?|pills|tablets) /,                                                            'medications:'],
];

const thingAsked: ThingOf = (object, cue) => {
  const asked = `${ASKED.exec(cue)?.[0] ?? ''} ${object}`
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^on (?!how many)/, '');
  return QUESTIONS.find(([question]) => question.test(asked))?.[1] ?? null;
};

const WORD =
  '(?:since\\s+when|from\\s+what|on\\s+how|(?:for\\s+)?how|to\\s+what|what|which|whether|when)(?:\\s+(?:often|frequently|regularly|many|much|far|well|long))?';
const ASKED = new RegExp(`\\b${WORD}\\s*$`, 'i');
const NOT_TOLD = `(?:(?:is|are|was|were|has|have|had)\\s*(?:not|n't|never|nowhere)\\s+(?:(?:been|yet|ever|also|anywhere|[a-z]+ly)\\s+)*(?:${TOLD}|said|clear|known|written|entered|on\\s+(?:record|file|paper)|in\\s+the\\s+(?:record|file|chart|note)s?)\\b|(?:can|could)\\s*(?:not|never)\\s+be\\s+(?:told|said|determined|known|gauged|judged|ascertained|answered|settled)\\b|(?:is|are|was|were|remains?|goes|went|has\\s+gone|has\\s+been\\s+left|is\\s+left|was\\s+left)\\s+(?:quite\\s+|still\\s+)?(?:un(?:clear|known|certain|stated|documented|reported|recorded|specified|said|told|mentioned|described|answered|addressed)|open|unsettled|in\\s+doubt|anyone's\\s+guess)\\b)`;

export const CUES_OF_QUESTIONS: readonly Cue[] = [
  // "How often the device was used was not recorded"
  {
    ...behind(
      'recorded',
      `(?<=(?:^|[.;:,]|\\b(?:and|but|nor|that|as|while))\\W*)\\b${WORD}\\s+(?=[^.;]{3,110}?\\s${NOT_TOLD})`,
    ),
    until: new RegExp(`,?\\s${NOT_TOLD}`, 'i'),
    thing: thingAsked,
  },
  // "The file does not say since when she has been taking it"
  {
    ...behind(
      'recorded',
      `\\b${oneOf(
        NOT_SURE,
        "(?:does|do|did)(?:\\s+not|n't)\\s+(?:say|tell|set\\s+out|set\\s+down|put\\s+down|give|go\\s+into|bring\\s+out|relate)",
        '(?:tells?|told)\\s+(?:us\\s+|me\\s+)?nothing',
        'leaves?\\s+(?:open|unsaid|unanswered|out)',
        "(?:are|am|is|was|were)(?:\\s+not|n't)\\s+(?:told|informed|shown)",
        'no(?:\\s+one|body)\\s+(?:has\\s+)?(?:asked|recorded|noted|said|says|told|written\\s+down)',
        '(?:without|never)\\s+(?:says?|saying|said|telling|told|tells?|noting|noted|stating|stated|states?)',
        'no\\s+(?:word|hint|account|note|notes|entry|report|log|diary|figure|detail|details|answer|data)',
      )}\\s*(?:as\\s+to\\s+|on\\s+|of\\s+|about\\s+|regarding\\s+|for\\s+|just\\s+|exactly\\s+)*${WORD}\\s+`,
    ),
    thing: thingAsked,
  },
];
