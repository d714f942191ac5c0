import { BROKEN, LEFT_OUT } from '../context/left-out.ts';
import type { Row } from '../context/word-patterns.ts';

const FOUND = 'tenderness|spasm|spasms|swelling|weakness|numbness|deformity|edema|effusion|deficits|crepitus';
const FELT = 'pain|numbness|tingling|weakness|stiffness|swelling';
const SHARP = 'sharp|dull|aching|burning|constant|stabbing|throbbing|intermittent|shooting|severe|moderate|mild';
const PARTICIPLE = 'the past participle';

/** What hurry leaves out or leaves standing: the small word between two, the ending of a verb, the end of a sentence. */
// biome-ignore format: a table reads in columns
export const HURRIED: readonly Row[] = [
  // the word between
  ['of out|of @digits',                                             'out of'],
  ['out out of',                                                    'out of'],
  [`noted|found to lumbar|cervical|thoracic|left|right|mild|moderate|severe|diffuse? ${FOUND}`, LEFT_OUT],
  [`that|states|reports|reported|stated the|his|her ${FELT}|symptoms worse|better|constant at|in|with|when|than|since|$`, LEFT_OUT],
  [`is|was|are|were described ${SHARP}`,                            LEFT_OUT],
  [`!there is|was|were positive|negative|notable|significant|remarkable ${FOUND} $|in|over|at|of|and|to|on`, LEFT_OUT],
  ['to follow up @digits|@number weeks|months|days',                LEFT_OUT],
  ['was|were|is|being seen follow|followup up|visit|on|for|by|today', LEFT_OUT],
  ['candidate surgery|therapy|treatment|injection|injections|opioids|fusion|arthroscopy *', LEFT_OUT],
  ['candidate surgery|therapy|treatment|injection|injections|opioids|fusion|arthroscopy $', LEFT_OUT],
  ['conservative|functional|surgical|neurological including *',     LEFT_OUT],
  // a word too many
  ['status post of|for|with|to *',                                  'status post'],
  ['failed|failing of *',                                           'the verb without of'],
  ['currently|is|remains|still on not *',                           BROKEN],
  // the ending of a verb
  [`${FELT}|symptoms|function|condition|motion has|have|had increase|decrease|improve|worsen|resolve|persist since|with|by|over|to|in|$`, PARTICIPLE],
  ['as mention|note|state|describe|discuss|indicate|document above|in|by|previously|earlier|below', PARTICIPLE],
  [`^ ${FELT} radiate|persist|worsen|improve|occur *`,              'the verb of one'],
  [`^ there are|were @adjective? tenderness|swelling|weakness|numbness|pain|spasm|evidence|documentation|indication|improvement|stiffness|radiculopathy|edema|atrophy $|over|in|of|at|on|that|to|along|with`, 'the verb of one'],
  ['is|was|are|were positive|negative|normal|intact|equal|present|noted bilateral $', 'bilaterally'],
  // the end of a sentence
  ['there is|was|are|were no $',                                    BROKEN],
];
