import { ARM, LEG } from '#domain/guidelines/questions/regions.ts';
import {
  type BodyRegion,
  type BodySide,
  findBodyRegions,
  findBodySides,
  findSpinalLevels,
} from '#domain/evidence/body-regions.ts';
import { splitWords } from '#domain/drugs/lexicon.ts';

/** Regions that lie in, overlap or adjoin so closely that one may be told for the other. */
// biome-ignore format: a table reads in columns
const NEAR: Readonly<Record<string, readonly string[]>> = {
  'cervical spine':   ['spine', 'trapezius', 'head'],
  'thoracic spine':   ['spine', 'trapezius', 'ribs', 'chest', 'lumbar spine', 'cervical spine'],
  'lumbar spine':     ['spine', 'sacroiliac joint', 'coccyx', 'thoracic spine'],
  'sacroiliac joint': ['spine', 'pelvis', 'coccyx', 'hip'],
  shoulder:           ['upper extremity', 'upper arm', 'trapezius', 'chest'],
  'upper arm':        ['upper extremity', 'elbow'],
  elbow:              ['upper extremity', 'forearm'],
  forearm:            ['upper extremity', 'wrist', 'elbow'],
  wrist:              ['upper extremity', 'hand', 'forearm', 'thumb', 'finger'],
  hand:               ['upper extremity', 'finger', 'thumb', 'wrist'],
  finger:             ['upper extremity', 'hand', 'thumb'],
  thumb:              ['upper extremity', 'hand', 'wrist', 'finger'],
  hip:                ['lower extremity', 'pelvis', 'groin', 'thigh'],
  pelvis:             ['hip', 'groin', 'sacroiliac joint', 'coccyx', 'abdomen'],
  groin:              ['hip', 'pelvis', 'abdomen'],
  thigh:              ['lower extremity', 'knee', 'hip'],
  knee:               ['lower extremity', 'thigh', 'lower leg'],
  'lower leg':        ['lower extremity', 'knee', 'ankle'],
  ankle:              ['lower extremity', 'foot', 'lower leg'],
  foot:               ['lower extremity', 'ankle', 'toe'],
  toe:                ['lower extremity', 'foot'],
  head:               ['brain', 'face', 'cervical spine'],
  brain:              ['head'],
  face:               ['head', 'jaw', 'eye'],
  abdomen:            ['groin', 'pelvis'],
  chest:              ['ribs', 'breast'],
};

/** Regions to which the nerves of a part of the spine run. */
const INNERVATED: Readonly<Record<string, readonly string[]>> = {
  'cervical spine': ARM,
  'lumbar spine': LEG,
};

/** True when two regions are one, or so near that a reader would not call them different parts of the body. */
export function sameRegion(one: string, other: string): boolean {
  return one === other || (NEAR[one]?.includes(other) ?? false) || (NEAR[other]?.includes(one) ?? false);
}

/** The same, and a part of the spine with what its nerves supply. */
export function sameOrSupplied(one: string, other: string): boolean {
  return (
    sameRegion(one, other) || (INNERVATED[one]?.includes(other) ?? false) || (INNERVATED[other]?.includes(one) ?? false)
  );
}

export type NamedParts = {
  readonly regions: readonly BodyRegion[];
  readonly sides: readonly BodySide[];
  readonly levels: readonly string[];
};

/** Regions, sides and spinal levels that a few words name, each once; a level names its region. */
export function partsNamed(text: string, words = splitWords(text), regions = findBodyRegions(words)): NamedParts {
  const levels = /\d/.test(text) ? findSpinalLevels(text) : [];
  return {
    regions: [...new Set([...regions.map(match => match.value), ...levels.map(level => level.region)])],
    sides: [...new Set(findBodySides(words).map(match => match.value))],
    levels: [...new Set(levels.map(level => level.level))],
  };
}

/** The side the words are of where they name one alone, left or right; null where they name none, both or bilateral. */
export function sideOf({ sides }: Pick<NamedParts, 'sides'>): 'left' | 'right' | null {
  const [side, ...others] = sides;
  return side === undefined || side === 'bilateral' || others.length > 0 ? null : side;
}

/** Whether of two the one is of the left and the other of the right alone. */
export function areOpposite(one: Pick<NamedParts, 'sides'>, other: Pick<NamedParts, 'sides'>): boolean {
  const [side, second] = [sideOf(one), sideOf(other)];
  return side !== null && second !== null && side !== second;
}
