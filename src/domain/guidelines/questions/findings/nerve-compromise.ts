import type { Fact } from '#domain/evidence/fact.ts';
import { any } from '../../engine/combinators.ts';
import { type Condition, condition, silent, weighed } from '../../engine/condition.ts';
import { ARM, BACK, isOneOf, LEG, NECK } from '../regions.ts';
import { factsAbout, recorded, settled, sides } from '../words.ts';

const DEFICIT =
  /(?:decreas|diminish|absent|reduc|impair|loss|lack|altered|abnormal)\w* (?:\w+ ){0,3}(?:sensation|sensor|reflex|strength|motor)|sensory (?:loss|deficit)|weakness|motor (?:loss|deficit)|hyp(?:o|er)reflex|atroph|foot drop|hypo?esthesia|hypesthesia|hyposens|(?:sensation|strength|reflex\w*) (?:\w+ ){0,3}(?:decreas|diminish|absent|reduc)|[0-4][+-]?\s?\/\s?5\b/i;
const NAMED_DEFICIT = /^(?:decreased|absent) (?:sensation|strength|reflex)|sensory deficit|motor weakness|atrophy/i;
const PROVOKED = /straight leg|\bSLR\b|spurling|tinel|phalen|nerve tension|slump/i;
const NORMAL =
  /(?:normal|intact|5\/5|full) (?:\w+ ){0,3}(?:sensation|strength|reflex|motor|neuro)|(?:sensation|strength|reflex\w*|motor|neurolog\w+)(?: \w+){0,4} (?:normal|intact|5\/5)|neurologically intact|no (?:\w+ )?(?:neurolog|sensory|motor)\w* deficit/i;

/** Limbs a nerve of the neck, and of the low back, runs to. */
const OF_NECK = [...NECK, ...ARM];
const OF_BACK = [...BACK, ...LEG];

/** Weakness, lost reflex or lost sensation found on examination of these regions; an examination that finds none speaks against it. */
function nerveCompromise(text: string, regions: readonly string[] | null): Condition {
  const isHere = (fact: Fact) => regions === null || isOneOf(regionOf(fact), regions);
  return condition(text, situation => {
    const examined = factsAbout(situation, ['exam-finding'], /(?:)/).filter(isHere);
    const { forIt, against } = sides(examined.filter(isDeficit));
    const normal = examined.filter(({ at, assertion }) => assertion === 'affirmed' && NORMAL.test(at.quote));
    if (forIt.length > 0) return weighed(forIt.slice(0, 3), []); // what is normal elsewhere does not take it back
    if (against.length + normal.length > 0) return weighed([], [...against, ...normal].slice(0, 2));
    const provoked = sides(examined.filter(({ at }) => PROVOKED.test(at.quote))).forIt;
    return silent(
      provoked.slice(0, 2),
      'Provocative tests are recorded, but no loss of sensation, reflex or strength.',
    );
  });
}

function regionOf({ value }: Fact): string | null {
  return 'region' in value ? value.region : null;
}

function isDeficit({ value, at }: Fact): boolean {
  const named = 'finding' in value && typeof value.finding === 'string' && NAMED_DEFICIT.test(value.finding);
  return named || (DEFICIT.test(at.quote) && !NORMAL.test(at.quote));
}

const OBJECTIVE = 'objective findings of nerve compromise on examination';
export const objectiveNerveCompromise = nerveCompromise(OBJECTIVE, null);
export const nerveCompromiseOfNeck = nerveCompromise(`${OBJECTIVE} of neck or arm`, OF_NECK);
export const nerveCompromiseOfBack = nerveCompromise(`${OBJECTIVE} of back or leg`, OF_BACK);
export const nerveCompromiseOfShoulder = nerveCompromise(`${OBJECTIVE} of the shoulder`, ARM);

/** Symptoms that suggest a nerve root or a peripheral nerve. */
export const nerveSymptoms = any(
  recorded(
    'numbness, tingling or radiating symptoms',
    ['complaint', 'exam-finding'],
    /numb|tingl|paresthes|radiat|burning|pins and needles|weakness/i,
  ),
  recorded('provocative signs of a nerve root or nerve', ['exam-finding'], PROVOKED),
);

const FLAGS =
  /fracture|tumou?r|cancer|malignan|metasta|infection|osteomyelitis|cauda equina|myelopath|(?:bowel|bladder) (?:incontinence|dysfunction)|incontinen|progressive (?:\w+ )?(?:deficit|weakness)|dislocat/i;
/** Of the whole body, wherever they are told. */
const GENERAL_FLAGS =
  /tumou?r|cancer|malignan|metasta|osteomyelitis|cauda equina|myelopath|incontinen|progressive (?:\w+ )?(?:deficit|weakness)/i;

/** Signs of fracture, infection, tumor, cauda equina or a growing deficit. */
export const redFlags = recorded('red flags', ['diagnosis', 'complaint', 'exam-finding', 'comorbidity'], FLAGS);

/** Red flags of some regions: a fracture counts where it is, a tumor wherever it is told. */
function redFlagsOf(regions: readonly string[]): Condition {
  return condition('red flags', situation => {
    const told = factsAbout(situation, ['diagnosis', 'complaint', 'exam-finding', 'comorbidity'], FLAGS);
    const here = told.filter(
      fact => GENERAL_FLAGS.test(fact.at.quote) || (regionOf(fact) !== null && isOneOf(regionOf(fact), regions)),
    );
    const { forIt, against } = settled(here);
    return weighed(forIt.slice(0, 2), against.slice(0, 2));
  });
}
export const redFlagsOfNeck = redFlagsOf(OF_NECK);
export const redFlagsOfBack = redFlagsOf(BACK);
export const redFlagsOfArm = redFlagsOf(ARM);
export const redFlagsOfLeg = redFlagsOf(LEG);

/** Surgery planned, considered or asked for. */
export const surgeryConsidered = condition('surgery being considered', situation => {
  const planned = factsAbout(
    situation,
    ['surgery', 'request'],
    /surg|arthroscop|fusion|discectom|laminectom|repair|replacement|decompress/i,
  ).filter(
    ({ kind, assertion, at }) =>
      (kind === 'request' && !/consult|evaluat|referral|opinion/i.test(at.quote)) ||
      assertion === 'planned' ||
      assertion === 'possible' ||
      assertion === 'hypothetical',
  );
  const denied = factsAbout(situation, ['surgery'], /(?:)/).filter(({ assertion }) => assertion === 'denied');
  return weighed(planned.slice(0, 2), denied.slice(0, 1));
});
