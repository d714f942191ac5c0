import { assert, constantFrom, property, shuffledSubarray } from '../../../../test/random.ts';
import { expect, test } from 'vitest';
import { nameRelation } from './name-words.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              heading                       worker                       relation
  ['as it is known',                           'Rosa Delgado',               'Rosa Delgado',              'agrees'],
  ['in capitals, surname first',               'DELGADO, ROSA',              'Rosa Delgado',              'agrees'],
  ['with a middle initial',                    'Rosa M. Delgado',            'Rosa Delgado',              'agrees'],
  ['with a middle name',                       'Delgado, Rosa Maria',        'Rosa Delgado',              'agrees'],
  ['a middle name used as the first',          'Maria Delgado',              'Rosa Maria Delgado',        'agrees'],
  ['an initial for the first name',            'R. Delgado',                 'Rosa Delgado',              'agrees'],
  ['the surname alone',                        'Ms. Delgado',                'Rosa Delgado',              'agrees'],
  ['one of two surnames',                      'Rosa Delgado',               'Rosa Delgado Fuentes',      'agrees'],
  ['the other of two surnames',                'Fuentes, Rosa',              'Rosa Delgado-Fuentes',      'agrees'],
  ['two where one is known',                   'Rosa Delgado de Fuentes',    'Rosa Delgado',              'agrees'],
  ['accents',                                  'JOSE PENA',                  'José Peña',                 'agrees'],
  ['a suffix',                                 'Pena, Jose, Jr.',            'Jose Pena',                 'agrees'],
  ['letters misread',                          'De1gado, Rosa',              'Rosa Delgado',              'agrees'],
  ['a letter dropped',                         'Rosa Delgdo',                'Rosa Delgado',              'agrees'],
  ['a name torn apart by a scanner',           'Rosa Del gado',              'Rosa Delgado',              'agrees'],
  ['a name run together',                      'RosaDelgado',                'Rosa Delgado',              'agrees'],
  ['half of it misread badly',                 'Anlhony Harnnon',            'Anthony Harmon',            'agrees'],
  ['half of it cut off',                       'Denise De',                  'Denise Delacruz',           'agrees'],
  ['a short form',                             'Dan Marsh',                  'Daniel Marsh',              'agrees'],
  ['another first name: a relative',           'Luis Delgado',               'Rosa Delgado',              'part'],
  ['another surname: a marriage',              'Rosa Kern',                  'Rosa Delgado',              'part'],
  ['neither',                                  'Luis Kern',                  'Rosa Delgado',              'other'],
  ['neither, though an initial is the same',   'R. Kern',                    'Rosa Delgado',              'unknown'],
  ['a near surname may be misread',            'Ann Lew',                    'Ann Lee',                   'agrees'],
  ['not where nothing else is right',          'Tom Lew',                    'Ann Lee',                   'other'],
  ['a surname less than half of it alike',     'Rosa Dominguez',             'Rosa Delgado',              'part'],
  ['an employer is no person',                 'Rosa',                       'Luis Delgado',              'unknown'],
  ['nothing',                                  '',                           'Rosa Delgado',              'unknown'],
])('%s', (_why, heading, worker, relation) => {
  expect(nameRelation(heading, worker)).toBe(relation);
});

const firsts = ['Rosa', 'Luis', 'Anthony', 'Marguerite', 'Khanh', 'Dolores'];
const surnames = ['Delgado', 'Kern', 'Whitfield', 'Nakamura', 'Oyelaran', 'Petrosyan'];

test("however a name is written, it is the same person's; and of two people without a name in common neither is the other", () => {
  assert(
    property(
      constantFrom(...firsts),
      constantFrom(...surnames),
      constantFrom('', 'M', 'Quill'),
      shuffledSubarray([0, 1, 2, 3]),
      (first, last, middle, ways) => {
        const forms = [
          `${first} ${middle} ${last}`,
          `${last}, ${first} ${middle}`,
          `${last.toUpperCase()}, ${first.charAt(0)}.`,
          `${first} ${last}`,
        ];
        for (const way of ways) expect(nameRelation(forms[way] ?? '', `${first} ${last}`)).toBe('agrees');
        const others = surnames
          .filter(each => each !== last)
          .flatMap(each => firsts.filter(one => one !== first).map(one => `${each}, ${one}`));
        for (const other of others) expect(nameRelation(other, `${first} ${last}`), other).toBe('other');
      },
    ),
    { numRuns: 100 },
  );
});
