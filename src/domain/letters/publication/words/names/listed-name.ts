import { lazy } from '#domain/drugs/words/lazy.ts';
import { LISTED_NAMES } from '../lists/listed-names.ts';

/** Lines of the list with the name each begins with; a line is read when a name in it is first asked for. */
const table = lazy(() =>
  LISTED_NAMES.trim()
    .split('\n')
    .map(line => ({ first: /^0([a-z]+)/u.exec(line)?.[1] ?? '', names: lazy(() => namesOf(line)) })),
);

function namesOf(line: string): ReadonlySet<string> {
  const names = new Set<string>();
  let name = '';
  for (const [, shared = '0', rest = ''] of line.matchAll(/(\d)([a-z]*)/gu)) {
    name = name.slice(0, Number(shared)) + rest;
    names.add(name);
  }
  return names;
}

/** Whether somebody is called by a word in plain lower case, as a list of 195,000 names has it; some are words of the language, too. */
export function isListedName(plain: string): boolean {
  const lines = table();
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.first ?? '') <= plain) low = middle;
    else high = middle - 1;
  }
  return lines[low]?.names().has(plain) ?? false;
}
