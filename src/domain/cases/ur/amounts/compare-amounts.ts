import type { Amount } from '#domain/drugs/count.ts';
import type { Comparison } from '../axis.ts';
import type { Place } from '../worded-request.ts';

/** A number of things: one of them, and several. */
export type Noun = readonly [one: string, several: string];

/** Takes a number from a number; `reviewed` words the original request with what is left. */
export function compareAmounts(
  original: number | null,
  authorized: number | null,
  noun: Noun,
  reviewed: (left: number) => string,
): Comparison | null {
  if (original === null) {
    return authorized === null
      ? null
      : unsaid('unsaid-original', `the original request names no number of ${noun[1]}, the authorized part does`);
  }
  if (authorized === null) {
    return unsaid('unsaid-authorized', `the authorized part names no number of ${noun[1]}, the original request does`);
  }
  if (authorized === original) return { kind: 'same' };
  if (authorized > original) {
    const message = `${counted(authorized, noun)} authorized exceed the ${original} of the original request`;
    return { kind: 'not', why: 'exceeds', message };
  }
  const left = Math.round((original - authorized) * 100) / 100;
  const step = `${original} − ${authorized} = ${counted(left, noun)}`;
  return { kind: 'part', original, authorized, left, reviewed: reviewed(left), step };
}

function unsaid(why: 'unsaid-original' | 'unsaid-authorized', message: string): Comparison {
  return { kind: 'not', why, message };
}

/** `1 visit`, `6 visits`. */
export function counted(value: number, [one, several]: Noun): string {
  return `${value} ${value === 1 ? one : several}`;
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const TIMES: readonly (string | undefined)[] = [undefined, 'once', 'twice'];
const PLURAL =
  /^(\s*-?(?:[a-z/-]+\s+){0,5}?(?:week|wk|visit|session|treatment|month|day|hour|hr|time|tablet|tab|capsule|patch|box|refill))(?:s|es)\b/i;

/** A text with one of its numbers changed, in words where it was in words; `1 weeks` becomes `1 week`. */
export function withAmount(text: string, { start, end }: Place, value: number): string {
  const before = text.slice(start, end);
  const inWords = /^[a-z]/i.test(before);
  const behind = inWords ? text.slice(end).replace(/^\s*\(\d+\)/, '') : text.slice(end); // `three (3)` is one number
  return text.slice(0, start) + written(value, before) + (value === 1 ? behind.replace(PLURAL, '$1') : behind);
}

function written(value: number, before: string): string {
  if (/^(?:once|twice)$/i.test(before)) return TIMES[value] ?? `${value} times`;
  if (!/^[a-z-]+$/i.test(before)) return String(value);
  const word = WORDS[value] ?? String(value);
  return /^[A-Z]/.test(before) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The same amount, counted from a place further on. */
export function shifted<T extends Amount>(amount: T | null, by: number): T | null {
  return amount === null ? null : { ...amount, start: amount.start + by, end: amount.end + by };
}
