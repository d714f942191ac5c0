import { expect, test } from 'vitest';
import type { Relation } from '../../ties.ts';
import type { FinancialAffiliation } from './financial.ts';
import { professionalAffiliation, source } from './professional.ts';

const none: FinancialAffiliation = { kind: 'none' };
const within: FinancialAffiliation = { kind: 'within', share: '5.00 %' };
const over: FinancialAffiliation = { kind: 'material', share: '5.01 %' };
const unknown: FinancialAffiliation = { kind: 'unknown' };

// biome-ignore format: a table reads in columns
test.each<[string, Relation, FinancialAffiliation, boolean]>([
  // why this row                                   relation                     pay       material
  ['named in the definition, paid or not',          'physician-patient',         none,     true],
  ['named in the definition',                       'partnership',               none,     true],
  ['named in the definition, however little paid',  'employment',                within,   true],
  ['a share in a professional corporation',         'professional-corporation',  none,     true],
  ['a contract of five per cent',                   'independent-contractor',    within,   false],
  ['a contract over five per cent',                 'independent-contractor',    over,     true],
  ['a contract without figures clears nobody',      'independent-contractor',    unknown,  true],
  ['a contract without any pay recorded',           'independent-contractor',    none,     true],
  ['a network contract of five per cent',           'network-membership',        within,   false],
  ['a network contract over five per cent',         'network-membership',        over,     true],
  ['mere staff privileges',                         'staff-privileges',          none,     false],
  ['staff privileges, with pay judged by itself',   'staff-privileges',          over,     false],
  ['a relative is no professional tie',             'sibling',                   none,     false],
])(`${source.cite}: %s`, (_why, relation, pay, material) => {
  expect(professionalAffiliation(relation, pay) !== null).toBe(material);
});
