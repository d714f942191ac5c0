import type { BodyRegion } from '../../body-regions.ts';

export type Motion =
  | 'flexion'
  | 'extension'
  | 'abduction'
  | 'external rotation'
  | 'internal rotation'
  | 'rotation'
  | 'lateral bending';

/** Full motion of a joint or part of the spine in degrees, as the American Academy of Orthopaedic Surgeons gives it, rounded. */
// biome-ignore format: a table reads in columns
const FULL: Partial<Readonly<Record<BodyRegion, Partial<Readonly<Record<Motion, number>>>>>> = {
  'cervical spine': { flexion: 45, extension: 45, rotation: 60, 'lateral bending': 45 },
  'lumbar spine':   { flexion: 60, extension: 25, 'lateral bending': 25 },
  shoulder:         { flexion: 180, extension: 50, abduction: 180, 'external rotation': 90, 'internal rotation': 70 },
  elbow:            { flexion: 140 },
  wrist:            { flexion: 70, extension: 65 },
  hip:              { flexion: 110, abduction: 40 },
  knee:             { flexion: 130 },
};
/** An examiner's reading may be off by so much of the full motion without meaning a loss. */
const TOLERANCE = 0.9;

/** "flexion 110 degrees", "abduction to 90", "flexes the left knee to 95 degrees", "flexion 40/60" of what is full; "0 to 120 degrees of flexion" is left to words. */
export const MOTION_IN_DEGREES =
  /\b(?<motion>(?:forward\s+|lateral\s+|external\s+|internal\s+|(?:left|right)\s+(?:side\s+|lateral\s+)?)?(?:flexion|extension|abduction|rotation|bending|bends?|flexes|extends|abducts|rotates))\s*(?:(?:was|is|at|to|of|on|the|his|her|left|right|noted|about|limited|restricted|reduced|only|up|neck|shoulder|elbow|wrist|hip|knee|arm|=|:)\s*){0,7}(?<degrees>\d{1,3})\s*(?:\/\s?(?<full>\d{2,3})(?:\s?(?:°|degrees?\b|deg\b))?(?![\d/])|(?:°|degrees?\b|deg\b|(?=[,;.]|\s+and\b))(?!\s*(?:\/|mg|%|out\b|of\s+(?:10|5)\b)))/gi;

function motionOf(said: string): Motion {
  const words = said.toLowerCase();
  if (/lateral|bend/.test(words)) return 'lateral bending';
  if (words.includes('abduct')) return 'abduction';
  if (words.includes('exten')) return 'extension';
  if (words.includes('external')) return 'external rotation';
  if (words.includes('internal')) return 'internal rotation';
  return words.includes('rotat') ? 'rotation' : 'flexion';
}

/** Whether a motion of so many degrees is less than the full one told with it, else of that part of the body; null where none is known. */
export function isReduced(
  region: BodyRegion | null,
  said: string,
  degrees: number,
  told: number | null = null,
): boolean | null {
  const full = told ?? (region === null ? undefined : FULL[region]?.[motionOf(said)]);
  return full === undefined ? null : degrees < full * TOLERANCE;
}
