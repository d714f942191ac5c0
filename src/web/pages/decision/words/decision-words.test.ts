import { expect, test } from 'vitest';
import { DECISION_WORDS } from './decision-words.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row             of  over  when          English                                                  Spanish
  ['one, upheld',             1,  0,    '1 Jun 2024', 'One treatment: upheld on 1 Jun 2024.',                  'Un tratamiento: no aprobado, 1 Jun 2024.'],
  ['one, overturned',         1,  1,    null,         'One treatment: overturned.',                            'Un tratamiento: aprobado.'],
  ['several, all upheld',     3,  0,    null,         '3 treatments: upheld.',                                 '3 tratamientos: no aprobados.'],
  ['one of several',          3,  1,    '2024',       '3 treatments: 1 overturned, the rest upheld on 2024.',  '3 tratamientos: 1 aprobado, lo demás no aprobado, 2024.'],
  ['several, all overturned', 2,  2,    null,         '2 treatments: overturned.',                             '2 tratamientos: aprobados.'],
] as const)('how a decision went: %s', (_why, treatments, overturned, when, english, spanish) => {
  expect([DECISION_WORDS.en.lead(treatments, overturned, when), DECISION_WORDS.es.lead(treatments, overturned, when)]).toEqual([english, spanish]);
});
