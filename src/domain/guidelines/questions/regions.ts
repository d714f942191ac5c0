import { type BodyRegion, isBodyRegion } from '#domain/evidence/body-regions.ts';
import { patientFacts, type Situation } from '../engine/situation.ts';
import { sides } from './words.ts';

export const ARM = [
  'upper extremity',
  'shoulder',
  'upper arm',
  'elbow',
  'forearm',
  'wrist',
  'hand',
  'finger',
  'thumb',
] as const;
export const LEG = ['lower extremity', 'hip', 'thigh', 'knee', 'lower leg', 'ankle', 'foot', 'toe', 'pelvis'] as const;
export const NECK = ['cervical spine', 'thoracic spine', 'trapezius'] as const;
export const BACK = ['lumbar spine', 'sacroiliac joint', 'coccyx', 'spine'] as const;

/** The regions a request is about: those it names, else those the record diagnoses, else those it complains of. */
export function regionsInQuestion(situation: Situation): readonly BodyRegion[] {
  const { bodyParts } = situation.request;
  if (bodyParts.length > 0) return bodyParts.filter(isBodyRegion);
  const diagnosed = regionsOf(situation, 'diagnosis');
  return diagnosed.length > 0 ? diagnosed : regionsOf(situation, 'complaint');
}

function regionsOf(situation: Situation, kind: 'diagnosis' | 'complaint'): BodyRegion[] {
  const stated = sides(patientFacts(situation, kind)).forIt;
  const named = stated.flatMap(({ value }) =>
    'region' in value && value.region !== null && isBodyRegion(value.region) ? [value.region] : [],
  );
  return [...new Set(named)];
}

/** Whether a region belongs to what is asked for or found: the same, within it, or not told at all. */
export function isOneOf(region: string | null, regions: readonly string[]): boolean {
  return region === null || regions.includes(region);
}
