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
  const regions = new Set<BodyRegion>();
  for (const { value } of findBodyRegions(words)) regions.add(value);
  for (const { region } of findSpinalLevels(words.text)) if (region !== 'sacroiliac joint') regions.add(region);
  if (regions.has('spine') && SPINE.some(region => regions.has(region))) regions.delete('spine');
  return { bodyParts: [...regions], side: readSide(words) };
}

function readSide(words: Words): BodySide | null {
  const [first, ...more] = findBodySides(words);
  if (first === undefined) return null;
  return more.every(({ value }) => value === first.value) ? first.value : 'bilateral';
}
