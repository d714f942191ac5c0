import { ARTICLES, before, behind, type Cue, PERSON } from './cue.ts';
import { DONE, TOLD } from './verbs.ts';

/**
 * Denials by a verb that is itself the treatment or the finding ("has not been injected", "was not found to be swollen"), and with the verb
 * before its subject ("at no time has the knee been braced").
 */

/** What is done to a part or a person, and what a record calls it. */
// biome-ignore format: a table reads in columns
const DONE_TO: readonly (readonly [verb: string, thing: string])[] = [
  ['operated\\s+(?:up)?on|opened\\s+surgically',                               'prior surgery of'],
  ['fused',                                                                  'prior fusion of'],
  ['injected',                                                               'injection of'],
  ['immobili[sz]ed|splinted|braced|casted|put\\s+in(?:to)?\\s+an?\\s+(?:cast|splint|brace|sling|boot)', 'bracing of'],
  ['x-?\\s?rayed|radiographed',                                               'x-rays of'],
  ['imaged|scanned|pictured',                                                'imaging of'],
  ['needled',                                                                'acupuncture of'],
  ['massaged',                                                               'massage of'],
  ['manipulated|adjusted',                                                   'chiropractic manipulation of'],
];
/** What a part or a person may be found to be, and what a record calls it. */
// biome-ignore format: a table reads in columns
const FOUND_TO_BE: readonly (readonly [word: string, thing: string])[] = [
  ['tender|painful|sore',                        'tenderness of'],
  ['swollen|puffy',                              'swelling of'],
  ['cramping|cramped|knotted|in\\s+spasm|tight', 'spasm of'],
  ['impaired|dulled|diminished|lost',            'decreased sensation of'],
  ['weak',                                       'weakness of'],
  ['numb',                                       'numbness of'],
  ['loose|lax|unstable',                         'laxity of'],
  ['shrunken|wasted|atrophied|atrophic',         'atrophy of'],
  ['stiff',                                      'decreased range of motion of'],
];
const wordsOf = (table: readonly (readonly [string, string])[]): string => table.map(([words]) => words).join('|');
const DOING = wordsOf(DONE_TO);
const FINDING = wordsOf(FOUND_TO_BE);
const THINGS = [...DONE_TO, ...FOUND_TO_BE].map(
  ([words, thing]) => [new RegExp(`\\b(?:${words})\\b`, 'i'), thing] as const,
);

const thingIn = (words: string): string | null => THINGS.find(([named]) => named.test(words))?.[1] ?? null;
/** Of what is painful only when pressed, and of feeling that is dulled. */
const FEELING = /\b(?:feeling|sensation|touch)\b/i;
const LOST_ONLY = /\b(?:impaired|dulled|diminished|lost)\b/i;
const ofCue = (object: string, cue: string): string | null => {
  if (LOST_ONLY.test(cue) && !FEELING.test(object)) return null;
  return thingIn(cue);
};
const INVERTED =
  '(?:at\\s+no\\s+(?:time|point|stage|visit)|not\\s+once|never(?:\\s+once)?|nowhere|nor|in\\s+no\\s+(?:note|report|record|visit)|on\\s+no\\s+(?:visit|occasion|examination))';
const ADVERBS = '(?:(?:yet|ever|also|even|[a-z]{3,12}ly)\\s+){0,2}';
const NOBODY = '(?:no\\s?one|nobody|no\\s+(?:provider|physician|examiner|doctor|surgeon|clinician))';
const ENDS = '(?=\\s*(?:[.;,]|$|\\s(?:in|on|at|by|so|to\\s+date|for|and)\\b))';

