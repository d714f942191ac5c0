import * as fc from '../../../../../test/random.ts';
import { expect, test } from 'vitest';
import type { KnownIdentifier } from '#domain/cases/publication/identifier.ts';
import { redactTexts } from '#domain/letters/publication/redact-texts.ts';

type Person = readonly [given: string, surname: string];

const PEOPLE: readonly Person[] = [
  ['Theodora', 'Whitfield'],
  ['Eun-kyung', "D'Agostino"],
  ['José', 'Núñez'],
  ['Xin', 'Kermani'],
  ['Al', 'von Trautner'],
  ['Siobhan', "O'Brien"],
  ['Fatima', 'El-Amin'],
  ['Juan Carlos', 'Ruiz Vega'],
  ['Maria', 'Gonzalez-Lopez'],
  ['Ngozi', 'Okonkwo'],
  ['Renée', 'Lévesque'],
  ['Darnell', 'Jackson'],
  ['Guadalupe', 'de los Santos'],
  ['Mary Ann', 'McDonald'],
];

// biome-ignore format: a table reads in columns
const WAYS: readonly ((given: string, surname: string) => string)[] = [
  (given, surname) => `${given} ${surname}`,
  (given, surname) => `${given} Q. ${surname}`,
  (given, surname) => `${surname}, ${given}`,
  (given, surname) => `${surname}, ${given}`.toUpperCase(),
  (given, surname) => `${surname}, ${given}`.toLowerCase(),
  (_given, surname) => surname,
  (_given, surname) => surname.toUpperCase(),
  (_given, surname) => surname.toLowerCase(),
  (_given, surname) => `Mr. ${surname}`,
  (_given, surname) => `DR. ${surname.toUpperCase()}`,
  (given, surname) => `${given} ${surname}, M.D.`,
  (_given, surname) => `${surname} MD`,
  (given, surname) => `${given.charAt(0)}. ${surname}`,
  (given, surname) => `${given.charAt(0)} ${surname}`,
  (given, surname) => `${given.charAt(0)}Q ${surname}`,
  (given, surname) => `${given.charAt(0)}. ${surname}`.toLowerCase(),
  (given, surname) => `${surname} ${given.charAt(0)}.`,
  (_given, surname) => `${surname}'s`,
  (given, surname) => `${given}\n${surname}`,
  (given, surname) => `${given}${surname}`,
  (given, surname) => `${surname}_${given}`,
  (given, surname) => `${given} "Ace" ${surname}`,
  (given, surname) => `${given} (${surname})`,
  (given, surname) => `${given} ${surname}, Jr.`,
  // one letter wrong, missing, or too many
  (given, surname) => `${given} ${surname.slice(0, -2)}x${surname.slice(-1)}`,
  (given, surname) => `${given} ${surname.slice(0, -2)}${surname.slice(-1)}`,
  (given, surname) => `${given} ${surname}${surname.slice(-1)}`,
];

const SURROUNDINGS = [
  'Per {}, the patient remains off work.',
  'The patient ({}) is stable.',
  'Signed: {}',
  'RE: {}\nDOI: 3/4/2012',
  'See {}: exam of the knee.',
  'Both {} and the adjuster agree.',
  'When {} returned, pain was 6/10.',
  'The patient, {}, is a 44 year old woman.',
  'Pain. {} agreed.',
  '1. {}\n2. Knee brace',
  '• {} – hydrocodone',
  'The MRI of {} shows a tear.',
  '[{}]',
  '_{}_',
  '{}&co',
  'Left knee {} right knee',
  'Claimant {} fell.',
  'Page 2 of 3 {} 10:12',
];

/** What says nothing of who it is. */
const NOBODY = /^(?:Mr|DR|M|D|MD|Jr|s)$/u;

function leftOf(text: string, written: readonly string[], people: readonly Person[]): string[] {
  const known = people.map(([given, surname]): KnownIdentifier => ({ class: 'name', value: `${given} ${surname}` }));
  const { removals } = redactTexts([{ part: 'text', text, cites: false }], known);
  let from = 0;
  return written.flatMap(name => {
    const at = text.indexOf(name, from);
    from = at + name.length;
    return [...name.matchAll(/[\p{L}\p{N}]+/gu)]
      .map(({ index, 0: word }) => ({ word, start: at + index, end: at + index + word.length }))
      .filter(
        ({ word, start, end }) => !NOBODY.test(word) && !removals.some(own => own.start <= start && end <= own.end),
      )
      .map(({ word }) => word);
  });
}

const person = fc.constantFrom(...PEOPLE);
const way = fc.constantFrom(...WAYS);

test('a name the case holds is gone however it is written, wherever it stands', () => {
  fc.assert(
    fc.property(person, way, fc.constantFrom(...SURROUNDINGS), (who, write, surrounding) => {
      const name = write(...who);
      expect(leftOf(surrounding.replace('{}', name), [name], [who])).toEqual([]);
    }),
    { numRuns: 800 },
  );
});

test('two of them are gone beside one another, one given name in both too', () => {
  const gap = fc.constantFrom(', ', ' ', '/', ' and ', '; ', '\n', ' vs. ', ' - ', ' c/o ', ' & ');
  fc.assert(
    fc.property(person, person, way, way, gap, fc.boolean(), (one, other, first, second, between, isNamesake) => {
      const next: Person = isNamesake ? [one[0], other[1]] : other;
      const names = [first(...one), second(...next)];
      expect(leftOf(`Per ${names.join(between)} is off work.`, names, [one, next])).toEqual([]);
    }),
    { numRuns: 800 },
  );
});
