/** A page with every run of blanks and line breaks as one blank, and plain quotes and hyphens. */
export type Condensed = {
  readonly text: string;
  /** Raw offset of each character of `text`. */
  readonly origins: Uint32Array;
};

const BLANK = 32;
/** Curly quotes, primes and dashes that mean the same as the plain sign. */
const PLAIN: ReadonlyMap<number, string> = new Map([
  ...[0x2018, 0x2019, 0x2032, 0x60, 0xb4].map(code => [code, "'"] as const),
  ...[0x201c, 0x201d, 0x2033].map(code => [code, '"'] as const),
  ...[0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212].map(code => [code, '-'] as const),
]);

function isBlank(code: number): boolean {
  return code <= BLANK || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x3000 || code === 0xfeff;
}

/** Anything that would be written otherwise. */
const UNEVEN = /[^ !-_a-~]| {2}/;

/** Condenses a raw page so that patterns see single blanks, and keeps the way back to the raw offsets. */
export function condense(raw: string): Condensed {
  const origins = new Uint32Array(raw.length);
  if (!UNEVEN.test(raw)) {
    for (let at = 0; at < raw.length; at += 1) origins[at] = at;
    return { text: raw, origins };
  }
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  let wasBlank = false;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    const blank = isBlank(code);
    const plain = blank ? ' ' : PLAIN.get(code);
    if (plain !== undefined) {
      if (from < at) parts.push(raw.slice(from, at));
      from = at + 1;
      if (blank && wasBlank) continue;
      parts.push(plain);
    }
    wasBlank = blank;
    origins[length] = at;
    length += 1;
  }
  parts.push(raw.slice(from));
  return { text: parts.join(''), origins: origins.subarray(0, length) };
}