export const CUES_OF_DOING: readonly Cue[] = [
  // "The knee has not been operated on"
  {
    ...before(
      'tried',
      `\\b(?:(?:has|have|had)\\s*(?:not|never|n't)\\s+${ADVERBS}been|(?:has|have|had|is|are)\\s+yet\\s+to\\s+be|(?:was|were|is|are)\\s*(?:not|never|n't))\\s+${ADVERBS}(?:${DOING})\\b(?!\\s+(?:to|with|before|again|until)\\b)`,
    ),
    thing: (_object, cue) => thingIn(cue),
  },
  // "At no time has the knee been injected", "nobody has x-rayed it"
  {
    ...behind(
      'tried',
      `\\b(?:${INVERTED}\\s+(?:has|have|had|was|were|is|are)|${NOBODY}\\s+(?:has|had|have)\\s+${ADVERBS})\\s*(?=[^.;,]{0,50}\\b(?:${DOING})\\b)`,
    ),
    thing: object => thingIn(object),
  },
  // "The low back is not reported to have been painful when pressed", "was not found to be swollen"
  {
    ...before(
      'recorded',
      `\\b(?:is|are|was|were|has|have)\\s+(?:not|never)\\s+(?:been\\s+)?(?:(?:${TOLD}|said|felt|known)\\s+(?:to\\s+(?:be|have\\s+been)\\s+|as\\s+)?)?(?:${FINDING})\\b(?:\\s+(?:or|and|nor)\\s+(?:${FINDING})\\b)?(?:\\s+(?:when|on|to)\\s+(?:the\\s+)?(?:press|touch|palpat|prod)\\w*)?${ENDS}`,
    ),
    thing: ofCue,
  },
  // "Nor were the muscles found to be cramping"
  {
    ...behind(
      'recorded',
      `\\b${INVERTED}\\s+(?:was|were|is|are|has|have)\\s+(?=(?:the|his|her|any|this|that)\\s[^.;,]{2,50}?\\s(?:(?:${TOLD})\\s+(?:to\\s+(?:be|have\\s+been)|as)\\s+)?(?:${FINDING})\\b)`,
    ),
    thing: object => thingIn(object),
  },
  // "At no time has the worker tried therapy", "not once is sleep mentioned", "nor were any shoulder signs recorded"
  behind(
    'tried',
    `\\b${INVERTED}\\s+(?:has|have|had|did|does|do|was|were|is|are)\\s+${PERSON}\\s+(?:ever\\s+)?(?:been\\s+)?(?:${DONE}|worn|wear|sent\\s+(?:to|for)|referred\\s+(?:to|for)|treated\\s+with|seen\\s+by)\\s+${ARTICLES}`,
  ),
  behind(
    'tried',
    `\\b${INVERTED}\\s+(?:has|have|had|was|were)\\s+(?=[^.;,]{2,60}\\s(?:been\\s+)?(?:${DONE})\\b)${ARTICLES}`,
  ),
  behind(
    'recorded',
    `\\b${INVERTED}\\s+(?:is|are|was|were|has|have)\\s+(?=[^.;,]{2,60}\\s(?:been\\s+)?(?:${TOLD}|seen|felt|spoken\\s+of)\\b)${ARTICLES}`,
  ),
  behind(
    'recorded',
    `\\bnowhere\\s+(?:do|does|did)\\s+[^.;,]{2,40}?\\s(?:speak\\s+of|tell\\s+of|mention|record|report|describe|note|list|document)\\s+${ARTICLES}`,
  ),
  // "She has yet to be sent to a therapist", "was never seen by a surgeon"
  {
    ...behind(
      'tried',
      `\\b(?:(?:has|have|had|is|are)\\s+yet\\s+to\\s+be|(?:has|have|had)\\s*(?:not|never|n't)\\s+${ADVERBS}been|(?:was|were)\\s*(?:not|never|n't))\\s+${ADVERBS}(?:sent|referred|directed|taken|put\\s+through|started|enrolled|entered)\\s+(?:to|for|by|into|in|on|under)\\s+(?=therapy\\s*(?:[.;,]|$))`,
    ),
    thing: 'physical',
  },
  behind(
    'tried',
    `\\b(?:(?:has|have|had|is|are)\\s+yet\\s+to\\s+be|(?:has|have|had)\\s*(?:not|never|n't)\\s+${ADVERBS}been|(?:was|were)\\s*(?:not|never|n't))\\s+${ADVERBS}(?:sent|referred|directed|taken|put\\s+through|started|enrolled|entered)\\s+(?:to|for|by|into|in|on|under)\\s+${ARTICLES}`,
  ),
  // "A psychologist has not seen him", "he has not been seen by a surgeon", "the doctor did not look at the back"
  {
    ...before(
      'recorded',
      `(?<=\\b(?:psycholog|psychiatr|surge|orthop|neurolog|specialis|rheumatolog|internis|urolog|podiatr|dentis|cardiolog)[a-z]*\\s+)(?:has|have|had|did)\\s+(?:not|never)\\s+${ADVERBS}(?:seen?|examined?|evaluated?)\\s+(?:him|her|them|the\\s+(?:patient|worker|applicant|claimant|employee))\\b`,
    ),
    thing: 'evaluation by',
  },
  {
    ...behind(
      'recorded',
      `\\b(?:has|have|had|was|were)\\s+(?:not|never)\\s+${ADVERBS}(?:been\\s+)?(?:seen|examined|evaluated)\\s+by\\s+(?=(?:an?|any)\\s)`,
    ),
    thing: 'evaluation by',
  },
  {
    ...behind(
      'recorded',
      `\\b(?:doctor|physician|provider|surgeon|examiner)\\s+(?:did|has|had)\\s+(?:not|never)\\s+${ADVERBS}(?:look(?:ed)?\\s+at|examined?)\\s+(?=(?:the|his|her)\\s)`,
    ),
    thing: 'examination of',
  },
  // "The pain does not travel", "does not wake at night with pain"
  {
    ...before(
      'recorded',
      `(?<=\\b(?:pain|ache|symptoms?|numbness)\\s+)(?:does|do|did)\\s+not\\s+(?:travel|spread|radiate|shoot|run|go)\\b(?!\\s+(?:away|beyond|past))`,
    ),
    thing: 'radiating',
  },
  // "A muscle relaxant is not among what he takes"
  {
    ...before(
      'tried',
      `\\b(?:is|are|was|were)\\s+not\\s+(?:one\\s+of|among|part\\s+of)\\s+(?:what|the\\s+(?:drugs|medications?|medicines|pills|tablets|treatments?|care)|(?:his|her)\\s+(?:drugs|medications?|medicines|pills|treatments?|care))\\b[^.;,]*`,
    ),
  },
  before(
    'tried',
    `\\b(?:has|have|had)\\s+(?:not|never)\\s+been\\s+(?:an?\\s+)?(?:part|component)\\s+of\\s+(?:the|his|her)\\s+(?:care|treatment)\\b[^.;,]*`,
  ),
  // "How the injury came about is not told"
  before(
    'recorded',
    `(?<=(?:^|[.;:,]|\\band)\\s*(?:how\\s(?:bad|severe|intense|strong|far|high)\\s[^.;]{3,60}?|how\\s[^.;]{3,50}?\\s(?:came\\s+about|happened|occurred|arose)|what\\s[^.;]{2,40}?\\s(?:takes?|is\\s+taking|is\\s+on))\\s)(?:is|was|are|were|(?:has|have)\\s+been|has|have)\\s+(?:not|never|nowhere)\\s+(?:been\\s+)?(?:told|said|set\\s+(?:out|down)|given|listed|measured|recorded|stated|documented|noted)\\b`,
  ),
  // "The notes chart neither numbness nor weakness", "neither swelling nor warmth was charted"
  behind(
    'recorded',
    `\\b(?:notes?|records?|reports?|charts?|file|provider|physician|examiner|examination|exam)\\s+(?:chart|list|carry|hold|give|tell\\s+of|speak\\s+of|note|record|document|describe|find|found|noted|recorded|charted|listed)s?\\s+neither\\s+${ARTICLES}`,
  ),
  // "Nobody has measured how far she can lift the arm"
  behind(
    'recorded',
    `\\b${NOBODY}\\s+(?:has\\s+|had\\s+)?(?:ever\\s+)?(?:measured|tested|checked|assessed|graded|rated|recorded|noted|told|written\\s+down|asked\\s+about)\\s+${ARTICLES}`,
  ),
  // "Nothing on it points to pressure on a nerve root"
  behind(
    'recorded',
    `\\bnothing\\s+(?:(?:in|on|about|among)\\s+(?:it|them|these|those)\\s+)?(?:points?\\s+to|suggests?|hints?\\s+at|speaks?\\s+(?:of|for)|shows?|indicates?)\\s+${ARTICLES}`,
  ),
  // "There is no word of …", "He does not walk with a limp", "no grinding was felt"
  behind(
    'recorded',
    `\\bno\\s+(?:word|trace|hint|whisper)\\s+(?:is\\s+(?:said|breathed)\\s+)?(?:of|about|on)\\s+${ARTICLES}`,
  ),
  behind('recorded', `\\b(?:does|do|did)\\s+not\\s+(?:walk|stand|move|get\\s+about)\\s+with\\s+${ARTICLES}`),
  behind(
    'recorded',
    `\\bno\\s+(?=[a-z][^,.;]{2,60}\\s(?:is|are|was|were|has\\s+been|have\\s+been|could\\s+be)\\s+(?:felt|heard|sensed|made\\s+out)\\b)`,
  ),
  {
    ...before(
      'recorded',
      `(?<=\\b(?:knee|ankle|shoulder|hip|elbow|wrist|joint|calf|thigh|arm|leg|hand)\\s+)(?:is|has|was|does)\\s+not\\s+(?:said\\s+to\\s+)?(?:shrunk|give\\s+(?:out|way)|buckle|lock|catch|swell|swollen)\\b`,
    ),
    thing: (_object, cue) =>
      /shr/i.test(cue)
        ? 'atrophy of'
        : /lock|catch/i.test(cue)
          ? 'locking of'
          : /sw/i.test(cue)
            ? 'swelling of'
            : 'giving way of',
  },
];
