import { remembering } from '#domain/drugs/words/remembering.ts';
import { type NamedParts, partsNamed, sameOrSupplied, type sameRegion } from '../../letter/regions.ts';
import { isOfParts } from '../query.ts';

/** True when a fact is of one of the parts, or its part is not told. */
export function mayBeOfParts(
  value: { readonly region: string | null; readonly side?: string | null },
  parts: NamedParts,
  same: typeof sameRegion = sameOrSupplied,
): boolean {
  return value.region === null
    ? isOfParts({ ...value, region: null }, { ...parts, regions: [] })
    : isOfParts(value, parts, same);
}

/** Injections that only the spine is given. */
const OF_THE_SPINE = /\b(?:epidural|facet|medial branch|sacroiliac)\b/;

/** True when a treatment is by its name of the spine, and a denial names other parts. */
export function isElsewhere(treatment: string, { regions }: NamedParts, namesPart: boolean): boolean {
  return (
    namesPart && regions.length > 0 && OF_THE_SPINE.test(treatment) && !regions.some(region => region.endsWith('spine'))
  );
}

/** True when words name no part of the body, or one of the parts or near it. */
export function isOfSameParts(said: string, parts: NamedParts, same: typeof sameRegion = sameOrSupplied): boolean {
  const { named, side } = partsOfSentence(said);
  if (named.regions.length === 0) return isOfParts({ region: null, side }, { ...parts, regions: [] });
  return named.regions.some(region => isOfParts({ region, side }, parts, same));
}

/** Sentences asked about last: several questions are answered by the same. */
const MOST_KNOWN = 256;
const partsOfSentence = remembering(MOST_KNOWN, (written: string) => {
  const said = written.replace(COMPARED_WITH, '');
  const named = partsNamed(said);
  const sides = named.sides.length > 0 ? named.sides : lettered(said);
  return { named, side: sides.length === 1 ? (sides[0] ?? null) : null };
});

/** The other side, that what is told is held against: "cooler than the left". */
const COMPARED_WITH = /\b(?:than|compared (?:to|with)|versus|vs\.?) (?:on )?(?:the )?(?:left|right|L|R)\b/gi;
/** Sides as notes jot them: "R hand", "L EHL 4/5"; not of levels, initials or other words cut short. */
const LETTERS = /(?<![\w./-])(?:(?<left>L)|R)(?= (?:[a-z]{3,}|EHL|TKA|SI|UE|LE)\b)/g;
const lettered = (said: string): NamedParts['sides'] => [
  ...new Set(Array.from(said.matchAll(LETTERS), ({ groups }) => (groups?.['left'] === undefined ? 'right' : 'left'))),
];
