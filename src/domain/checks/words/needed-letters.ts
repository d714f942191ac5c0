/** Runs of letters of which one at least stands in every text a pattern matches; null where nothing can be said. */
type Needed = readonly string[] | null;

/** Runs shorter than this are in too many texts to rule one out. */
const SHORTEST_RUN = 3;
/** More wordings than this are not told apart. */
const MOST_WORDINGS = 256;

/** What any match of a pattern must hold, in lower case: read from the pattern, so that it cannot go stale. */
export function neededBy({ source, flags }: RegExp): Needed {
  // with both flags more letters are alike than their small forms tell
  if (flags.includes('v') || (flags.includes('u') && flags.includes('i'))) return null;
  const reader: Reader = { source, at: 0 };
  const { wordings, needed } = alternatives(reader);
  if (reader.at < source.length) return null;
  return moreTelling(needed, long(wordings));
}

type Reader = { readonly source: string; at: number };
/** A part of a pattern: all it can read, where that is known, and what it needs besides. */
type Part = { readonly wordings: readonly string[] | null; readonly needed: Needed };

const ANYTHING: Part = { wordings: null, needed: null };
const NOTHING: Part = { wordings: [''], needed: null };

function alternatives(reader: Reader): Part {
  const parts = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    parts.push(sequence(reader));
  }
  return {
    wordings: union(parts.map(({ wordings }) => wordings)),
    needed: union(parts.map(({ wordings, needed }) => moreTelling(needed, long(wordings)))),
  };
}

function union(all: readonly Needed[]): Needed {
  const known = all.flatMap(one => one ?? []);
  return all.includes(null) || known.length > MOST_WORDINGS ? null : known;
}

/** The wordings of terms one after the other, as long as they are known; of what stands between them, the most telling. */
function sequence(reader: Reader): Part {
  let needed: Needed = null;
  let wordings: readonly string[] = [''];
  let whole = true;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const term = timed(readTerm(reader), readTimes(reader));
    const joined = term.wordings === null ? null : joinedTo(wordings, term.wordings);
    if (joined === null) {
      needed = moreTelling(moreTelling(needed, long(wordings)), term.needed);
      wordings = term.wordings ?? [''];
      whole = false;
    } else wordings = joined;
  }
  return whole ? { wordings, needed } : { wordings: null, needed: moreTelling(needed, long(wordings)) };
}

function joinedTo(before: readonly string[], after: readonly string[]): readonly string[] | null {
  if (before.length * after.length > MOST_WORDINGS) return null;
  return before.flatMap(one => after.map(other => one + other));
}

function timed(term: Part, times: 'once' | 'more' | 'once or not' | 'maybe'): Part {
  if (times === 'once') return term;
  if (times === 'once or not')
    return term.wordings === null ? ANYTHING : { wordings: [...term.wordings, ''], needed: null };
  return times === 'more' ? { wordings: null, needed: moreTelling(term.needed, long(term.wordings)) } : ANYTHING;
}

function long(wordings: Needed): Needed {
  return wordings?.every(wording => wording.length >= SHORTEST_RUN) === true ? wordings : null;
}

function moreTelling(one: Needed, other: Needed): Needed {
  if (one === null || other === null) return one ?? other;
  return tells(other) > tells(one) ? other : one;
}

/** In bits: a letter tells about two, and twice as many runs tell one less. */
function tells(runs: readonly string[]): number {
  return 2 * Math.min(12, ...runs.map(run => run.length)) - Math.log2(runs.length);
}

function readTerm(reader: Reader): Part {
  const mark = reader.source[reader.at] ?? '';
  reader.at += 1;
  if (mark === '(') return readGroup(reader);
  if (mark === '[') return readClass(reader);
  if (mark === '\\') return readEscape(reader);
  if (mark === '^' || mark === '$') return NOTHING;
  return mark === '.' || mark > '~' ? ANYTHING : letter(mark);
}

function letter(mark: string): Part {
  return { wordings: [mark.toLowerCase()], needed: null };
}

const GROUP = /\?(?:[:=!]|<[=!]|<\w+>)/y;

function readGroup(reader: Reader): Part {
  GROUP.lastIndex = reader.at;
  const [opening = ''] = GROUP.exec(reader.source) ?? [];
  reader.at += opening.length;
  const inside = alternatives(reader);
  reader.at += 1; // its closing bracket
  return /[=!]/.test(opening) ? NOTHING : inside;
}

function readClass(reader: Reader): Part {
  const from = reader.at;
  while (reader.at < reader.source.length && reader.source[reader.at] !== ']') {
    reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
  }
  const marks = reader.source.slice(from, reader.at);
  reader.at += 1;
  return /^(?:- ?|[ a-z]{1,4}-?| -)$/.test(marks) ? { wordings: marks.split(''), needed: null } : ANYTHING;
}

const ESCAPE = /[bB]|[ux][\da-f]+|u\{[\da-f]+\}|[pPk][{<][^}>]+[}>]|\d+|c?./iy;

function readEscape(reader: Reader): Part {
  ESCAPE.lastIndex = reader.at;
  const [escaped = ''] = ESCAPE.exec(reader.source) ?? [];
  reader.at += escaped.length;
  if (escaped === 'b' || escaped === 'B') return NOTHING;
  return /^[^\w]$/.test(escaped) && escaped <= '~' ? letter(escaped) : ANYTHING;
}

const TIMES = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;

function readTimes(reader: Reader): 'once' | 'more' | 'once or not' | 'maybe' {
  TIMES.lastIndex = reader.at;
  const times = TIMES.exec(reader.source);
  if (times === null) return 'once';
  reader.at += times[0].length;
  if (times[0].startsWith('?')) return 'once or not';
  return times[0].startsWith('+') || Number(times[1] ?? 0) > 0 ? 'more' : 'maybe';
}
