import { expect, test } from 'vitest';
import { source } from './another-person.ts';
import type { KnownWorker } from './known-worker.ts';
import { readWhosePage } from './whose-document.ts';

const rosa: KnownWorker = { names: ['Rosa M Delgado'], born: '1972-10-19', claims: ['057-722127-56', 'ADJ9132053'] };

/** `certain: name birth-date`, `worker` or `-`. */
function whose(page: string, worker: KnownWorker): string {
  const found = readWhosePage(page, worker);
  if (found === null) return '-';
  return found === 'worker' ? found : `${found.sureness}: ${found.differs.join(' ')}`;
}
const alone: KnownWorker = { names: ['Rosa Delgado'], born: null, claims: [] };
const heading = (name: string, born: string, claim: string) =>
  `Patient: ${name}\nDOB: ${born}\nClaim #: ${claim}\nLow back pain.`;

// biome-ignore format: a table reads in columns
test.each<[string, string, KnownWorker, string]>([
  // why this row                                  page                                                                  worker  whose
  ['all agrees',                                   heading('DELGADO, ROSA', '10/19/1972', '057-722127-56'),              rosa,   'worker'],
  ['nothing agrees',                               heading('KERN, LUIS', '2/2/1960', 'WC-99-8812'),                      rosa,   'certain: name birth-date claim-number'],
  ['nothing is said',                              'Low back pain.',                                                     rosa,   '-'],
  ['the name alone, another',                      'Patient: Luis Kern',                                                 rosa,   'certain: name'],
  ['the same where no more is known of the case',  'Patient: Luis Kern',                                                 alone,  'certain: name'],
  ['another, but the worker is named in the text', 'Patient: Luis Kern\nMs. Delgado was seen.',                          rosa,   'possible: name'],
  ['so with the day of birth it is another',       'Patient: Luis Kern\nDOB: 2/2/1960\nSeen by Per Delgado, M.D.',       rosa,   'certain: name birth-date'],
  ['and so with a letter misread',                 'Patient: Luis Kern\nMs. De1gado was seen.',                          rosa,   'possible: name'],
  ['a name misread beyond knowing, day and claim', heading('Rqsz Dplxdv', '10/19/1972', '057-722127-56'),                rosa,   '-'],
  ['a name misread beyond knowing, the day',       'Patient: Rqsz Dplxdv\nDOB: 10/19/1972',                              rosa,   '-'],
  ['another name, the claim is hers',              heading('Luis Kern', '2/2/1960', '057-722127-56'),                    rosa,   'possible: name birth-date'],
  ['a marriage, the day is hers',                  heading('Rosa Kern', '10/19/1972', 'WC-99-8812'),                     rosa,   'worker'],
  ['a marriage, no more is said',                  'Patient: Rosa Kern',                                                 rosa,   'possible: name'],
  ['a relative, the worker is named so too',       heading('Luis Delgado', '2/2/1960', 'WC-99-8812'),                    rosa,   'certain: name birth-date claim-number'],
  ['a relative, no claim is said',                 'Patient: Luis Delgado\nDOB: 2/2/1960',                               rosa,   'possible: name birth-date'],
  ['a relative and her own claim',                 heading('Luis Delgado', '2/2/1960', '057-722127-56'),                 rosa,   'worker'],
  ['another with her first name',                  heading('Rosa Kern', '2/2/1960', 'WC-99-8812'),                       rosa,   'certain: name birth-date claim-number'],
  ['a namesake',                                   heading('Rosa Delgado', '2/2/1960', 'WC-99-8812'),                    rosa,   'possible: birth-date claim-number'],
  ['her other claim',                              heading('Rosa Delgado', '10/19/1972', 'WC-99-8812'),                  rosa,   'worker'],
  ['a day mistyped by two figures',                heading('Rosa Delgado', '10/28/1972', 'WC-99-8812'),                  rosa,   'worker'],
  ['the number of the board',                      'Claim No.: ADJ9132053',                                              rosa,   'worker'],
  ['a claim number misread',                       'Claim No.: O57-72Zl27-S6',                                           rosa,   'worker'],
  ['another claim number, no more',                'Claim No.: WC-99-8812',                                              rosa,   'possible: claim-number'],
  ['the same, but she is named',                   'Claim No.: WC-99-8812\nDear Ms. Delgado:',                           rosa,   '-'],
  ['a subject line alone may name anybody',        'RE: Luis Kern',                                                      rosa,   '-'],
  ['with another claim it does not',               'RE: Luis Kern\nClaim No.: WC-99-8812',                               rosa,   'certain: name claim-number'],
  ['a physician and an employer',                  'Name: Luis Kern, M.D.\nEmployer: Kern Foods\nPatient: Rosa Delgado', rosa,   'worker'],
  ['the physician under the same label',           'Name: Luis Kern\nPatient: Rosa Delgado\nDOB: 10/19/1972',            rosa,   'worker'],
  ['relatives in the text',                        'Patient: Rosa Delgado\nHer brother Luis Kern drove. Mother: Ana Kern', rosa, 'worker'],
  ['an emergency contact',                         'Patient: Rosa Delgado\nEmergency contact: Luis Kern\nName: Luis Kern', rosa, 'worker'],
])(`${source.cite}: %s`, (_why, page, worker, expected) => {
  expect(whose(page, worker)).toBe(expected);
});
