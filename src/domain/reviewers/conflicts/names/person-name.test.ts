import { expect, test } from 'vitest';
import { maybeSamePerson, readPersonName } from './person-name.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, string, boolean]>([
  // why this row                       one                        the other                    may be the same
  ['titles are not the name',           'Dr. Rowan Alder',         'Rowan Alder, M.D.',         true],
  ['last name first',                   'Alder, Rowan T.',         'Rowan T. Alder MD',         true],
  ['a middle initial left out',         'Rowan T. Alder',          'Rowan Alder',               true],
  ['an initial for a first name',       'R. Alder',                'Rowan Alder',               true],
  ['a last name of several words',      'Ines de la Cruz',         'DE LA CRUZ, INES',          true],
  ['accents',                           'José Peña',               'Jose Pena',                 true],
  ['a hyphen',                          'Ann Brook-Lee',           'Ann Brook Lee, PhD',        true],
  ['a hyphen, last name first',         'Brook Lee, Ann',          'Ann Brook-Lee',             true],
  ['another middle initial',            'Rowan T. Alder',          'Rowan S. Alder',            false],
  ['another first name',                'Rowan Alder',             'Robin Alder',               false],
  ['another initial',                   'S. Alder',                'Rowan Alder',               false],
  ['father and son',                    'Rowan Alder Sr.',         'Rowan Alder, Jr.',          false],
  ['a generation left out',             'Rowan Alder',             'Rowan Alder, Jr.',          true],
  ['another last name',                 'Rowan Alder',             'Rowan Elder',               false],
])('%s: %s, %s', (_why, one, other, same) => {
  const others = readPersonName(other);
  expect(readPersonName(one).some(a => others.some(b => maybeSamePerson(a, b)))).toBe(same);
});

test.each(['Alder', 'Dr. Alder', '', 'M.D.'])('one word is no full name: "%s"', name => {
  expect(readPersonName(name)).toEqual([]);
});
