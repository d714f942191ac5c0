import { withinOneSlip } from '#domain/records/identity/slips.ts';
import type { KnownIdentifier } from '#domain/cases/publication/identifier.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import { bareNumber } from '../words/bare-number.ts';
import type { LetterWords } from '../words/letter-words.ts';
import { datePattern, isoOf } from './date-forms.ts';
import { findAddress, postalForms } from './find-address.ts';
import { findPerson } from './find-person.ts';
import { findNumber } from './number-forms.ts';
import { addressOnlinePattern } from './online-address.ts';
import { findOrganization } from './find-organization.ts';
import { organizationForms } from './organization-forms.ts';
import { personForms } from './person-forms.ts';

/** How one identifier is looked for in a text. */
export type Finder = (letter: LetterWords) => Span[];

/** A way to find each form of an identifier the case holds. */
export function finderOf({ class: kind, value }: KnownIdentifier): Finder {
  switch (kind) {
    case 'name': {
      const forms = personForms(value);
      return letter => (forms === null ? [] : findPerson(letter, forms));
    }
    case 'birth-date': {
      const iso = isoOf(value);
      return byPatterns(kind, 'a date of birth the case holds', [iso === null ? null : datePattern(iso)]);
    }
    case 'address': {
      const forms = postalForms(value);
      return letter => findAddress(letter, forms);
    }
    case 'e-mail':
    case 'web-address':
      return byPatterns(kind, 'an address the case holds', [addressOnlinePattern(value)]);
    case 'facility':
    case 'organization': {
      const forms = organizationForms(value);
      return letter => findOrganization(letter, kind, forms);
    }
    case 'phone': {
      const bare = value.replaceAll(/\D/gu, '').replace(/^1(?=\d{10}$)/u, '');
      return numbers(kind, bare);
    }
    default:
      return numbers(kind, value);
  }
}

function byPatterns(kind: KnownIdentifier['class'], rule: string, patterns: readonly (RegExp | null)[]): Finder {
  return ({ text }) =>
    patterns.flatMap(pattern =>
      pattern === null
        ? []
        : [...text.matchAll(pattern)].flatMap(({ index, 0: words }) => {
            const lead = words.length - words.trimStart().length;
            const end = index + words.trimEnd().length;
            return end > index + lead ? [{ start: index + lead, end, class: kind, rule }] : [];
          }),
    );
}

const LONG = 7; // characters: with one slip a number this long is still the same number

/** What says, right before four figures, that a longer number ends with them; of a social security number its name is enough. */
const ENDING = /(?:\b(?:end(?:s|ing)|last (?:four|4)|final (?:four|4))\b[^.;\d]{0,30}|[x*•#]{2}[-‐– .]?)$/iu;
const SOCIAL = /\b(?:social|SSN?|S\.S\.(?:N\.)?)(?![\p{L}\p{N}])[^.;\d]{0,30}$/iu;
const FOUR = /(?<![\p{L}\p{N}]|[.,]\d*)\d{4}(?![\p{L}\p{N}]|[.,]\d)/gu;

/** The last four figures of a long number, where it is said that they are. */
function endings(value: string, isSocial: boolean, { text }: LetterWords): [start: number, end: number][] {
  const digits = value.replaceAll(/\D/gu, '');
  const last = digits.slice(-4);
  if (digits.length < LONG || !text.includes(last)) return [];
  return [...text.matchAll(FOUR)].flatMap(({ index, 0: four }): [number, number][] => {
    if (four !== last) return [];
    const before = text.slice(Math.max(0, index - 50), index).replaceAll(/\s/gu, ' ');
    return ENDING.test(before) || (isSocial && SOCIAL.test(before)) ? [[index, index + 4]] : [];
  });
}

/** A number however it is parted or misread, with one slip where it is long, and its last four figures. */
function numbers(kind: KnownIdentifier['class'], value: string): Finder {
  const rule = `a ${kind === 'phone' ? 'phone number' : 'number'} the case holds`;
  const bare = bareNumber(value);
  const stands = (start: number, end: number): Span => ({ start, end, class: kind, rule });
  return letter => [
    ...[...findNumber(letter.squeezed(), value), ...endings(value, kind === 'social-security-number', letter)].map(
      ([start, end]) => stands(start, end),
    ),
    ...(bare.length < LONG ? [] : letter.numbers())
      .filter(
        run =>
          Math.abs(run.bare.length - bare.length) < 2 &&
          withinOneSlip(run.bare, bare) &&
          (run.bare.length <= bare.length || !/\s\p{L}$/u.test(letter.text.slice(run.start, run.end))),
      )
      .map(({ start, end }) => stands(start, end)),
  ];
}
