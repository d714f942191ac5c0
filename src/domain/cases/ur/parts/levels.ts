import { findSpinalLevels, type SpinalLevel } from '#domain/evidence/body-regions.ts';
import type { Source } from '#domain/law/source.ts';
import type { Axis } from '../axis.ts';

export const source: Source = {
  cite: 'Published determinations (practice)',
  says: 'of several levels of the spine, those not authorized are left',
  confidence: 'medium',
};

/** Levels of the spine: L4-5 and L5-S1, less L4-5, leaves L5-S1. */
export const levels: Axis = {
  id: 'levels',
  compare: (original, authorized) => {
    const asked = findSpinalLevels(original.text);
    const allowed = new Set(findSpinalLevels(authorized.text).map(({ level }) => level));
    if (asked.length === 0 || allowed.size === 0) return null;
    const foreign = [...allowed].find(level => !asked.some(other => other.level === level));
    if (foreign !== undefined) {
      const message = `the original request does not name ${foreign}, the authorized part does`;
      return { kind: 'not', why: 'other-part', message };
    }
    const left = asked.filter(({ level }) => !allowed.has(level));
    if (left.length === 0) return { kind: 'same' };
    const names = [...new Set(asked.map(({ level }) => level))];
    return {
      kind: 'part',
      original: names,
      authorized: [...allowed],
      left: [...new Set(left.map(({ level }) => level))],
      reviewed: worded(original.text, asked, left),
      step: `${names.join(', ')} less ${[...allowed].join(', ')} leaves ${left.map(({ level }) => level).join(', ')}`,
    };
  },
};

const JOINS = /^[\s,;/&+]*(?:\band\b)?\s*(?:at\s+)?$/i;

function worded(text: string, all: readonly SpinalLevel[], left: readonly SpinalLevel[]): string {
  const [first, ...more] = all;
  const last = more.at(-1) ?? first;
  if (first === undefined || last === undefined) return text;
  const together = more.every((level, index) => JOINS.test(text.slice(all[index]?.end ?? 0, level.start)));
  const kept = left.map(({ start, end }) => text.slice(start, end)).join(' and ');
  if (together) return text.slice(0, first.start) + kept + text.slice(last.end);
  return all
    .filter(level => !left.includes(level))
    .toReversed()
    .reduce((rest, { start, end }) => cut(rest, start, end), text);
}

function cut(text: string, start: number, end: number): string {
  const before = text.slice(0, start).replace(/[\s,;/&+]*(?:\b(?:and|at)\b\s*)*$/i, '');
  return `${before} ${text.slice(end).trim()}`.trim();
}
