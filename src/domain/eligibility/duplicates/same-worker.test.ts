import { expect, test } from 'vitest';
import { type Filing, readFiling } from './filing.ts';
import { source, workerAgreement } from './same-worker.ts';

type Who = readonly [number: string | null, birth: string | null, last: string | null, first: string | null];

function of([number, birthDate, lastName, firstName]: Who): ReturnType<typeof readFiling> {
  const claim: Filing['claim'] = { number, birthDate, lastName, firstName };
  const rest = { received: null, dateOfInjury: null, urDecisionMade: null, physician: null, items: [] };
  return readFiling({ id: '', claim, ...rest });
}

const elena: Who = ['WC-100200', '1970-05-06', 'Arroyo', 'Elena'];

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                       the other filing                                              worker
  ['the same',                                          elena,                                                        'same'],
  ['the number alone, nothing else known',              ['wc 0100200', null, null, null],                             'same'],
  ['the number, a name changed by marriage',            ['WC-100200', '1970-05-06', 'Lindqvist', 'Elena'],            'same'],
  ['the number, birth mistyped',                        ['WC-100200', '1970-05-08', 'Arroyo', 'Elena'],               'same'],
  ['the number, birth quite another',                   ['WC-100200', '1988-11-30', 'Arroyo', 'Elena'],               'same'],
  ['the number of another administrator by chance',     ['WC-100200', '1988-11-30', 'Okafor', 'Ben'],                 'other'],
  ['the number, another first name, birth not known',   ['WC-100200', null, 'Arroyo', 'Rosa'],                        'doubtful'],
  ['a slip in the number, the person agrees',           ['WC-100201', '1970-05-06', 'Arroyo', 'Elena'],               'same'],
  ['the next number, another person',                   ['WC-100201', '1990-05-06', 'Meyer', 'Jan'],                  'other'],
  ['the next number, same name, birth not known',       ['WC-100201', null, 'Arroyo', null],                          'doubtful'],
  ['no number, birth and name',                         [null, '1970-05-06', 'ARROYO', null],                         'same'],
  ['no number, birth, name with a slip',                [null, '1970-05-06', 'Arryoo', 'Elena'],                      'same'],
  ['no number, no birth',                               [null, null, 'Arroyo', 'Elena'],                              'doubtful'],
  ['no number, another birth',                          [null, '1971-06-05', 'Arroyo', 'Elena'],                      'other'],
  ['twins: another first name and number',              ['WC-771134', '1970-05-06', 'Arroyo', 'Rosa'],                'other'],
  ['twins without first names: a person looks',         ['WC-771134', '1970-05-06', 'Arroyo', null],                  'doubtful'],
  ['another number of the same person',                 ['EMP-4417', '1970-05-06', 'Arroyo', 'Elena'],                'same'],
  ['an initial is enough for a first name',             ['EMP-4417', '1970-05-06', 'Arroyo', 'E.'],                   'same'],
] as const)(`${source.cite}: %s`, (_why, other: Who, worker) => {
  expect(workerAgreement(of(elena), of(other)).worker).toBe(worker);
  expect(workerAgreement(of(other), of(elena)).worker).toBe(worker);
});
