import { expect, test } from 'vitest';
import { onRoster } from '../../../test/builders/matching.ts';
import { source } from './one-licence-one-person.ts';
import { Roster } from './roster.ts';

const licence = (number: string | null, state = 'California') => [
  { state, number, standing: 'good' as const, expires: null },
];

// biome-ignore format: a table reads in columns
test.each<[string, Parameters<typeof onRoster>[1] & object, Parameters<typeof onRoster>[1] & object, boolean]>([
  // why this row                          one reviewer                                       the other                                                         refused
  ['two numbers',                          { licences: licence('A-1') },                      { licences: licence('A-2') },                                     false],
  ['one number',                           { licences: licence('A-1') },                      { licences: licence('A-1') },                                     true],
  ['one number, written otherwise',        { licences: licence('A-10') },                     { licences: licence('a 10') },                                    true],
  ['one number in two states',             { licences: licence('10') },                       { licences: licence('10', 'Nevada') },                            false],
  ['one number of two boards',             { licences: licence('10') },                       { licences: licence('10'), profession: 'dentist' },               false],
  ['one number of MD and DO',              { licences: licence('10') },                       { licences: licence('10'), profession: 'DO' },                    true],
  ['no numbers',                           { licences: licence(null) },                       { licences: licence(null) },                                      false],
  ['one National Provider Identifier',     { ties: { npi: '1000000001' } },                   { ties: { npi: '1000000001' } },                                  true],
])(`${source.cite}: %s`, (_why, one, other, refused) => {
  const parsed = Roster.safeParse({ reviewers: [onRoster('R-1', one), onRoster('R-2', other)] });
  expect(parsed.success).toBe(!refused);
  if (!parsed.success) expect(parsed.error.issues[0]?.message).toMatch(/R-1 and R-2.*Labor Code 139\.5\(d\)\(3\)\(A\)/);
});

test('one id is one reviewer, and one reviewer may hold a number twice', () => {
  expect(Roster.safeParse({ reviewers: [onRoster('R-1'), onRoster('R-1')] }).success).toBe(false);
  const twice = onRoster('R-1', { licences: [...licence('A-1'), ...licence('A-1')] });
  expect(Roster.safeParse({ reviewers: [twice] }).success).toBe(true);
});

test('the number is not repeated in the message', () => {
  const parsed = Roster.safeParse({
    reviewers: [onRoster('R-1', { licences: licence('SECRET-9') }), onRoster('R-2', { licences: licence('SECRET-9') })],
  });
  expect(parsed.error?.issues[0]).toMatchObject({ path: ['reviewers', 1, 'licences', 0, 'number'] });
  expect(parsed.error?.issues[0]?.message).not.toContain('SECRET');
});
