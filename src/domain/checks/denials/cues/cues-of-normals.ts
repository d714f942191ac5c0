import { before, behind, type Cue, type ThingOf } from './cue.ts';

/**
 * What is said to be as it should: the denial of what would be amiss. "Strength was full" denies weakness, "sleeps well" trouble sleeping, "able
 * to squat without pain" pain with squatting.
 */

const FOUND = '(?:(?:found|noted|said|reported|seen|described|felt|considered)\\s+(?:to\\s+be\\s+|as\\s+)?)?';
const WHOLLY = '(?:(?:entirely|wholly|completely|fully|quite|otherwise|all|grossly|essentially)\\s+)?';
const IS = `(?:is|was|are|were|remains?|remained|appears?|appeared|seems?|seemed)\\s+${FOUND}(?:to\\s+be\\s+)?${WHOLLY}`;
/** Nothing behind it that takes some of it back, or says of which side it is. */
const WHOLE =
  '(?!\\s+(?:except|but|other|apart|save|for|enough|than|until|before|when|while|with(?!\\s+no\\b)|(?:on|in|of|at)\\s+(?:the\\s+)?(?:left|right|other|opposite|unaffected|uninjured)|[a-z]+ward\\b))';

/** What it is said of, how it is as it should be, and what that denies. */
// biome-ignore format: a table reads in columns
const NORMAL: readonly (readonly [of: string, is: string, denies: string])[] = [
  ['motion|mobility|flexion|extension|rotation|abduction|rom',               'full|normal|free|complete|unrestricted|unlimited',     'decreased range of motion:'],
  ['neurologic(?:al)?|motor|sensory|neurovascular',                          'unremarkable|normal|intact|without (?:any )?deficits?', 'neurologic deficit:'],
  ['patient|worker|claimant|applicant|employee|individual|member|he|she',    'neurologically intact|neurologically normal',          'neurologic deficit:'],
  ['^(?:(?:the|his|her|an?|recent|current|last|latest|objective|physical|clinical|musculoskeletal|orthopa?edic)\\s+)*exam(?:ination)?(?:\\s+(?:of|by|on)\\s+[^.;,]*\\b)?(?=\\s*$)', 'normal|unremarkable|benign',            'abnormal examination findings:'],
  ['^(?:(?:the|his|her|an?|recent|current|last|latest|lumbar|cervical|thoracic|left|right|knee|shoulder|wrist|hip|ankle|elbow)\\s+)*(?:mri|magnetic resonance imaging|ct scan|x-?\\s?rays?|radiographs?|plain films?|imaging(?:\\s+studies)?)(?:\\s+of\\s+[^.;,]*\\b)?(?=\\s*$)', 'normal|unremarkable', 'abnormal imaging findings:'],
  ['strength|power|grip',                                                    'full|normal|intact|preserved',                         'weakness:'],
  ['sensation|light touch|feeling',                                          'full|normal|intact|preserved',                         'decreased sensation:'],
  ['reflex\\w*|dtrs?',                                                       'full|normal|intact|preserved|symmetric\\w*|equal',     'abnormal'],
  ['gait',                                                                   'normal|steady|stable|unremarkable',                    'unsteady gait:'],
  ['balance',                                                                'normal|good|steady|intact',                            'poor balance:'],
  ['mood|affect',                                                            'normal|euthymic|good|stable|bright',                   'depressed mood:'],
  ['(?:ability|capacity) (?:to|of|for) [^.;,]*\\b(?=\\s*$)', 'preserved|intact|retained|unimpaired|normal|maintained|unaffected', 'inability:'],
  ['sleep',                                                                  'normal|undisturbed|uninterrupted|restful|good|sound',  'trouble sleeping:'],
  ['memory|concentration|cognition',                                         'normal|intact|good|unimpaired',                        'memory problems:'],
  ['hearing',                                                                'normal|intact|unimpaired',                             'loss of hearing:'],
  ['vision|sight',                                                           'normal|intact|unimpaired|clear',                       'loss of vision:'],
  ['girth\\w*|circumference\\w*',                                            'equal|symmetric\\w*|the same',                         'atrophy:'],
  ['motion|movement|flexion|extension|rotation|abduction|elevation|squatting|kneeling|walking|bending|turning|lifting', 'painless|pain-?\\s?free|not painful|comfortable', 'pain with'],
];

/** What a thing is not, and what that denies. */
// biome-ignore format: a table reads in columns
const NOT_SO: readonly (readonly [is: string, denies: string])[] = [
  ['swollen',           'swelling of'],
  ['tender',            'tenderness of'],
  ['weak(?:er|ened)?',  'weakness of'],
  ['numb',              'numbness of'],
  ['stiff',             'stiffness of'],
  ['unstable|lax',      'instability of'],
  ['atrophied|wasted',  'atrophy of'],
  ['in\\s+spasm',       'spasm of'],
];

