import { describe, expect, test } from 'vitest';
import { readabilityOf } from '#domain/letters/final-determination/front/readability.ts';
import { english } from './english.ts';
import { spanish } from './spanish.ts';

describe.each([
  ['en', english],
  ['es', spanish],
] as const)('in %s', (language, words) => {
  const states = [...Object.entries(words.states), ['eligible', words.eligible] as const];

  test('where cases stand can be read with eight years of school', () => {
    const blocks = states.flatMap(([, { stands, next }]) =>
      [stands, next].map(text => ({ kind: 'paragraph' as const, text, at: null })),
    );
    expect(readabilityOf(language, blocks)).toMatchObject({ plain: true });
  });

  test('what is owed can be read with eight years of school', () => {
    const blocks = Object.values(words.duties).map(text => ({
      kind: 'paragraph' as const,
      text: `They can ${text}.`,
      at: null,
    }));
    expect(readabilityOf(language, blocks)).toMatchObject({ plain: true });
  });

  test.each(states)('%s is said in sentences', (_state, { stands, next }) => {
    for (const text of [stands, next]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });
});

test('Spanish is not English left over', () => {
  const same = Object.entries(spanish.duties).filter(
    ([duty, says]) => says === Object.entries(english.duties).find(([each]) => each === duty)?.[1],
  );
  expect(same).toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row     worker        age   sex                English                                  Spanish
  ['all known',       'Ana Ruelas', 58,   'female' as const, 'Ana Ruelas · Woman, 58 · injured 8 Dec 2016', 'Ana Ruelas · Mujer, 58 años · lesión del 8 Dec 2016'],
  ['no application',  null,         58,   'male' as const,   'Man, 58 · injured 8 Dec 2016',          'Hombre, 58 años · lesión del 8 Dec 2016'],
  ['no age',          null,         null, 'female' as const, 'Woman · injured 8 Dec 2016',            'Mujer · lesión del 8 Dec 2016'],
  ['neither',         'Li Wei',     null, null,              'Li Wei · injured 8 Dec 2016',           'Li Wei · lesión del 8 Dec 2016'],
])('whose case it is: %s', (_why, worker, age, sex, inEnglish, inSpanish) => {
  expect([english, spanish].map(({ whose }) => whose({ worker, patient: { age, sex } }, '8 Dec 2016'))).toEqual([
    inEnglish,
    inSpanish,
  ]);
});
