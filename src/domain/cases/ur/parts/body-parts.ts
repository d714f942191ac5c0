import type { Source } from '#domain/law/source.ts';
import type { Axis } from '../axis.ts';
import { agree, eachSide, findSites, type Site, siteName } from './sites.ts';

export const source: Source = {
  cite: 'Published determinations (practice)',
  says: 'of several parts of the body, those not authorized are left',
  confidence: 'medium',
};

/** Parts of the body: cervical and lumbar spine, less the cervical spine, leaves the lumbar spine. */
export const bodyParts: Axis = {
  id: 'body-parts',
  compare: (original, authorized) => {
    const asked = eachSide(findSites(original));
    const allowed = eachSide(findSites(authorized));
    if (asked.length === 0 || allowed.length === 0 || sameRegions(asked, allowed)) return null;
    const foreign = allowed.find(site => !asked.some(other => agree(site, other)));
    if (foreign !== undefined) {
      const message = `the original request does not name the ${siteName(foreign)}, the authorized part does`;
      return { kind: 'not', why: 'other-part', message };
    }
    const left = asked.filter(site => !allowed.some(other => agree(site, other)));
    return {
      kind: 'part',
      original: asked.map(siteName),
      authorized: allowed.map(siteName),
      left: left.map(siteName),
      reviewed: wordedWith(original.text, findSites(original), left),
      step: `${list(asked)} less ${list(allowed)} leaves ${list(left)}`,
    };
  },
};

function sameRegions(a: readonly Site[], b: readonly Site[]): boolean {
  return regionsWithin(a, b) && regionsWithin(b, a);
}

function regionsWithin(some: readonly Site[], others: readonly Site[]): boolean {
  return some.every(site => others.some(other => other.region === site.region));
}

const list = (sites: readonly Site[]) => sites.map(siteName).join(' and ');

const JOINS = /^[\s,;/&+]*(?:\b(?:and|or|plus)\b)?[\s,]*(?:of\s+)?(?:the\s+)?$/i;
const SPINE_ALONE = /^(?:cervical|thoracic|lumbar)$/i;

/** The text with the list of sites replaced by those left; sites that stand apart are taken out one by one. */
export function wordedWith(text: string, all: readonly Site[], left: readonly Site[]): string {
  const [first, ...more] = all;
  const last = more.at(-1) ?? first;
  if (first === undefined || last === undefined) return text;
  const together = more.every((site, index) => JOINS.test(text.slice(all[index]?.end ?? 0, site.start)));
  if (together) return text.slice(0, first.start) + left.map(worded).join(' and ') + text.slice(last.end);
  return all
    .filter(site => !left.some(other => other.region === site.region))
    .toReversed()
    .reduce((rest, { start, end }) => takenOut(rest, start, end), text);
}

function takenOut(text: string, start: number, end: number): string {
  const before = text.slice(0, start).replace(/[\s,;/&+]*(?:\b(?:and|or|plus|of|the)\b\s*)*$/i, '');
  return `${before} ${text.slice(end).trim()}`.replace(/\s+([,.;)])/g, '$1').trim();
}

function worded({ words, side, region }: Site): string {
  const named = SPINE_ALONE.test(words) ? region : words;
  return side === null ? named : `${side} ${named}`;
}