/** What goes without something, and what that denies. */
// biome-ignore format: a table reads in columns
const WITHOUT: readonly (readonly [what: string, denies: string])[] = [
  ['without\\s+(?:any\\s+|much\\s+)?(?:pain|discomfort|soreness)|painlessly', 'pain with'],
  ['without\\s+(?:any\\s+|much\\s+)?(?:difficulty|trouble|problems?|limitations?|restrictions?|(?:an?\\s+)?limp)|with\\s+ease|easily', 'difficulty with'],
  ['without\\s+(?:any\\s+)?(?:assistance|help|aid|support|supervision)|independently|unaided|unassisted|(?:by|for)\\s+(?:him|her)self|on\\s+(?:his|her)\\s+own', 'difficulty, or assistance needed, with'],
];
const ABLE =
  /\b(?:able to|capable of|can|could|manages?|managed|performs?|performed|walks?|walked|ambulat\w+|climbs?|squats?|bends?|lifts?|stands?|sits?|dresses|bathes|transfers?|gets? (?:about|around|up))\b/i;

/** What cannot be done without help is no denial of the help. */
const UNABLE = /\b(?:cannot|can not|unable|not|never|difficulty|trouble)\b|n't\b/i;

const oneOfAll = (all: readonly string[]): string => [...new Set(all.flatMap(words => words.split('|')))].join('|');
const atEnd = (words: string): RegExp => new RegExp(`\\b(?:${words})\\s*$`, 'i');

const NORMALS = NORMAL.map(([of, is, denies]) => ({ of: new RegExp(`\\b(?:${of})\\b`, 'i'), is: atEnd(is), denies }));
const thingNormal: ThingOf = (object, cue) =>
  NORMALS.find(({ of, is }) => is.test(cue.replaceAll(/\s+/g, ' ')) && of.test(object))?.denies ?? null;

const NOT_SOS = NOT_SO.map(([is, denies]) => ({ is: atEnd(is), denies }));
const thingNotSo: ThingOf = (_object, cue) => NOT_SOS.find(({ is }) => is.test(cue))?.denies ?? null;

const WITHOUTS = WITHOUT.map(([what, denies]) => ({ is: atEnd(what), denies }));
const thingWithout: ThingOf = (object, cue) =>
  ABLE.test(object) && !UNABLE.test(object) ? (WITHOUTS.find(({ is }) => is.test(cue))?.denies ?? null) : null;

const NOT = '\\bnot\\s+(?:(?:seem|appear)\\s+to\\s+)?';
const ITS = '(?:the\\s+|his\\s+|her\\s+|any\\s+)?';

/** Whether a rationale restates the finding of another day is more in doubt here: a warning at most. */
const doubtful = (cue: Cue): Cue => ({ ...cue, hedged: true });

const IMAGED =
  '(?:mris?|magnetic\\s+resonance\\s+imaging|ct(?:\\s+scans?)?|x-?\\s?rays?|radiographs?|(?:plain\\s+)?films?|imaging)';
const ON_IT =
  '(?:on|by|in|under|upon|at|during)\\s+(?:the\\s+|an?\\s+|his\\s+|her\\s+|any\\s+|plain\\s+|recent\\s+|last\\s+|physical\\s+|clinical\\s+)*';
const EXAMINED = '(?:examination|exam|inspection|palpation)';
const NOTHING_AMISS =
  '(?:nothing\\s+(?:whatever\\s+|whatsoever\\s+|at\\s+all\\s+)?(?:abnormal|unusual|remarkable|amiss|wrong|pathologic(?:al)?|untoward|unexpected|surprising|aberrant|inconsistent|out\\s+of\\s+the\\s+(?:ordinary|way)|of\\s+(?:note|significance|concern|interest))|no\\s+(?:abnormalit(?:y|ies)|pathology|abnormal\\s+findings?|positive\\s+findings?))';
const SEEN =
  '(?:(?:is|was|were|are|has|have|had|could|can)\\s+(?:ever\\s+|been\\s+|be\\s+|to\\s+be\\s+|actually\\s+)*(?:seen|found|noted|detected|shown|identified|visible|observed|reported|discovered|elicited)\\s+)?';
const IS_IMAGED = new RegExp(`\\b${IMAGED}\\b`, 'i');
const IS_DRUG_TEST =
  /\b(?:drug|urine|toxicolog\w*|uds|udt)\b.*\b(?:tests?|testing|screen\w*|specimens?)|\b(?:uds|udt|toxicolog\w*|screening|(?:urine|drug) (?:tests?|screens?))\b/i;
