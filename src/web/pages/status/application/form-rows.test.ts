import { expect, test } from 'vitest';
import { applicationForm } from '../../../../../test/builders/case-events.ts';
import { rowsOfForm } from './form-rows.ts';

const said = (with_: Parameters<typeof applicationForm>[0] = {}) =>
  rowsOfForm(applicationForm(with_)).flatMap(({ rows }) => rows.map(({ term, says }) => `${term}: ${says}`));
const { urDecision } = applicationForm();

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     form                                                    holds                                  lacks
  ['the worker by name',              {},                                                     'Name: Wanda Example',                 'Telephone'],
  ['each item with its decision',     {},                                                     'Item 2: Pain management consultation: denied', 'Item 3'],
  ['service with its method',         {},                                                     'Served: 3 Oct 2016, mail',            'Formulary'],
  ['service not known',               { urDecision: { ...urDecision, served: null } },        'Made: 3 Oct 2016',                    'Served'],
  ['a formulary dispute says so',     { urDecision: { ...urDecision, formularyOnly: true } }, 'Formulary: nothing else is in dispute', 'Emergency'],
  ['not signed is said, not left out', { signature: null },                                   'Signed: no',                          'Emergency'],
  ['disputed liability',              { liabilityDisputed: true },                            'Liability: disputed',                 'Emergency'],
])('the application as filed: %s', (_why, form, holds, lacks) => {
  expect(said(form)).toContain(holds);
  expect(said(form).join('\n')).not.toContain(`${lacks}:`);
});
