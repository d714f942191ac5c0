import humanNames from 'humannames' with { type: 'json' };
import { lazy } from '#domain/drugs/words/lazy.ts';

/** Accents and signs are left out on both sides. */
const plainOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/gu, '')
    .toLowerCase();

const names = lazy((): ReadonlySet<string> => new Set(Object.keys(humanNames).map(plainOf)));

/** Whether somebody is called by a word in plain lower case, as a list of 195,000 names has it; some are words of the language, too. */
export function isListedName(plain: string): boolean {
  return names().has(plain);
}