const amissIn: ThingOf = object =>
  IS_IMAGED.test(object)
    ? 'abnormal imaging findings:'
    : IS_DRUG_TEST.test(object)
      ? 'inconsistent drug test:'
      : /\bexam/i.test(object)
        ? 'abnormal examination findings:'
        : null;

/** Nothing amiss was seen on a study or examination, and the part looked as it should. */
const NOTHING_SEEN: readonly Cue[] = [
  // "The knee looked unremarkable on the MRI"
  {
    ...doubtful(
      before(
        'recorded',
        `\\b(?:${IS}|looks?\\s+|looked\\s+)(?:normal|unremarkable|intact|healthy|within\\s+normal\\s+limits|as\\s+it\\s+should)\\s+${ON_IT}${IMAGED}\\b`,
      ),
    ),
    thing: (_object, cue) => `abnormal imaging findings: ${IS_IMAGED.exec(cue)?.[0] ?? ''} of`,
  },
  // "Nothing abnormal was seen on the MRI of the knee", "no abnormality was found on examination"
  {
    ...doubtful(
      behind('recorded', `\\b${NOTHING_AMISS}\\s+${SEEN}${ON_IT}(?=(?:[a-z]+\\s+){0,2}?(?:${IMAGED}|${EXAMINED})\\b)`),
    ),
    thing: amissIn,
  },
  // "The MRI of the knee showed nothing abnormal", "the examination revealed no abnormality at all"
  {
    ...doubtful(
      before(
        'recorded',
        `\\b(?:shows?|showed|reveals?|revealed|demonstrate[sd]?|disclose[sd]?|found|finds|contain(?:s|ed)|held|brought\\s+up|turned\\s+up|was|is)\\s+${NOTHING_AMISS}\\b(?:\\s+(?:at\\s+all|whatsoever|of\\s+any\\s+kind))?${WHOLE}`,
      ),
    ),
    thing: amissIn,
  },
];

export const CUES_OF_NORMALS: readonly Cue[] = [
  ...NOTHING_SEEN,
  {
    ...doubtful(
      before('recorded', `\\b${IS}(?:${oneOfAll(NORMAL.map(([, is]) => is)).replaceAll(' ', '\\s+')})\\b${WHOLE}`),
    ),
    thing: thingNormal,
  },
  {
    ...before(
      'recorded',
      `\\b(?:is|was|are|were)\\s+not\\s+${FOUND}(?:to\\s+be\\s+)?(?:${oneOfAll(NOT_SO.map(([is]) => is))})\\b`,
    ),
    thing: thingNotSo,
  },
  { ...doubtful(before('recorded', `\\b(?:${WITHOUT.map(([what]) => what).join('|')})\\b`)), thing: thingWithout },
  // "Rotation did not bring on pain"
  {
    ...before(
      'recorded',
      `\\b(?:do|does|did)\\s+not\\s+(?:(?:seem|appear)\\s+to\\s+)?(?:provoke|produce|reproduce|elicit|cause|evoke|bring\\s+on|bring\\s+about|aggravate|worsen|increase)\\s+${ITS}(?:pain|discomfort|symptoms)\\b`,
    ),
    thing: 'pain with',
  },
  // "Sleeps well"; "pain does not keep her from sleeping", "does not interfere with sleep"
  {
    ...doubtful(before('recorded', '\\bsleeps?\\s+(?:well|soundly|normally|through\\s+the\\s+night)\\b')),
    thing: 'trouble sleeping:',
  },
  {
    ...behind(
      'recorded',
      `${NOT}(?:(?:interfere\\s+with|disturb|disrupt|interrupt|impair|affect|cost)\\s+(?=${ITS}sleep)|(?:keep|wake|awaken)\\s+(?=(?:him|her|the\\s+\\w+)\\b))`,
    ),
    thing: 'trouble sleeping:',
  },
  {
    ...behind(
      'recorded',
      `${NOT}(?:interfere\\s+with|limit|restrict|impair|hinder|impede|hamper)\\s+(?=${ITS}(?:activit|walking|standing|sitting|daily|adls?|function|work|self-?care|dressing|bathing|driving|lifting))`,
    ),
    thing: 'difficulty with',
  },
  // "Is independent with self-care"
  {
    ...doubtful(
      behind(
        'recorded',
        '\\b(?:is|was|remains|appears)\\s+(?:fully\\s+)?independent\\s+(?:in|with|for|at)\\s+(?!(?:an?\\s+|the\\s+|his\\s+|her\\s+)?(?:[a-z-]+\\s+)?(?:home|exercis|program))',
      ),
    ),
    thing: 'difficulty, or assistance needed, with',
  },
];
