import type { Fact } from '#domain/evidence/fact.ts';
import { condition, silent, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { regionsInQuestion } from '../regions.ts';
import { sides } from '../words.ts';

/** Regions that count as one another: what is asked of an arm may be found at the wrist. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  'upper extremity': ['shoulder', 'upper arm', 'elbow', 'forearm', 'wrist', 'hand', 'finger', 'thumb'],
  'lower extremity': ['hip', 'thigh', 'knee', 'lower leg', 'ankle', 'foot', 'toe'],
  spine: ['cervical spine', 'thoracic spine', 'lumbar spine', 'sacroiliac joint'],
};

/** Complaints, findings or diagnoses of the body part the request is for. */
export const bodyPartAffected = condition('complaints or findings of the body part in question', situation => {
  const asked = regionsInQuestion(situation);
  if (asked.length === 0) return silent();
  const wanted = new Set(asked.flatMap(part => [part, ...(WITHIN[part] ?? [])]));
  const stated = patientFacts(situation, 'complaint', 'exam-finding', 'diagnosis', 'imaging').filter(fact =>
    isIn(fact, wanted),
  );
  return weighed(sides(stated).forIt.slice(0, 2), []);
});

function isIn(fact: Fact, wanted: ReadonlySet<string>): boolean {
  return 'region' in fact.value && fact.value.region !== null && wanted.has(fact.value.region);
}
