import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../../../test/database.ts';
import { isMigrated, migrate, migrations, migrationsOf, unready } from '../../migrate.ts';
import { openDatabase } from '../../database.ts';

const folder = path.join(import.meta.dirname, '..');
/** Where each lies, by its name. */
const places = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(place => [path.basename(place), place]),
);
const files = [...places.keys()].filter(file => /^\d{4}-/.test(file)).toSorted();
/** These came before there were processes of two versions at once. */
const before = 6;

/** What processes of the version before would trip over while it runs or after. */
const destructive: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['drops a table or column', /\bdrop\s+(?:table|column|view|schema|type|function)\b/],
  ['renames', /\brename\s+(?:to|column|constraint)\b/],
  ['changes the type of a column', /\balter\s+column\s+\w+\s+(?:set\s+data\s+)?type\b/],
  ['wants a value where there was none', /\bset\s+not\s+null\b/],
  [
    'adds a column that must have a value and has none',
    /\badd\s+column\s+[^,;`]*\bnot\s+null\b(?![^,;`]*\bdefault\b)(?<!\bdefault\b[^,;`]*)/,
  ],
  ['takes rows away', /\b(?:truncate|delete\s+from)\b/],
];

function objections(text: string): string[] {
  const lower = text.toLowerCase();
  return destructive.filter(([, pattern]) => pattern.test(lower)).map(([what]) => what);
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        statement                                                             objected to
  ['a new table',                        'create table accounts (id text primary key, name text not null)',     false],
  ['a column that may be empty',         'alter table cases add column closed_at timestamptz',                  false],
  ['a column with a default',            `alter table cases add column kind text not null default 'imr'`,       false],
  ['the default before the rest',        `alter table cases add column kind text default 'imr' not null`,       false],
  ['a column that must be filled',       'alter table cases add column kind text not null',                     true],
  ['an index',                           'create index concurrently cases_by_kind on cases (kind)',             false],
  ['a column away',                      'alter table cases drop column kind',                                  true],
  ['a table away',                       'drop table if exists clocks',                                         true],
  ['an index away hurts nobody',         'drop index cases_by_state',                                           false],
  ['another name for a column',          'alter table cases rename column kind to sort',                        true],
  ['another name for a table',           'alter table cases\n rename to disputes',                              true],
  ['another type',                       'alter table cases alter column number type bigint',                   true],
  ['a value wanted from now on',         'alter table cases alter column kind set not null',                    true],
  ['rows away',                          'delete from notices',                                                 true],
  ['rows changed, for the new version',  `update cases set kind = 'imr' where kind is null`,                    false],
])('%s', (_why, statement, objected) => {
  expect(objections(statement).length > 0).toBe(objected);
});

test('migrations only add, but those that contract what a release before left unused', () => {
  const later = files.filter(file => Number(file.slice(0, 4)) > before && !file.includes('contract'));
  expect(
    later.map(file => [file, objections(readFileSync(path.join(folder, places.get(file) ?? file), 'utf8'))]),
  ).toEqual(later.map(file => [file, []]));
});

test('every migration has a number of its own, and all of them are in the list in order', () => {
  expect(files.map(file => file.replace(/\.ts$/, ''))).toEqual(Object.keys(migrations));
  expect(new Set(files.map(file => file.slice(0, 4))).size).toBe(files.length);
});

test('several that start at once on one empty database migrate it once', async () => {
  const base = await testDatabase('empty');
  const pools = [1, 2, 3, 4].map(() => openDatabase(base.server, () => undefined));
  expect(await unready(base.db)).toBe('the database is not up to date');
  await Promise.all(pools.map(migrate));
  expect(await migrationsOf(base.db)).toEqual(Object.keys(migrations));
  expect(await unready(base.db)).toBeNull();
  for (const pool of pools) await pool.destroy();
  await base.drop();
});

test('a database that a later version brought further serves this one too', async () => {
  const base = await testDatabase();
  await sql`insert into kysely_migration (name, timestamp) values ('9999-of-a-later-version', '')`.execute(base.db);
  expect(await isMigrated(base.db)).toBe(true);
  await migrate(base.db);
  expect(await unready(base.db)).toBeNull();
  await base.drop();
});

test('a database that is away is not ready', async () => {
  const away = openDatabase({ connectionString: 'postgres://nobody@127.0.0.1:9/none' }, () => undefined);
  expect(await unready(away)).toBe('the database does not answer');
  await away.destroy();
});
