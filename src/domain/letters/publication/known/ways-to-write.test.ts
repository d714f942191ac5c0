import { expect, test } from 'vitest';
import { redacted } from '../../../../../test/builders/letters/redacted.ts';

const names = [
  ['Theodora', 'Whitfield'],
  ['Eun-kyung', "D'Agostino"],
  ['José', 'Núñez'],
  ['Griffin', 'Offley'],
  ['Art', 'de la Cruz'],
  ['Ed', 'Dela Cruz'],
  ['Hien', 'Buiter'],
  ['Ida', 'Washington'],
] as const;

const within = (word: string, mark: string) => word.slice(0, -2) + mark + word.slice(-2);
const cyrillic: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', i: 'і', c: 'с', A: 'А', E: 'Е', O: 'О' };
const greek: Readonly<Record<string, string>> = { A: 'Α', E: 'Ε', H: 'Η', I: 'Ι', N: 'Ν', O: 'Ο', T: 'Τ', o: 'ο' };
const alike = (text: string, letters: Readonly<Record<string, string>>) =>
  Array.from(text, letter => letters[letter] ?? letter).join('');

// biome-ignore format: a table reads in columns
test.each<[string, (given: string, surname: string) => string]>([
  // how the name is written
  ['small letters',               (given, surname) => `${given} ${surname}`.toLowerCase()],
  ['capitals',                    (given, surname) => `${given} ${surname}`.toUpperCase()],
  ['surname first, no space',     (given, surname) => `${surname},${given}`],
  ['underscores',                 (given, surname) => `${surname}_${given}`],
  ['a hyphen',                    (given, surname) => `${given}-${surname}`],
  ['a hyphen that does not break', (given, surname) => `${given}\u2011${surname}`],
  ['stops, small',                (given, surname) => `${given}.${surname}`.toLowerCase()],
  ['the parts of a message',      (given, surname) => `${surname}^${given}`.toUpperCase()],
  ['a space of the web',          (given, surname) => `${given}%20${surname}`],
  ['a line break',                (given, surname) => `${given}\r\n${surname}`],
  ['a page break',                (given, surname) => `${given}\f${surname}`],
  ['a space that does not break', (given, surname) => `${given}\u00a0${surname}`],
  ['glued',                       (given, surname) => `${given}${surname}`],
  ['the name of a file',          (given, surname) => `${surname}${given}2015`.replaceAll(' ', '')],
  ['an initial',                  (given, surname) => `${given.charAt(0)}. ${surname}`],
  ['an initial, small',           (given, surname) => `${given.charAt(0)}. ${surname}`.toLowerCase()],
  ['an initial of a file',        (given, surname) => `${given.charAt(0)}_${surname}`],
  ['a soft hyphen',               (given, surname) => `${given} ${within(surname, '\u00ad')}`],
  ['a soft hyphen at the end of a line', (_given, surname) => within(surname, '\u00ad\n')],
  ['a hyphen at the end of a line', (given, surname) => `${given} ${within(surname, '-\n')}`],
  ['a space of no width',         (_given, surname) => within(surname, '\u200b')],
  ['a joiner',                    (_given, surname) => within(surname, '\u2060')],
  ['ligatures',                   (given, surname) => `${given} ${surname}`.replaceAll('ffi', '\ufb03').replaceAll('ff', '\ufb00').replaceAll('fi', '\ufb01')],
  ['letters of full width',       (given, surname) => `${given} ${surname}`.replaceAll(/[!-~]/gu, sign => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))],
  ['accents apart',               (given, surname) => `${given} ${surname}`.normalize('NFD')],
  ['letters of Cyrillic',         (_given, surname) => alike(surname, cyrillic)],
  ['letters of Greek',            (_given, surname) => alike(surname.toUpperCase(), greek)],
  ['a possessive',                (_given, surname) => `${surname}'s`],
  ['a possessive of letters',     (_given, surname) => `${surname}\u02bcs`],
  ['a family',                    (given, surname) => `${given} and the ${surname}s`],
  ['letters spaced',              (given, surname) => Array.from(`${given} ${surname}`.toUpperCase()).join(' ')],
])('a name the case holds is gone, written with %s', (_how, write) => {
  for (const [given, surname] of names) {
    const left = redacted(`It was told to ${write(given, surname)}, for the knee.`, [
      { class: 'name', value: `${given} ${surname}` },
    ]);
    expect(left).toMatch(/^It was told to (?:\[name\](?:(?:['’]|\u02bc)?s| and the (?=\[))?)+, for the knee\.$/u);
  }
});
