/** Runs of letters of which one at least stands in every text a pattern matches; null where nothing can be said. */
type Needed = readonly string[] | null;

/** Runs shorter than this are in too many texts to rule one out. */
const SHORTEST_RUN = 3;

/** What any match of a pattern must hold, in lower case: read from the pattern, so that it cannot go stale. */
export function neededBy({ source, flags }: RegExp): Needed {
  // with both flags more letters are alike than their small forms tell
  if (flags.includes('v') || (flags.includes('u') && flags.includes('i'))) return null;
  const reader: Reader = { source, at: 0 };
  const needed = alternatives(reader);
  return reader.at < source.length ? null : needed;
}

type Reader = { readonly source: string; at: number };
/** One term of a pattern: a letter, what a group needs, or a place; `anything` is a class, a dot or a reference. */
type Term =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'group'; readonly needed: Needed }
  | { readonly kind: 'place' | 'anything' };

function alternatives(reader: Reader): Needed {
  const all: string[] = [];
  let known = true;
  for (;;) {
    const needed = sequence(reader);
    if (needed === null) known = false;
    else all.push(...needed);
    if (reader.source[reader.at] !== '|') return known ? all : null;
    reader.at += 1;
  }
}

/** Of what every term of a sequence needs, the most telling. */
function sequence(reader: Reader): Needed {
  let best: Needed = null;
  let run = '';
  const end = () => {
    if (run.length >= SHORTEST_RUN) best = moreTelling(best, [run]);
    run = '';
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const term = readTerm(reader);
    const times = readTimes(reader);
    if (term.kind === 'place') continue;
    const once = times === 'once';
    if (term.kind === 'letter' && times !== 'maybe') run += term.letter;
    if (term.kind === 'letter' && once) continue;
    end();
    if (term.kind === 'group' && times !== 'maybe') best = moreTelling(best, term.needed);
  }
  end();
  return best;
}

function moreTelling(one: Needed, other: Needed): Needed {
  if (one === null || other === null) return one ?? other;
  return tells(other) > tells(one) ? other : one;
}

/** Long runs tell more than short ones, few more than many. */
function tells(runs: readonly string[]): number {
  return Math.min(6, ...runs.map(run => run.length)) - runs.length / 8;
}

function readTerm(reader: Reader): Term {
  const { source } = reader;
  const mark = source[reader.at] ?? '';
  reader.at += 1;
  if (mark === '(') return readGroup(reader);
  if (mark === '[') return readClass(reader);
  if (mark === '\\') return readEscape(reader);
  if (mark === '^' || mark === '$') return { kind: 'place' };
  return mark === '.' || mark > '~' ? { kind: 'anything' } : { kind: 'letter', letter: mark.toLowerCase() };
}

const GROUP = /\?(?:[:=!]|<[=!]|<\w+>)/y;

function readGroup(reader: Reader): Term {
  GROUP.lastIndex = reader.at;
  const [opening = ''] = GROUP.exec(reader.source) ?? [];
  reader.at += opening.length;
  const needed = alternatives(reader);
  reader.at += 1; // its closing bracket
  return /[=!]/.test(opening) ? { kind: 'place' } : { kind: 'group', needed };
}

function readClass(reader: Reader): Term {
  while (reader.at < reader.source.length && reader.source[reader.at] !== ']') {
    reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
  }
  reader.at += 1;
  return { kind: 'anything' };
}

const ESCAPE = /[bB]|[ux][\da-f]+|u\{[\da-f]+\}|[pPk][{<][^}>]+[}>]|\d+|c?./iy;

function readEscape(reader: Reader): Term {
  ESCAPE.lastIndex = reader.at;
  const [escaped = ''] = ESCAPE.exec(reader.source) ?? [];
  reader.at += escaped.length;
  if (escaped === 'b' || escaped === 'B') return { kind: 'place' };
  return /^[^\w]$/.test(escaped) && escaped <= '~' ? { kind: 'letter', letter: escaped } : { kind: 'anything' };
}

const TIMES = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;

function readTimes(reader: Reader): 'once' | 'more' | 'maybe' {
  TIMES.lastIndex = reader.at;
  const times = TIMES.exec(reader.source);
  if (times === null) return 'once';
  reader.at += times[0].length;
  return times[0].startsWith('+') || Number(times[1] ?? 0) > 0 ? 'more' : 'maybe';
}
