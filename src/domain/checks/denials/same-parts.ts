import { remembering } from '#domain/drugs/words/remembering.ts';
import { type NamedParts, partsNamed, sameOrSupplied, type sameRegion } from '../letter/regions.ts';
import { isOfParts } from './query.ts';

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

/** True when words name no part of the body, or one of the parts or near it. */
export function isOfSameParts(said: string, parts: NamedParts, same: typeof sameRegion = sameOrSupplied): boolean {
  const named = partsOfSentence(said);
  const side = named.sides.length === 1 ? (named.sides[0] ?? null) : null;
  if (named.regions.length === 0) return isOfParts({ region: null, side }, { ...parts, regions: [] });
  return named.regions.some(region => isOfParts({ region, side }, parts, same));
}

/** Sentences asked about last: several questions are answered by the same. */
const MOST_KNOWN = 256;
const partsOfSentence = remembering(MOST_KNOWN, partsNamed);
