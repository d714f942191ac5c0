import { plainWords } from './organization-name.ts';

/** A person's name in parts, each in plain lower case; `middle` and `generation` may be empty. */
export type PersonName = {
  readonly last: string;
  readonly first: string;
  readonly middle: string;
  readonly generation: string;
};

const TITLES = new Set(
  'dr mr mrs ms mx prof md do dc phd psyd edd lac dac omd od dds dmd dpm dpt pt np pa rn esq jd mph mba facs faaos fapa qme ame'.split(
    ' ',
  ),
);
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const PARTICLES = new Set(
  'de del della di da dos la las los le van von der den ter bin al el mac mc san santa o'.split(' '),
);

/**
 * How a name written `First Middle Last, M.D.` or `Last, First Middle` can be taken apart: once, and where there is a middle name a
 * second time with it as the first half of a double last name. None where there are not two words.
 */
export function readPersonName(name: string): readonly PersonName[] {
  const [before = '', ...rest] = name.replaceAll(/(?<=\p{L})[-‐–](?=\p{L})/gu, '').split(',');
  const surname = wordsOf(before);
  const others = rest.map(wordsOf);
  const given = others.find(part => part.words.length > 0);
  const generation = [surname, ...others].map(part => part.generation).find(found => found !== '') ?? '';
  if (given !== undefined && surname.words.length > 0) {
    const [first = '', ...middle] = given.words;
    return [{ last: surname.words.join(''), first, middle: middle.join(' '), generation }];
  }
  const [first = '', ...following] = surname.words;
  if (following.length === 0) return [];
  let start = following.length - 1;
  while (start > 0 && PARTICLES.has(following[start - 1] ?? '')) start -= 1;
  const last = following.slice(start).join('');
  const middle = following.slice(0, start);
  const plain = { last, first, middle: middle.join(' '), generation };
  return middle.length === 0 ? [plain] : [plain, { ...plain, last: middle.join('') + last, middle: '' }];
}

function wordsOf(part: string): { readonly words: readonly string[]; readonly generation: string } {
  const words = plainWords(part)
    .split(' ')
    .filter(word => word !== '' && !TITLES.has(word));
  return {
    words: words.filter(word => !GENERATIONS.has(word)),
    generation: words.find(word => GENERATIONS.has(word)) ?? '',
  };
}

/**
 * Whether two names can be one person's: the same last name, first names that agree as far as they are written (an initial agrees
 * with a name), and nothing that tells them apart. Doubt counts as the same, since a conflict overlooked voids a determination.
 */
export function maybeSamePerson(one: PersonName, other: PersonName): boolean {
  return (
    one.last === other.last &&
    agree(one.first, other.first) &&
    agree(one.middle, other.middle) &&
    (one.generation === '' || other.generation === '' || one.generation === other.generation)
  );
}

/** Whether two given names agree: either is missing, one is the initial of the other, or they are equal. */
function agree(one: string, other: string): boolean {
  if (one === '' || other === '' || one === other) return true;
  return one.length === 1 || other.length === 1 ? one.charAt(0) === other.charAt(0) : false;
}
