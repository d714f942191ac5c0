import type { Words } from '#domain/drugs/lexicon.ts';
import {
  type BodyRegion,
  type BodySide,
  findBodyRegions,
  findBodySides,
  findSpinalLevels,
} from '#domain/evidence/body-regions.ts';

const SPINE: readonly BodyRegion[] = ['cervical spine', 'thoracic spine', 'lumbar spine', 'sacroiliac joint'];

/** Regions a request is about, each once and in order, and the side where one is named. */
export function readBodyParts(words: Words): { readonly bodyParts: string[]; readonly side: BodySide | null } {
  const regions: BodyRegion[] = findBodyRegions(words).map(match => match.value);
  const levels = /\d/.test(words.text) ? findSpinalLevels(words.text).map(level => level.region) : [];
  const all = new Set<BodyRegion>([...regions, ...levels.filter(region => region !== 'sacroiliac joint')]);
  if (SPINE.some(region => all.has(region))) all.delete('spine');
  const sides = new Set(findBodySides(words).map(match => match.value));
  if (sides.has('bilateral') || (sides.has('left') && sides.has('right')))
    return { bodyParts: [...all], side: 'bilateral' };
  return { bodyParts: [...all], side: [...sides][0] ?? null };
}
