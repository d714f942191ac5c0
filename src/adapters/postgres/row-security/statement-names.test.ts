import { expect, test } from 'vitest';
import { statementNames } from './statement-names.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              statement                                       whether it has a name the second time
  ['what is asked again and again',            'select "state" from "cases" where "x" = $1',   true],
  ['a count is no list of columns',            'select count(*) from "cases"',                 true],
  ['so is what writes',                        'insert into "case_reads" ("at") values ($1)',  true],
  ['columns may come while we run',            'select * from "cases"',                        false],
  ['also those of one table of several',       'select "c".* from "cases" as "c"',             false],
  ['and those answered by a change',           'update "cases" set "x" = $1 returning *',      false],
  ['a transaction begins in the simple way',   'begin',                                        false],
  ['a table is made once',                     'create table t (a int)',                       false],
] as const)('%s', (_why, text, isNamed) => {
  const nameOf = statementNames();
  expect(nameOf(text, true)).toBeUndefined();
  expect([nameOf(text, true), nameOf(text, false)].map(name => name !== undefined)).toEqual([isNamed, isNamed]);
});

test('the system and people have names of their own, and so has each statement', () => {
  const nameOf = statementNames();
  for (const text of ['select 1', 'select 2']) nameOf(text, true);
  const names = ['select 1', 'select 2'].flatMap(text => [nameOf(text, true), nameOf(text, false)]);
  expect(new Set(names).size).toBe(4);
  expect(nameOf('select 1', true)).toBe(names[0]);
});

test('statements of ever new words are never all named', () => {
  const nameOf = statementNames();
  const named = Array.from({ length: 5_000 }, (_, index) => {
    nameOf(`select ${index}`, true);
    return nameOf(`select ${index}`, true);
  });
  expect(named.filter(name => name !== undefined).length).toBe(400);
});
