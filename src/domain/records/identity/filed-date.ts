import { readDate } from '#domain/calendar/read-date.ts';
import type { Agreement } from './agreement.ts';

const iso = /^\d{4}-\d{2}-\d{2}$/;
const placeholder = /^(?:1900|1901|0001|9999)-/;

/** A date as filed, in whatever form, as `YYYY-MM-DD`; null when it is none, or a placeholder. */
export function readFiledDate(text: string | null): string | null {
  if (text === null) return null;
  const date = iso.test(text) ? text : readDate(text);
  return date === null || placeholder.test(date) ? null : date;
}

const dayMs = 86_400_000;

/** Days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}

/** Alike but for one wrong figure, two neighbours swapped, or day and month swapped. */
export function dateAgreement(a: string | null, b: string | null): Agreement {
  if (a === null || b === null) return 'unknown';
  if (a === b) return 'same';
  if (a.slice(0, 4) === b.slice(0, 4) && a.slice(5, 7) === b.slice(8) && a.slice(8) === b.slice(5, 7)) return 'near';
  return figuresWrong(a, b) <= 1 || swapped(a, b) ? 'near' : 'different';
}

function figuresWrong(a: string, b: string): number {
  let wrong = 0;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) wrong += 1;
  return wrong;
}

/** `2016-11-03` and `2016-11-30`: two figures side by side, a hyphen between them or not. */
function swapped(a: string, b: string): boolean {
  const [one, other] = [a.replaceAll('-', ''), b.replaceAll('-', '')];
  let first = 0;
  while (one[first] === other[first]) first += 1;
  return (
    one[first] === other[first + 1] &&
    one[first + 1] === other[first] &&
    one.slice(first + 2) === other.slice(first + 2)
  );
}
