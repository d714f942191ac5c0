import type { BodyRegion, BodySide } from '../body-regions.ts';
import { type Reading, sentenceAt } from './reading.ts';

/** The part of the body a finding is about, as far as its clause says. */
export type BodyPlace = {
  readonly region: BodyRegion | null;
  readonly side: BodySide | null;
  readonly level: string | null;
};

type Spot = { readonly start: number; readonly end: number };

/** The first index whose mark ends after `at`: marks are in text order. */
function firstAfter(marks: readonly Spot[], at: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function within<T extends Spot>(marks: readonly T[], from: number, to: number): T[] {
  const found: T[] = [];
  for (let index = firstAfter(marks, from); index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark === undefined || mark.start >= to) break;
    if (mark.start >= from) found.push(mark);
  }
  return found;
}

function distance(mark: Spot, start: number, end: number): number {
  if (mark.start >= end) return mark.start - end;
  return Math.max(0, start - mark.end);
}

function nearest<T extends Spot>(marks: readonly T[], start: number, end: number): T | undefined {
  let best: T | undefined;
  for (const mark of marks) {
    if (best === undefined || distance(mark, start, end) < distance(best, start, end)) best = mark;
  }
  return best;
}

/** Where the clause around a finding begins and ends: the stops, then the commas. */
function clauseAround(text: string, from: number, to: number, start: number, end: number): Spot {
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const opens = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('. '));
  const closes = after.search(/[,;]|\bas well as\b|\bwith\b(?=[^,;]{0,40}\b(?:tender|spasm|pain|reduced|decreased))/);
  return { start: opens < 0 ? from : from + opens + 1, end: closes < 0 ? to : end + closes };
}

const SPINE = new Set<BodyRegion>(['cervical spine', 'thoracic spine', 'lumbar spine']);

/** "Paraspinal" and "back" are narrowed by the part of the spine named nearest before, else after. */
function specific<T extends Spot & { readonly value: BodyRegion }>(
  found: T | undefined,
  all: readonly T[],
): T | undefined {
  if (found?.value !== 'spine') return found;
  const narrower = all.filter(region => SPINE.has(region.value));
  return narrower.findLast(region => region.end <= found.start) ?? narrower[0] ?? found;
}

/** A region named as the matter of the sentence: "Examination of the lumbar spine revealed", "right shoulder has". */
function topicRegion(
  reading: Reading,
  from: number,
  start: number,
): (Spot & { readonly value: BodyRegion }) | undefined {
  return within(reading.regions, from, start).at(-1);
}

/** Region, side and level of what stands from `start` to `end`: from its clause first, then from earlier in the sentence. */
export function placeOf(reading: Reading, start: number, end: number): BodyPlace {
  const sentence = sentenceAt(reading, start);
  const clause = clauseAround(reading.text, sentence.start, sentence.end, start, end);
  const level = nearest(within(reading.levels, clause.start, clause.end), start, end);
  const own = within(reading.regions, clause.start, clause.end);
  const region = specific(
    nearest(own, start, end) ?? topicRegion(reading, sentence.start, start),
    within(reading.regions, sentence.start, clause.end),
  );
  const anchor = region ?? { start, end };
  const sides = within(reading.sides, clause.start, clause.end);
  const side =
    nearest(
      sides.filter(found => found.end <= anchor.start && anchor.start - found.end < 20),
      anchor.start,
      anchor.end,
    ) ??
    nearest(sides, start, end) ??
    (own.length === 0 && region !== undefined
      ? within(reading.sides, Math.max(sentence.start, region.start - 15), region.start).at(-1)
      : undefined);
  return {
    region: region?.value ?? level?.region ?? headingRegion(reading, sentence.heading),
    side: side?.value ?? null,
    level: level?.level ?? null,
  };
}

function headingRegion(reading: Reading, heading: string | null): BodyRegion | null {
  if (heading === null) return null;
  const found = reading.regions.find(
    region =>
      reading.text.slice(region.start, region.end).toLowerCase() === heading ||
      heading.startsWith(reading.text.slice(region.start, region.end).toLowerCase()),
  );
  return found?.value ?? null;
}

/** Region, side and level named in the words from `start` to `end` themselves. */
export function placeWithin(reading: Reading, start: number, end: number): BodyPlace {
  const level = within(reading.levels, start, end)[0];
  const regions = within(reading.regions, start, end);
  return {
    region: specific(regions[0], regions)?.value ?? level?.region ?? null,
    side: within(reading.sides, start, end)[0]?.value ?? null,
    level: level?.level ?? null,
  };
}

/** The side said right before a region or right after it: "left knee", "hips bilaterally", "back, greater on the left". */
export function sideBeside(reading: Reading, start: number, end: number): BodySide | null {
  const before = within(reading.sides, Math.max(0, start - 24), start).at(-1);
  if (before !== undefined && /^[\s,/-]*(?:\w+[\s,/-]+){0,2}$/.test(reading.text.slice(before.end, start)))
    return before.value;
  const after = within(reading.sides, end, end + 32)[0];
  const gap = after === undefined ? '' : reading.text.slice(end, after.start);
  return after !== undefined && /^\s*(?:pain\s*)?(?:on\s+the\s+)?$/i.test(gap) ? after.value : null;
}
