import { nicknameOf, type Person, type Physician } from './people.ts';
import type { Random } from './random.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const neighbours = { a: 's', e: 'r', i: 'o', o: 'p', n: 'm', r: 't', s: 'd', t: 'y', l: 'k', c: 'v' } as const;

type Slip = (text: string, at: number, random: Random) => string;

const slips: readonly Slip[] = [
  // wrong, missing, doubled, swapped with its neighbour
  (text, at, random) => text.slice(0, at) + wrongFor(random, text.charAt(at)) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at),
  (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
];

/** One slip of the keyboard, behind the first letter. */
export function slip(random: Random, text: string): string {
  return text.length < 3 ? text : random.pick(slips)(text, random.between(1, text.length - 2), random);
}

function wrongFor(random: Random, here: string): string {
  if (/\d/.test(here)) return String((Number(here) + random.between(1, 9)) % 10);
  const near = Object.entries(neighbours).find(([letter]) => letter === here.toLowerCase())?.[1];
  return near ?? random.pick(letters.split(''));
}

export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day in one of the forms people write. */
export function writtenDay(random: Random, day: number): string {
  const [year = '', month = '', date = ''] = isoDay(day).split('-');
  return random.pick([
    `${year}-${month}-${date}`,
    `${month}/${date}/${year}`,
    `${Number(month)}/${Number(date)}/${year}`,
    `${Number(month)}-${Number(date)}-${year}`,
    `${months[Number(month) - 1] ?? ''} ${Number(date)}, ${year}`,
  ]);
}

/** A day written wrong: a figure, two figures swapped, or day and month; it stays a day of the calendar. */
export function wrongDay(random: Random, day: number): string {
  const right = isoDay(day);
  for (let tries = 0; tries < 40; tries += 1) {
    const [year = '', month = '', date = ''] = right.split('-');
    const figures = `${year}${month}${date}`.split('');
    const at = random.between(3, 7);
    const how = random.pick(['figure', 'swap', 'day and month'] as const);
    if (how === 'figure') figures[at] = String(random.between(0, 9));
    else if (how === 'swap') [figures[at - 1], figures[at]] = [figures[at] ?? '', figures[at - 1] ?? ''];
    const text =
      how === 'day and month'
        ? `${year}-${date}-${month}`
        : `${figures.slice(0, 4).join('')}-${figures.slice(4, 6).join('')}-${figures.slice(6).join('')}`;
    const time = Date.parse(text);
    if (text !== right && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  }
  return right;
}

/** A claim number with other separators, case and leading zeros. */
export function writtenClaim(random: Random, number: string): string {
  const bare = number.replaceAll('-', '');
  return random.pick([
    number,
    bare,
    bare.toLowerCase(),
    number.replaceAll('-', ' '),
    number.replaceAll('-', '/'),
    `00${bare}`,
    `${number.slice(0, 2)}-${number.slice(2)}`,
  ]);
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'");

export type WrittenName = { readonly lastName: string; readonly firstName: string | null };

/** A name with case, accents, hyphen, suffix and fields as people fill them in. */
export function writtenName(
  random: Random,
  { last, first, suffix }: Person,
  wrong: { last: boolean; first: boolean },
): WrittenName {
  let lastName = random.chance(0.5) ? plain(last) : last;
  if (lastName.includes('-')) {
    const [one = '', other = ''] = lastName.split('-');
    lastName = random.pick([lastName, lastName, `${one} ${other}`, `${one} ${other}`, one, other]);
  }
  let firstName: string | null = random.chance(0.5) ? plain(first) : first;
  if (random.chance(0.03)) firstName = nicknameOf(first);
  if (random.chance(0.05)) firstName = `${first.charAt(0)}.`;
  if (wrong.last) lastName = slip(random, lastName);
  if (wrong.first) firstName = slip(random, firstName);
  if (suffix !== null && random.chance(0.5)) lastName = `${lastName} ${suffix}`;
  if (random.chance(0.2)) [lastName, firstName] = [`${lastName}, ${firstName}`, null];
  else if (random.chance(0.04)) [lastName, firstName] = [firstName, lastName];
  else if (random.chance(0.08)) firstName = null;
  return random.chance(0.3)
    ? { lastName: lastName.toUpperCase(), firstName: firstName?.toUpperCase() ?? null }
    : { lastName, firstName };
}

export function writtenPhysician(random: Random, { last, first, middle, degree }: Physician): string {
  return random.pick([
    `Dr. ${first} ${last}`,
    `${first} ${last}, ${degree}`,
    `${last}, ${first} ${degree}`,
    `${first} ${middle}. ${last}, ${degree}`,
    `${plain(last)}, ${plain(first)} ${middle}., ${degree}`,
    `${first.charAt(0)}. ${last}, ${degree}`,
    `${first} ${last}`.toUpperCase(),
  ]);
}
