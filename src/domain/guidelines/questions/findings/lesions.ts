import type { Fact } from '#domain/evidence/fact.ts';
import { type Condition, condition, silent, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { ARM, BACK, isOneOf, LEG, NECK } from '../regions.ts';
import { sides, speaksOf } from '../words.ts';

type Lesion = { readonly text: string; readonly pattern: RegExp; readonly regions: readonly string[] };

/** A lesion that imaging shows or, where no study is told, a diagnosis names; a study that shows none speaks against it. */
export function lesionShown({ text, pattern, regions }: Lesion): Condition {
  return condition(text, situation => {
    const studies = patientFacts(situation, 'imaging').filter(
      ({ value, assertion }) => value.finding !== null && assertion !== 'planned' && isOneOf(value.region, regions),
    );
    const showing = studies.filter(fact => pattern.test(fact.value.finding ?? ''));
    const named = sides(patientFacts(situation, 'diagnosis').filter(fact => isNamed(fact, pattern, regions)));
    if (showing.length > 0) return weighed(showing.slice(0, 2), []);
    if (named.forIt.length > 0) return weighed(named.forIt.slice(0, 2), []);
    if (studies.length > 0) {
      return { verdict: 'not-met', evidence: studies.slice(0, 1), finding: `Imaging does not show ${text}.` };
    }
    return named.against.length > 0 ? weighed([], named.against.slice(0, 1)) : silent();
  });
}

function isNamed(fact: Fact, pattern: RegExp, regions: readonly string[]): boolean {
  const region = 'region' in fact.value ? fact.value.region : null;
  return isOneOf(region, regions) && speaksOf(fact, pattern);
}

const ROOT =
  /herniat|extrusion|extruded|protrusion|stenosis|narrowing|compress|imping|displac|sequest|fragment|nerve root|foramin|spondylolisthesis|bulg/i;

/** What presses on a nerve root or the cord of the neck. */
export const neckLesion = lesionShown({
  text: 'a lesion of the neck that compresses a nerve root or the cord',
  pattern: ROOT,
  regions: NECK,
});
/** What presses on a nerve root of the low back. */
export const backLesion = lesionShown({
  text: 'a lesion of the low back that compresses a nerve root',
  pattern: ROOT,
  regions: BACK,
});
/** A tear of the cuff or the labrum, or an unstable shoulder. */
export const shoulderLesion = lesionShown({
  text: 'a lesion of the shoulder that an operation can mend',
  pattern:
    /(?:full|partial|high|near|complete|small|large|massive)[- ]?\w*[- ](?:grade|thickness)?.{0,40}\btears?\b|\btears?\b|\btorn\b|rupture|\bSLAP\b|bankart|hill-?sachs|dislocat|labral|instabil|impinge|fracture|adhesive capsulitis|acromioclavicular (?:joint )?(?:arthr|osteoarth)|calcif/i,
  regions: ARM.slice(0, 3),
});
/** A tear of a meniscus or ligament, a loose body or damaged cartilage of the knee. */
export const kneeLesion = lesionShown({
  text: 'a lesion of the knee that an operation can mend',
  pattern: /\btears?\b|\btorn\b|rupture|loose bod|chondromalac|cartilage|osteochondral|osteoarth|fracture|dislocat/i,
  regions: ['knee', 'lower extremity', 'lower leg'],
});
/** A tear, entrapment or fracture of elbow, wrist or hand. */
export const handLesion = lesionShown({
  text: 'a lesion of elbow, wrist or hand that an operation can mend',
  pattern:
    /carpal tunnel|cubital tunnel|trigger|\btears?\b|\btorn\b|rupture|lacerat|fracture|dislocat|ganglion|non-?union|tenosynovitis|de quervain|epicondylitis|dupuytren|entrap/i,
  regions: ARM.slice(3),
});
/** A tear, rupture, fracture or deformity of ankle or foot. */
export const footLesion = lesionShown({
  text: 'a lesion of ankle or foot that an operation can mend',
  pattern: /\btears?\b|\btorn\b|rupture|instabil|fracture|osteochondral|coalition|bunion|hallux|neuroma|arthr/i,
  regions: LEG.filter(region => region !== 'hip' && region !== 'knee' && region !== 'pelvis'),
});
