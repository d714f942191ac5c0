import { expect, test } from 'vitest';
import { applicationForm } from '../../../../test/builders/case-events.ts';
import { CaseParty } from '../parties.ts';
import { workerOfCase } from './worker-of-case.ts';

const party = (role: string, name: string, alsoKnownAs: string[] = []) =>
  CaseParty.parse({ role, name, alsoKnownAs, person: true });
const form = applicationForm({ claim: { number: 'WC-104-22', eams: 'ADJ1234567', wcis: null } });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         form   parties                                                                           worker
  ['the application',                     form,  [],                                                                               { names: ['Wanda Example'], born: '1969-05-05', claims: ['WC-104-22', 'ADJ1234567'] }],
  ['other names are the worker\'s, too',  form,  [party('injured-worker', 'Wanda Example', ['Wanda Marsh'])],                      { names: ['Wanda Example', 'Wanda Marsh'], born: '1969-05-05', claims: ['WC-104-22', 'ADJ1234567'] }],
  ['a case taken over whole',             null,  [party('employer', 'Dune Foods'), party('injured-worker', 'Rosa Delgado')],       { names: ['Rosa Delgado'], born: null, claims: [] }],
  ['nobody said',                         null,  [party('employer', 'Dune Foods')],                                                null],
])('%s', (_why, of, parties, worker) => {
  expect(workerOfCase({ form: of, parties })).toEqual(worker);
});
