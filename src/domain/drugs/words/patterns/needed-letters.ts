import { type Part, readPattern, type Times } from './read-pattern.ts';

/** Runs of letters of which one at least stands in every text a pattern matches; null where nothing can be said. */
type Needed = readonly string[] | null;

/** Runs shorter than this are in too many texts to rule one out. */
const SHORTEST_RUN = 3;
/** More wordings than this are not told apart. */
const MOST_WORDINGS = 48;

/** What any match of a pattern must hold, in lower case: read from the pattern, so that it cannot go stale. */
export function neededBy(pattern: RegExp): Needed {
  const part = readPattern(pattern);
  if (part === null) return null;
  const { wordings, needed } = saidBy(part);
  return moreTelling(needed, long(wordings));
}

/** What a part of a pattern says: all it can read, where that is known, and what it needs besides. */
type Said = { readonly wordings: readonly string[] | null; readonly needed: Needed };

const ANYTHING: Said = { wordings: null, needed: null };
const NOTHING: Said = { wordings: [''], needed: null };

function saidBy(part: Part): Said {
  switch (part.kind) {
    case 'sign':
      return { wordings: [part.sign.toLowerCase()], needed: null };
    case 'class':
      return /^(?:- ?|[ a-z]{1,4}-?| -)$/.test(part.marks)
        ? { wordings: part.marks.split(''), needed: null }
        : ANYTHING;
    case 'edge':
    case 'no figure before':
    case 'no letter before':
    case 'nothing':
      return NOTHING;
    case 'anything':
      return ANYTHING;
    case 'either':
      return ofEither(part.of.map(saidBy));
    case 'row':
      return inRow(part.of.map(saidBy));
    case 'times':
      break;
  }
  return timed(saidBy(part.of), part.times);
}

function ofEither(parts: readonly Said[]): Said {
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
function inRow(terms: readonly Said[]): Said {
  let needed: Needed = null;
  let wordings: readonly string[] = [''];
  let whole = true;
  for (const term of terms) {
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

function timed(term: Said, times: Times): Said {
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
