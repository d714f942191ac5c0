import type { AsDenied, LimitOfPlace } from './as-denied.ts';
import { FOUND, TOLD } from './found-or-told.ts';

const NERVE_STUDY =
  'electro-?\\s?diagnos\\w*|emgs?\\b|ncvs?\\b|ncs\\b|nerve conduction|nerve (?:tests?|studies)|electromyogra\\w*';
const MRI = 'mris?\\b|magnetic resonance|mr arthrogra\\w*|arthrogra\\w*';
const CT = 'ct\\b|computed tomogra\\w*|cat scans?|myelogra\\w*';
const FILMS = 'x-?\\s?rays?|radiogra\\w*|films?|flexion[-/ ](?:and )?extension';
/** What only a study of the inside shows. */
const OF_INSIDE =
  'protru\\w*|herniat\\w*|extru\\w*|bulg\\w*|stenosis|\\w*listhesis|osteophyt\\w*|degenerat\\w*|\\w*arthr(?:itis|osis)';
const OTHERS = 'ultrasound|sonogra\\w*|bone scans?|scans?';

/** Studies a denial may be limited to, and those that may answer it. */
const STUDIES: readonly (readonly [named: string, answeredBy: RegExp])[] = [
  [NERVE_STUDY, new RegExp(`\\b(?:${NERVE_STUDY})`, 'i')],
  [MRI, new RegExp(`\\b(?:${MRI}|imaging|scans?|${OF_INSIDE})`, 'i')],
  [FILMS, new RegExp(`\\b(?:${FILMS}|imaging|ct\\b|${OF_INSIDE})`, 'i')],
  [CT, new RegExp(`\\b(?:${CT}|imaging|scans?|${OF_INSIDE})`, 'i')],
  [`imaging|${OTHERS}`, new RegExp(`\\b(?:imaging|${MRI}|${CT}|${FILMS}|${OTHERS}|${OF_INSIDE})`, 'i')],
];

const WORDS =
  '(?:(?:the|an?|his|her|any|either|plain|most|recent|latest|prior|previous|current|dynamic|standing|lateral|weight-?bearing|submitted|available|repeat|post-?operative|lumbar|cervical|thoracic|knee|shoulder|hip|ankle|wrist|spine|of|and|or)[\\s/]+)*';
const SHOWS =
  '(?:shows?|showed|shown|reveal\\w*|demonstrat\\w*|disclos\\w*|confirm\\w*|depict\\w*|bears? out|find\\w*|found|identif\\w*|detect\\w*)';

/** How words limit what is denied to a study: seen on it, shown by it, evidence by it. */
const limits = STUDIES.map(([named, answeredBy]) => ({
  seenOn: new RegExp(`\\b(?:on|by|per|via|through|in|under|with)\\s${WORDS}(?:${named})`, 'i'),
  evidence: new RegExp(
    `\\b(?:${named})\\s(?:[a-z/-]+ ){0,3}?(?:evidence|confirmation|corroboration|findings?|proof)\\b`,
    'i',
  ),
  shows: new RegExp(`\\b(?:${named})[^.;,]{0,50}$`, 'i'),
  answeredBy,
}));
const IS_SHOWING = new RegExp(
  `\\b(?:not|n't|never|failed to|fails to|without|no)\\s(?:[a-z]+ly )?${SHOWS}\\b|\\b${SHOWS} (?:no|neither)\\b`,
  'i',
);

const OTHER_CLAUSE = /;|,?\s(?:but|however|although|though|while|whereas)\s/g;
const REACH = 220;

/** The clause of a sentence that a place stands in. */
function clauseOf(sentence: string, at: number): string {
  let start = 0;
  for (const { index, 0: words } of sentence.matchAll(OTHER_CLAUSE)) {
    if (index >= at) return sentence.slice(start, index);
    start = index + words.length;
  }
  return sentence.slice(start);
}

/** What was seen on a study is denied: only what is told of such a study answers, there or in the sentences behind it. */
export function ofWhereSeen({ said, whole, before, behind }: AsDenied): LimitOfPlace {
  const told = `${said} ${behind}`;
  const studies = limits.filter(
    ({ seenOn, evidence, shows }) =>
      seenOn.test(told) || evidence.test(whole) || (IS_SHOWING.test(whole) && shows.test(before)),
  );
  if (studies.length === 0) return null;
  const isOfStudy = (words: string): boolean => studies.some(({ answeredBy }) => answeredBy.test(words));
  return (text, sentence, at) => {
    const clause = clauseOf(text.slice(sentence.start, sentence.end), at.start - sentence.start);
    if (isOfStudy(clause)) return true;
    if (TOLD.test(clause) || FOUND.test(clause)) return false;
    return isOfStudy(text.slice(Math.max(0, sentence.start - REACH), sentence.start));
  };
}
