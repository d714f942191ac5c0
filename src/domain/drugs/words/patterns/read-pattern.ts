/** A part of a regular expression, as far as a search needs to know it. */
export type Part =
  /** One sign as it is written. */
  | { readonly kind: 'sign'; readonly sign: string }
  /** One sign out of several: what stands between the brackets, or an escape such as `\d`. */
  | { readonly kind: 'class'; readonly marks: string }
  /** The edge of a word. */
  | { readonly kind: 'edge' }
  /** No figure stands before, or no letter: what follows may begin a run of them. */
  | { readonly kind: 'no figure before' }
  | { readonly kind: 'no letter before' }
  /** What reads no sign: the ends of a text, what looks ahead or back. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'anything' }
  | { readonly kind: 'either'; readonly of: readonly Part[] }
  | { readonly kind: 'row'; readonly of: readonly Part[] }
  | { readonly kind: 'times'; readonly of: Part; readonly times: Times };

export type Times = 'more' | 'once or not' | 'maybe';

type Reader = { readonly source: string; at: number };

const ANYTHING: Part = { kind: 'anything' };
const NOTHING: Part = { kind: 'nothing' };

/** The parts of a pattern; null for one that is written in another way than these. */
export function readPattern({ source, flags }: RegExp): Part | null {
  // with both flags more letters are alike than their small forms tell
  if (flags.includes('v') || (flags.includes('u') && flags.includes('i'))) return null;
  const reader: Reader = { source, at: 0 };
  const part = alternatives(reader);
  return reader.at < source.length ? null : part;
}

function alternatives(reader: Reader): Part {
  const first = sequence(reader);
  if (reader.source[reader.at] !== '|') return first;
  const parts = [first];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    parts.push(sequence(reader));
  }
  return { kind: 'either', of: parts };
}

function sequence(reader: Reader): Part {
  const parts: Part[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const term = readTerm(reader);
    const times = readTimes(reader);
    parts.push(times === null ? term : { kind: 'times', of: term, times });
  }
  return { kind: 'row', of: parts };
}

function readTerm(reader: Reader): Part {
  const mark = reader.source[reader.at] ?? '';
  reader.at += 1;
  if (mark === '(') return readGroup(reader);
  if (mark === '[') return readClass(reader);
  if (mark === '\\') return readEscape(reader);
  if (mark === '^' || mark === '$') return NOTHING;
  return mark === '.' || mark > '~' ? ANYTHING : { kind: 'sign', sign: mark };
}

const GROUP = /\?(?:[:=!]|<[=!]|<\w+>)/y;

function readGroup(reader: Reader): Part {
  GROUP.lastIndex = reader.at;
  const [opening = ''] = GROUP.exec(reader.source) ?? [];
  reader.at += opening.length;
  const inside = alternatives(reader);
  reader.at += 1; // its closing bracket
  if (opening === '?<!') return notBefore(inside);
  return /[=!]/.test(opening) ? NOTHING : inside;
}

/** Of several things that may not stand before, one sign that is told suffices. */
function notBefore(inside: Part): Part {
  const each = inside.kind === 'either' ? inside.of : [inside];
  return each.map(signNotBefore).find(({ kind }) => kind !== 'nothing') ?? NOTHING;
}

function signNotBefore(inside: Part): Part {
  const [only, ...others] = inside.kind === 'row' ? inside.of : [];
  if (only?.kind !== 'class' || others.length > 0 || only.marks.startsWith('^')) return NOTHING;
  if (only.marks.includes('\\w')) return { kind: 'edge' };
  if (only.marks.includes('A-Za-z')) return { kind: 'no letter before' };
  return only.marks.includes('\\d') ? { kind: 'no figure before' } : NOTHING;
}

function readClass(reader: Reader): Part {
  const from = reader.at;
  while (reader.at < reader.source.length && reader.source[reader.at] !== ']') {
    reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
  }
  const marks = reader.source.slice(from, reader.at);
  reader.at += 1;
  return { kind: 'class', marks };
}

const ESCAPE = /[bB]|[ux][\da-f]+|u\{[\da-f]+\}|[pPk][{<][^}>]+[}>]|\d+|c?./iy;

function readEscape(reader: Reader): Part {
  ESCAPE.lastIndex = reader.at;
  const [escaped = ''] = ESCAPE.exec(reader.source) ?? [];
  reader.at += escaped.length;
  if (escaped === 'b') return { kind: 'edge' };
  if (escaped === 'B') return NOTHING;
  if (/^[dswW]$/.test(escaped)) return { kind: 'class', marks: `\\${escaped}` };
  return /^[^\w]$/.test(escaped) && escaped <= '~' ? { kind: 'sign', sign: escaped } : ANYTHING;
}

const TIMES = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;

function readTimes(reader: Reader): Times | null {
  TIMES.lastIndex = reader.at;
  const times = TIMES.exec(reader.source);
  if (times === null) return null;
  reader.at += times[0].length;
  if (times[0].startsWith('?')) return 'once or not';
  return times[0].startsWith('+') || Number(times[1] ?? 0) > 0 ? 'more' : 'maybe';
}
