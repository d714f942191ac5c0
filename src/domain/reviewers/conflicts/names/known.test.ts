import { expect, test } from 'vitest';
import { Identity } from '#domain/cases/parties.ts';
import { known, maybeSame } from './known.ts';

const digest = 'a'.repeat(64);

// biome-ignore format: a table reads in columns
test.each<[string, object, object, boolean]>([
  // why this row                            one                                           the other                                        may be the same
  ['one number, two spellings',              { name: 'Alder, R.', npi: '1000000001' },     { name: 'Rowan Elder', npi: '1000000001' },      true],
  ['one name, two numbers',                  { name: 'Rowan Alder', npi: '1000000001' },   { name: 'Rowan Alder', npi: '1000000002' },      false],
  ['one name, one number unknown',           { name: 'Rowan Alder', npi: '1000000001' },   { name: 'Rowan Alder' },                         true],
  ['one digest, no common name',             { name: 'Patient A', digest },                { name: 'Patient B', digest },                   true],
  ['one name, two digests',                  { name: 'Kit Moss', digest },                 { name: 'Kit Moss', digest: 'b'.repeat(64) },    false],
  ['a trade name among the other names',     { name: 'X Co', alsoKnownAs: ['Dune Care'] }, { name: 'Dune Care LLC' },                       true],
  ['nothing in common',                      { name: 'Dune Care' },                        { name: 'Fir Hospital' },                        false],
])('%s', (_why, one, other, same) => {
  const [a, b] = [known(Identity.parse(one), null), known(Identity.parse(other), null)];
  expect(maybeSame(a, b)).toBe(same);
  expect(maybeSame(b, a)).toBe(same);
  if (same) expect(a.keys.some(key => b.keys.includes(key))).toBe(true);
});

test('a person is not compared as an organization, nor the other way round', () => {
  const named = Identity.parse({ name: 'Alder Rowan' });
  expect(known(named, true).organizations).toEqual([]);
  expect(known(named, false).persons).toEqual([]);
});
