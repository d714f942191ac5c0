import type { Random } from '../../test/builders/filings/random.ts';
import { zipBytes } from '../../test/builders/records/zip-bytes.ts';
import type { Sample } from './samples.ts';

/** What readers stumble over: marks of the formats, numbers at the edge, names of the language, beginnings without an end. */
// biome-ignore format: a list reads in lines
const WORDS = [
  '<!DOCTYPE x [<!ENTITY a "b">]>', '&a;', '&#0;', '&#x110000;', ']]>', '<![CDATA[', '<!--', '<a>'.repeat(50), '</section>', ' rowspan="99999"',
  '"resourceType":"Bundle"', '"__proto__":{}', '"constructor"', '[[[[[[[[', '{"a":'.repeat(50), 'null', '1e999', '\\u0000',
  'PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', '\xff\xff\xff\xff', '\0\0\0\0', '\xff\xff\xff\x7f', '%PDF-', '\f', '\f'.repeat(40), '\ufeff', '../', '\u202e',
].map(word => Buffer.from(word, 'latin1'));

/** A ZIP counts the bytes of a name in sixteen bits. */
const LONGEST_NAME = 20_000;

type Change = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

const place = (bytes: Buffer, random: Random) => random.between(0, Math.max(0, bytes.length - 1));
const span = (bytes: Buffer, random: Random) => {
  const from = place(bytes, random);
  return [from, Math.min(bytes.length, from + random.between(1, random.chance(0.8) ? 16 : 2000))] as const;
};
const put = (bytes: Buffer, at: number, what: Uint8Array, instead = 0) =>
  Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at + instead)]);

const changes: readonly Change[] = [
  (bytes, random) => {
    const at = place(bytes, random);
    const flipped = (bytes[at] ?? 0) ^ (1 << random.between(0, 7));
    return put(bytes, at, Buffer.from([flipped]), 1);
  },
  (bytes, random) => put(bytes, place(bytes, random), Buffer.from([random.between(0, 255)]), 1),
  (bytes, random) => put(bytes, place(bytes, random), random.pick(WORDS)),
  (bytes, random) => {
    const word = random.pick(WORDS);
    return put(bytes, place(bytes, random), word, word.length);
  },
  (bytes, random) => {
    const [from, to] = span(bytes, random);
    return put(bytes, from, Buffer.alloc(0), to - from);
  },
  (bytes, random) => {
    const [from, to] = span(bytes, random);
    return put(bytes, place(bytes, random), bytes.subarray(from, to));
  },
  (bytes, random) => {
    const [from, to] = span(bytes, random);
    return put(
      bytes,
      to,
      Buffer.concat(Array.from({ length: random.between(2, 200) }, () => bytes.subarray(from, to))),
    );
  },
  (bytes, random) => bytes.subarray(0, place(bytes, random)),
  (bytes, random) => bytes.subarray(place(bytes, random)),
  (bytes, random, other) => {
    const [from, to] = span(other, random);
    return put(bytes, place(bytes, random), other.subarray(from, to));
  },
];

/** Changes that leave the form whole, so that what is behind the parser is tried too. */
const shaped: readonly Change[] = [
  (bytes, random) => {
    const text = bytes.toString('utf8');
    const elements = [...text.matchAll(/<([\w:]+)[^<>]*(?:\/>|>[^<]*<\/\1>)/g)];
    if (elements.length === 0) return jsonChanged(text, random);
    const from = random.pick(elements);
    const to = random.pick(elements);
    const instead = random.pick([
      '',
      from[0].repeat(2),
      from[0],
      from[0].replace(/>[^<]*</, '><'),
      from[0].replace(/"[^"]*"/, '"99999999"'),
    ]);
    return Buffer.from(text.slice(0, to.index) + instead + text.slice(to.index + to[0].length));
  },
];

/** One value of a JSON text put in the place of another, or something else there. */
function jsonChanged(text: string, random: Random): Buffer {
  const values = [...text.matchAll(/(?<=:)(?:"[^"\\]*"|-?\d[\d.]*|true|false|null)/g)];
  if (values.length === 0) return Buffer.from(text);
  const to = random.pick(values);
  const instead = random.pick([
    random.pick(values)[0],
    'null',
    '[]',
    '{}',
    '[[{}]]',
    '-1',
    '1e308',
    '"constructor"',
    '"Encounter/v"',
    '"2015-99-99"',
  ]);
  return Buffer.from(text.slice(0, to.index) + instead + text.slice(to.index + to[0].length));
}

/** A sample damaged in one to six places, the same for the same chance; its name at times too. */
export function damaged(
  sample: Sample,
  random: Random,
  others: readonly Sample[],
): { readonly name: string; readonly bytes: Buffer } {
  const name = random.chance(0.02) ? String(changed(Buffer.from(sample.name), random, others)) : sample.name;
  if ('bytes' in sample) return { name, bytes: changed(sample.bytes, random, others) };
  const within = random.between(0, sample.parts.length);
  const parts = sample.parts.map((part, index) => {
    const content = Buffer.from(part.content);
    if (index !== within) return part;
    return random.chance(0.2)
      ? { ...part, name: String(changed(Buffer.from(part.name), random, others)).slice(0, LONGEST_NAME) }
      : { ...part, content: changed(content, random, others) };
  });
  const bytes = zipBytes(parts);
  return { name, bytes: within === parts.length ? changed(bytes, random, others) : bytes };
}

function changed(bytes: Buffer, random: Random, others: readonly Sample[]): Buffer {
  let result = bytes;
  const from = random.chance(0.4) ? shaped : changes;
  for (let left = random.between(1, 6); left > 0; left -= 1) {
    const other = random.pick(others);
    result = random.pick(from)(result, random, 'bytes' in other ? other.bytes : bytes);
  }
  return result;
}
