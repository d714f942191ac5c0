import { expect, test } from 'vitest';
import { Attestation, ConflictRule, type Look, lookOf, type Screening, unclearedConflicts } from './attestation.ts';

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
  ['one rule that was not looked at',   clear.rules.map(entry => (entry.rule === 'independent-organization' ? { ...entry, clear: null } : entry)), ['independent-organization']],
  ['a rule answered both ways',         [...clear.rules, { rule: 'facility', clear: false, basis: 'employed there' }], ['facility']],
])('screening: %s', (_why, rules, uncleared) => {
  expect(unclearedConflicts({ on, rules })).toEqual(uncleared);
});

// biome-ignore format: a table reads in columns
test.each<[string, Screening['rules'][number], Look]>([
  // why this row                                          entry                                                                                        look
  ['looked at and clear',                                  { rule: 'facility', clear: true, basis: 'no tie found' },                                      'clear'],
  ['a tie',                                                { rule: 'facility', clear: false, basis: 'employment, the facility' },                         'conflict'],
  ['not looked at',                                        { rule: 'independent-organization', clear: null, basis: 'nobody has described it' },           'not-looked-at'],
  ['of the organization, before there was one on file',    { rule: 'independent-organization', clear: true, basis: 'no tie found' },                      'not-looked-at'],
  ['of the organization, since',                           { rule: 'independent-organization', clear: true, basis: 'no tie to an insurer found' },        'clear'],
])('a recorded look: %s', (_why, entry, look) => {
  expect(lookOf(entry)).toBe(look);
});

test('an attestation recorded before there was a screening has none', () => {
  expect(Attestation.parse({ on, rules: [] })).toStrictEqual({ on, rules: [] });
});
