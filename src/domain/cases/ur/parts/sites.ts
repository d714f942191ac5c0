import { type BodyRegion, type BodySide, findBodyRegions, findBodySides } from '#domain/evidence/body-regions.ts';
import type { WordedRequest } from '../worded-request.ts';

/** A place of the body that a request names: a region, and its side where one is told. */
export type Site = {
  readonly region: BodyRegion;
  readonly side: BodySide | null;
  /** From the side, or the region where the side is told elsewhere. */
  readonly start: number;
  readonly end: number;
  /** The region as worded. */
  readonly words: string;
};

const MIDLINE: readonly BodyRegion[] = ['cervical spine', 'thoracic spine', 'lumbar spine', 'spine', 'coccyx'];
const SPINE: readonly BodyRegion[] = ['cervical spine', 'thoracic spine', 'lumbar spine', 'sacroiliac joint'];

/** Every place of the body named in a request, each once and in order. A side counts for the regions that follow it. */
export function findSites({ text, words }: WordedRequest): readonly Site[] {
  const sides = findBodySides(words);
  const matches = findBodyRegions(words);
  const named = new Set(matches.map(match => match.value));
  const sites: Site[] = [];
  let before = 0;
  let carried: BodySide | null = null;
  for (const [index, match] of matches.entries()) {
    const next = matches[index + 1]?.start ?? text.length;
    const own = sides.filter(side => side.start >= before && side.start <= match.start);
    const behind = sides.find(side => side.start >= match.end && side.end <= next);
    const side = sideOf(own.map(one => one.value));
    before = match.end;
    const start = own[0]?.start ?? match.start;
    const words = text.slice(match.start, match.end);
    if (match.value === 'spine' && SPINE.some(region => named.has(region))) continue;
    if (side !== null) carried = side;
    const midline = MIDLINE.includes(match.value);
    const told = midline ? null : (side ?? carried ?? (matches.length === 1 ? (behind?.value ?? null) : null));
    if (sites.some(site => site.region === match.value && site.side === told)) continue;
    sites.push({ region: match.value, side: told, start: midline ? match.start : start, end: match.end, words });
  }
  return sites;
}

function sideOf(sides: readonly BodySide[]): BodySide | null {
  if (sides.includes('bilateral') || (sides.includes('left') && sides.includes('right'))) return 'bilateral';
  return sides[0] ?? null;
}

/** Sites with both sides told apart. */
export function eachSide(sites: readonly Site[]): readonly Site[] {
  return sites.flatMap(site =>
    site.side === 'bilateral'
      ? [
          { ...site, side: 'left' as const },
          { ...site, side: 'right' as const },
        ]
      : [site],
  );
}

/** The same region, and the same side unless one of them tells none. */
export function agree(a: Site, b: Site): boolean {
  return a.region === b.region && (a.side === null || b.side === null || a.side === b.side);
}

/** `right knee`, `cervical spine`. */
export function siteName({ region, side }: Site): string {
  return side === null ? region : `${side} ${region}`;
}
