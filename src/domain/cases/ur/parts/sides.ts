import { findBodySides, type BodySide } from '#domain/evidence/body-regions.ts';
import type { Source } from '#domain/law/source.ts';
import type { Axis } from '../axis.ts';
import type { WordedRequest } from '../worded-request.ts';
import { findSites } from './sites.ts';

export const source: Source = {
  cite: 'Published determinations (practice)',
  says: 'of both sides, the one not authorized is left',
  confidence: 'medium',
};

/** The one side a request tells; null when it tells none, or several for different parts of the body. */
function sideOf(request: WordedRequest): BodySide | null {
  const told = new Set(findSites(request).flatMap(({ side }) => (side === null ? [] : [side])));
  const named = new Set(told.size > 0 ? told : findBodySides(request.words).map(match => match.value));
  if (named.has('left') && named.has('right')) return told.size > 1 ? null : 'bilateral';
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

const both: readonly BodySide[] = ['left', 'right'];

/** Sides: both wrists, less the left, leaves the right. */
export const sides: Axis = {
  id: 'sides',
  compare: (original, authorized) => {
    if (regions(original) !== regions(authorized) && regions(authorized) !== '') return null;
    const asked = sideOf(original);
    const allowed = sideOf(authorized);
    if (asked === null || allowed === null) return null;
    if (asked === allowed) return { kind: 'same' };
    if (asked !== 'bilateral') {
      const message = `the ${asked} side was asked for and ${allowed === 'bilateral' ? 'both' : `the ${allowed}`} authorized`;
      return { kind: 'not', why: allowed === 'bilateral' ? 'exceeds' : 'other-part', message };
    }
    const left = both.filter(side => side !== allowed);
    const [side = allowed] = left;
    return {
      kind: 'part',
      original: both,
      authorized: [allowed],
      left,
      reviewed: worded(original, side),
      step: `both sides less the ${allowed} leaves the ${side}`,
    };
  },
};

function regions(request: WordedRequest): string {
  return [...new Set(findSites(request).map(({ region }) => region))].toSorted().join();
}

/** `bilateral knees` becomes `right knees`: the first word for the sides is replaced, further ones go. */
function worded({ text, words }: WordedRequest, side: BodySide): string {
  const [first, ...more] = findBodySides(words);
  if (first === undefined) return text;
  const end = more.at(-1)?.end ?? first.end;
  const together = /^(?:[\s,/&]|and|left|right|bilateral|both|lt|rt)*$/i.test(text.slice(first.start, end));
  return text.slice(0, first.start) + side + text.slice(together ? end : first.end);
}
