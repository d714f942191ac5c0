import { expect, test } from 'vitest';
import { Attestation, ConflictRule, type Screening, unclearedConflicts } from './attestation.ts';

const on = '2016-11-10';
const clear: Screening = {
  on,
  rules: ConflictRule.options.map(rule => ({ rule, clear: true, basis: 'no tie found' })),
};

// biome-ignore format: a table reads in columns
test.each<[string, Screening['rules'], ConflictRule[]]>([
  // why this row                       rules                                                                        not cleared
  ['every rule looked at and clear',    clear.rules,                                                                 []],
  ['nothing looked at',                 [],                                                                          ConflictRule.options],
  ['one rule not looked at',            clear.rules.filter(({ rule }) => rule !== 'facility'),                       ['facility']],
  ['one rule not clear',                clear.rules.map(entry => ({ ...entry, clear: entry.rule !== 'own-part' })),  ['own-part']],
  ['a rule answered both ways',         [...clear.rules, { rule: 'facility', clear: false, basis: 'employed there' }], ['facility']],
])('screening: %s', (_why, rules, uncleared) => {
  expect(unclearedConflicts({ on, rules })).toEqual(uncleared);
});

test('an attestation recorded before there was a screening has none', () => {
  expect(Attestation.parse({ on, rules: [] })).toStrictEqual({ on, rules: [] });
});
