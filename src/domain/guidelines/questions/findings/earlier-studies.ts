import { condition, silent, weighed } from '../../engine/condition.ts';
import { patientFacts } from '../../engine/situation.ts';
import { isOneOf, regionsInQuestion } from '../regions.ts';
import { sides } from '../words.ts';

const ASKED: readonly (readonly [modality: string, pattern: RegExp])[] = [
  ['MRI', /\bMRI?\b|magnetic resonance|MRA\b/i],
  ['CT', /\bCT\b|computed tomography/i],
  ['X-ray', /x-?\s?ray|radiograph|plain film/i],
];

/** The same study of the same part is on record since the injury. */
export const earlierStudy = condition('an earlier study of the same kind and part', situation => {
  const modality = ASKED.find(([, pattern]) => pattern.test(situation.request.reviewed))?.[0];
  const done = sides(patientFacts(situation, 'imaging')).forIt.filter(
    ({ value, date }) =>
      'modality' in value &&
      value.modality === modality &&
      value.finding !== null &&
      value.region !== null &&
      isOneOf(value.region, regionsInQuestion(situation)) &&
      (date === null || situation.dateOfInjury === null || date >= situation.dateOfInjury),
  );
  return done.length === 0
    ? silent()
    : { ...weighed(done.slice(0, 1), []), finding: 'A study of the same kind and part is on record.' };
});
