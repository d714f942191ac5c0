import { monthNames } from '#domain/calendar/months.ts';
import { between, happens, oneOf } from '#commands/sample-records/chance.ts';
import type { Random } from '#commands/simulation/random.ts';
import type { IdentifierClass } from '#domain/cases/publication/identifier.ts';
import type { NameSet, PlaceSet } from './lists/lists.ts';

const digit = (random: Random) => `${between(random, 0, 9)}`;
const digits = (random: Random, count: number) => Array.from({ length: count }, () => digit(random)).join('');
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const letter = (random: Random) => LETTERS.charAt(between(random, 0, LETTERS.length - 1));

export type Person = {
  readonly given: string;
  readonly middle: string;
  readonly surname: string;
  readonly suffix: string;
};

export function personOf(random: Random, { given, surnames }: NameSet): Person {
  return {
    given: oneOf(random, given),
    middle: letter(random),
    surname: oneOf(random, surnames),
    suffix: happens(random, 0.06) ? oneOf(random, ['Jr.', 'Sr.', 'III']) : '',
  };
}

export function fullName({ given, middle, surname, suffix }: Person, random: Random): string {
  const name = happens(random, 0.4) ? `${given} ${middle}. ${surname}` : `${given} ${surname}`;
  return suffix === '' ? name : `${name}, ${suffix}`;
}

/** A number in the shape of its class, as offices make them up. */
export function numberOf(random: Random, kind: IdentifierClass | 'dea' | 'npi' | 'eams'): string {
  switch (kind) {
    case 'social-security-number':
      return `${between(random, 100, 772)}-${between(random, 10, 99)}-${digits(random, 4)}`;
    case 'phone':
      return phoneForm(random, `${between(random, 209, 951)}555${digits(random, 4)}`);
    case 'eams':
      return `ADJ${between(random, 1_000_000, 19_999_999)}`;
    case 'claim-number':
      return oneOf(random, [
        () => `WC-${digits(random, 6)}-${digits(random, 2)}`,
        () => `${between(random, 10, 99)}${digits(random, 8)}`,
        () => `0${digits(random, 2)}-CB-${letter(random)}${letter(random)}${digits(random, 2)}${digits(random, 4)}`,
        () => `${letter(random)}${letter(random)}${letter(random)}${digits(random, 7)}`,
        () => `${digits(random, 4)}-WC-${digits(random, 2)}-${between(random, 1_000_000, 9_999_999)}`,
      ])();
    case 'record-number':
      return oneOf(random, [
        () => digits(random, 7),
        () => `${digits(random, 3)}-${digits(random, 3)}`,
        () => `${letter(random)}${digits(random, 6)}`,
      ])();
    case 'licence-number':
      return oneOf(random, [
        () => `A${between(random, 20_000, 199_999)}`,
        () => `G${between(random, 10_000, 89_999)}`,
        () => `PT ${between(random, 10_000, 49_999)}`,
      ])();
    case 'dea':
      return `${letter(random)}${letter(random)}${digits(random, 7)}`;
    default:
      return `1${digits(random, 9)}`;
  }
}

export function phoneForm(random: Random, bare: string): string {
  const [area, office, line] = [bare.slice(0, 3), bare.slice(3, 6), bare.slice(6)];
  return oneOf(random, [
    `(${area}) ${office}-${line}`,
    `${area}-${office}-${line}`,
    `${area}.${office}.${line}`,
    `${area} ${office} ${line}`,
    `+1 ${area} ${office} ${line}`,
    `1-${area}-${office}-${line}`,
    `(${area})${office}-${line} ext. ${between(random, 10, 999)}`,
  ]);
}

export function addressOf(random: Random, own: PlaceSet): string {
  return `${streetOf(random, own)}, ${townOf(random, own, '')}`;
}

/** House number and street, now and then with a flat or suite. */
export function streetOf(random: Random, { streets }: PlaceSet): string {
  const unit = happens(random, 0.3)
    ? oneOf(random, [
        `, Apt ${between(random, 1, 40)}`,
        `, Suite ${between(random, 100, 400)}`,
        ` #${between(random, 1, 90)}`,
      ])
    : '';
  return `${between(random, 10, 19_999)} ${oneOf(random, streets)}${unit}`;
}

/** Town, state and postal code, which has nine digits when `more` is given. */
export function townOf(random: Random, { towns }: PlaceSet, more = ''): string {
  const [town, code] = oneOf(random, towns);
  return `${town}, CA ${code}${more}`;
}

export function boxOf(random: Random, own: PlaceSet): string {
  const number = between(random, 10, 99_999);
  const box = oneOf(random, ['P.O. Box', 'PO Box', 'P. O. Box', 'Post Office Box', 'P.O. BOX', 'Lock Box']);
  return `${box} ${number}, ${townOf(random, own, happens(random, 0.4) ? `-${digits(random, 4)}` : '')}`;
}

/** A day of birth as ISO; `written` gives it a form. */
export function birthDay(random: Random): string {
  return `${between(random, 1946, 1998)}-${two(between(random, 1, 12))}-${two(between(random, 1, 28))}`;
}

const two = (value: number) => `${value}`.padStart(2, '0');
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[^a-z]/giu, '')
    .toLowerCase();

export function dayForm(random: Random, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = monthNames[Number(month) - 1] ?? '';
  const [m, d] = [`${Number(month)}`, `${Number(day)}`];
  return oneOf(random, [
    `${month}/${day}/${year}`,
    `${m}/${d}/${year}`,
    `${m}/${d}/${year.slice(2)}`,
    `${month}-${day}-${year}`,
    `${month}-${day}-${year.slice(2)}`,
    `${name} ${d}, ${year}`,
    `${name.slice(0, 3)} ${d}, ${year}`,
    `${d} ${name} ${year}`,
    iso,
    `${m}.${d}.${year}`,
  ]);
}

export function mailOf(random: Random, { given, surname }: Person, { domains }: PlaceSet): string {
  const domain = happens(random, 0.5)
    ? oneOf(random, domains)
    : oneOf(random, ['gmail.com', 'yahoo.com', 'hotmail.com']);
  const name = oneOf(random, [
    `${plain(given)}.${plain(surname)}`,
    `${plain(given).charAt(0)}${plain(surname)}`,
    `${plain(surname)}${between(random, 1, 99)}`,
  ]);
  return happens(random, 0.1) ? `${name}@${domain}`.toUpperCase() : `${name}@${domain}`;
}

export function webOf(random: Random, { domains }: PlaceSet): string {
  return (
    oneOf(random, ['www.', 'https://www.', 'http://', '']) +
    oneOf(random, domains) +
    (happens(random, 0.3) ? '/contact' : '')
  );
}

const UNITS =
  ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const COUNTS =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A day as it is spoken: `the fourth of March, nineteen sixty-five`. */
export function dayInWords(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const ordinal = day < 20 ? UNITS[day] : day === 20 ? 'twentieth' : `twenty-${UNITS[day - 20] ?? ''}`;
  const rest = year % 100;
  const count =
    rest < 20 ? COUNTS[rest] : `${TENS[Math.floor(rest / 10)] ?? ''}-${COUNTS[rest % 10] ?? ''}`.replace(/-$/u, '');
  return `the ${ordinal ?? ''} of ${monthNames[month - 1] ?? ''}, nineteen ${count ?? ''}`;
}
