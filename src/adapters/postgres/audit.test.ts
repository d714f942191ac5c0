import * as fc from '../../../test/random.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillLog, sha256, textLetter } from '../../../test/builders/filled-log.ts';
import { type TestDatabase, testDatabase } from '../../../test/database.ts';
import type { AuditFinding } from '#commands/audit/finding.ts';
import type { Head } from '#commands/audit/head.ts';
import { type AuditSummary, verifyLog } from '#commands/audit/verify-log.ts';
import { sealedText } from '#domain/cases/log-entry.ts';
import { postgresAudit, snapshotOf } from './audit.ts';
import { postgresCases } from './cases.ts';
import type { Database } from './database.ts';
import { postgresLetters } from './letters.ts';
import { readLog } from './log.ts';

let base: TestDatabase;
let events = 0;
let head: Head;
beforeAll(async () => {
  base = await testDatabase();
  const cases = postgresCases(base.db, () => Promise.resolve());
  events = await fillLog({ cases, letters: postgresLetters(base.db) }, 30);
  head = (await audited(base.db)).summary.head;
});
afterAll(() => base.drop());

type Audited = { readonly findings: readonly AuditFinding[]; readonly summary: AuditSummary };

async function audited(db: Database, heads: readonly Head[] = [], within = false): Promise<Audited> {
  const findings: AuditFinding[] = [];
  const audit = within
    ? ({ snapshot: look => look(snapshotOf(db)) } satisfies ReturnType<typeof postgresAudit>)
    : postgresAudit(db);
  const summary = await verifyLog(
    { audit, writeLetter: textLetter, sha256, files: null },
    { heads },
    { found: finding => Promise.resolve(void findings.push(finding)), begun: () => undefined, step: () => undefined },
  );
  return { findings, summary };
}

/** What an audit finds after somebody with all rights over the database worked on it; nothing of it stays. */
async function auditAfter(
  attack: string | ((db: Database) => Promise<void>),
  heads: readonly Head[] = [],
): Promise<readonly AuditFinding[]> {
  const undo = new Error('undo');
  let findings: readonly AuditFinding[] = [];
  const attacked = base.db.transaction().execute(async db => {
    // No trigger and no foreign key stands in the way.
    await sql`set local session_replication_role = replica`.execute(db);
    await sql`alter table case_events drop constraint case_events_position_key`.execute(db);
    if (typeof attack === 'string') await sql.raw(attack).execute(db);
    else await attack(db);
    ({ findings } = await audited(db, heads, true));
    throw undo;
  });
  await expect(attacked).rejects.toBe(undo);
  return findings;
}

/** `changed 12`, `dropped 12|changed`: what was found in the log of all cases, by position. */
function inLog(findings: readonly AuditFinding[]): string[] {
  return findings
    .filter(finding => finding.table === 'case_events' && finding.position !== null)
    .map(({ kind, position, orElse }) => [`${kind} ${position}`, ...orElse].join('|'));
}

/** Seals all rows from a position on anew, as one would who knows how. */
async function sealAnewFrom(db: Database, position: number): Promise<void> {
  const rows = (await Array.fromAsync(readLog(db))).flat();
  let previous = rows.find(entry => entry.position === position - 1)?.seal ?? '0'.repeat(64);
  for (const entry of rows.filter(each => each.position >= position)) {
    const seal = sha256(Buffer.from(sealedText(entry, previous)));
    await sql`update case_events set previous = ${previous}, seal = ${seal} where position = ${entry.position}`.execute(
      db,
    );
    previous = seal;
  }
}

test('an untouched log of a few hundred events is sound, and so is one under an earlier head', async () => {
  const { findings, summary } = await audited(base.db, [{ position: 0, seal: '0'.repeat(64) }, head]);
  expect(findings).toEqual([]);
  expect(events).toBeGreaterThan(200);
  expect(summary).toMatchObject({ rows: events, cases: 30, letters: 17, findings: 0 });
  expect(summary.head.position).toBe(events);
});

test('an empty log is sound', async () => {
  const empty = await testDatabase();
  const { findings, summary } = await audited(empty.db);
  expect(findings).toEqual([]);
  expect(summary).toMatchObject({ rows: 0, cases: 0, letters: 0, head: { position: 0, seal: '0'.repeat(64) } });
  await empty.drop();
});

const swapPlaces = (a: number, b: number) =>
  `update case_events set position = ${a} + ${b} - position where position in (${a}, ${b})`;
const swapContents = (a: number, b: number) =>
  `update case_events as one set kind = other.kind, by = other.by, why = other.why, data = other.data, at = other.at, source = other.source
     from case_events as other where one.position in (${a}, ${b}) and other.position = ${a} + ${b} - one.position`;
const another = `(case_number, sequence, kind, at, by, why, data, source, position, previous, seal)
   select case_number, sequence + 100, kind, at, by, why, data, source`;

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                        attack                                                                                       found in the log
  ['a reason reworded',                                  `update case_events set why = 'other' where position = 40`,                                  ['changed 40']],
  ['data changed by one space',                          `update case_events set data = (data::text || ' ')::json where position = 41`,               ['changed 41']],
  ['an instant moved by a microsecond',                  `update case_events set at = at + interval '1 microsecond' where position = 42`,             ['changed 42']],
  ['a seal changed',                                     `update case_events set seal = repeat('a', 64) where position = 43`,                         ['changed 43']],
  ['the row named before changed',                       `update case_events set previous = repeat('a', 64) where position = 44`,                     ['changed 44']],
  ['the first row',                                      `update case_events set why = 'other' where position = 1`,                                   ['changed 1']],
  ['two rows apart',                                     `update case_events set why = 'other' where position in (50, 60)`,                           ['changed 50', 'changed 60']],
  ['a row in the middle dropped',                        `delete from case_events where position = 70`,                                               ['dropped 70']],
  ['the first row dropped',                              `delete from case_events where position = 1`,                                                ['dropped 1']],
  ['three rows dropped',                                 `delete from case_events where position between 70 and 72`,                                  ['dropped 70']],
  ['a row dropped and the rest moved up',                `delete from case_events where position = 70; update case_events set position = position - 1 where position > 70`, ['dropped 70']],
  ['two rows dropped and the rest moved up',             `delete from case_events where position in (70, 71); update case_events set position = position - 2 where position > 70`, ['dropped 70', 'dropped 71']],
  ['a row added in a place that is taken',               `insert into case_events ${another}, position, previous, repeat('b', 64) from case_events where position = 80`, ['added 80']],
  ['a copy in a place that is taken',                    `insert into case_events ${another}, position, previous, seal from case_events where position = 80`, ['added 80']],
  ['a row added in between, the rest moved down',        `update case_events set position = position + 1 where position > 80; insert into case_events ${another}, 81, seal, repeat('b', 64) from case_events where position = 80`, ['added 81']],
  ['a row added at a place before the first',            `insert into case_events ${another}, 0, previous, repeat('b', 64) from case_events where position = 80`, ['added 0']],
  ['places of two rows exchanged',                       swapPlaces(90, 97),                                                                          ['reordered 90', 'reordered 97']],
  ['places of neighbours exchanged',                     swapPlaces(90, 91),                                                                          ['reordered 90', 'reordered 91']],
  ['the contents of two rows exchanged',                 swapContents(90, 110),                                                                       ['reordered 90', 'reordered 110']],
  ['a row moved ten places back',                        `update case_events set position = case position when 100 then 90 else position + 1 end where position between 90 and 100`, ['reordered 90', 'reordered 91']],
])('%s', async (_why, attack, expected) => {
  const found = inLog(await auditAfter(attack)).flatMap(line => (line.startsWith('unreplayable') ? [] : line.split('|').slice(0, 1)));
  expect([...new Set(found)].toSorted()).toEqual(expected.toSorted());
});

test('the last row dropped: its case knows of it, and a head proves it', async () => {
  const attack = `delete from case_events where position = ${events}`;
  const findings = await auditAfter(attack);
  expect(findings.map(({ kind, table }) => `${kind} ${table}`)).toContain('dropped case_events');
  expect(inLog(await auditAfter(attack, [head]))).toContain(`dropped ${events}`);
});

test('a row put at the end without its seal: added, or else changed', async () => {
  const attack = `insert into case_events ${another}, ${events + 1}, repeat('c', 64), repeat('d', 64) from case_events where position = 80`;
  expect(inLog(await auditAfter(attack))).toContain(`added ${events + 1}|changed`);
});

test('a row changed and sealed anew by itself', async () => {
  const findings = await auditAfter(async db => {
    await sql`update case_events set why = 'other' where position = 40`.execute(db);
    const entry = (await Array.fromAsync(readLog(db))).flat().find(each => each.position === 40);
    if (entry === undefined) throw new Error('no such row');
    const seal = sha256(Buffer.from(sealedText(entry, entry.previous)));
    await sql`update case_events set seal = ${seal} where position = 40`.execute(db);
  });
  expect(inLog(findings)).toEqual(['changed 40|added']);
});

/** Row 40 changed, and everything from it on sealed anew. */
async function changeAndSealAnew(db: Database): Promise<void> {
  await sql`update case_events set why = 'other' where position = 40`.execute(db);
  await sealAnewFrom(db, 40);
}

test('everything after a change sealed anew is found under a head kept elsewhere, and only there', async () => {
  expect(await auditAfter(changeAndSealAnew)).toEqual([]);
  const found = await auditAfter(changeAndSealAnew, [head]);
  expect(inLog(found)).toEqual([`changed ${head.position}|dropped|added|reordered`]);
  expect(found[0]?.message).toContain(`from 1 to ${head.position}`);
});

test('two heads close in on the row', async () => {
  const rows = await base.db
    .selectFrom('case_events')
    .select(['position', 'seal'])
    .where('position', 'in', ['39', '41'])
    .orderBy('position')
    .execute();
  const heads = rows.map(row => ({ position: Number(row.position), seal: row.seal }));
  const found = await auditAfter(changeAndSealAnew, heads);
  expect(found.map(each => each.message)).toEqual([expect.stringContaining('from 40 to 41')]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          attack                                                                               found
  ['the state',                            `update cases set state = 'final' where case_number = 'CM16-0000001'`,               'changed cases CM16-0000001 null'],
  ['the number of open items',             `update cases set open = open + 1 where case_number = 'CM16-0000002'`,               'changed cases CM16-0000002 null'],
  ['the number of decided items',          `update cases set decided = 7 where case_number = 'CM16-0000003'`,                   'changed cases CM16-0000003 null'],
  ['the dispute',                          `update cases set dispute = replace(dispute::text, '47', '48')::json where case_number = 'CM16-0000004'`, 'changed cases CM16-0000004 null'],
  ['the day it was opened',                `update cases set opened_at = opened_at - interval '1 day' where case_number = 'CM16-0000004'`, 'changed cases CM16-0000004 null'],
  ['a case row dropped',                   `delete from cases where case_number = 'CM16-0000005'`,                              'dropped cases CM16-0000005 null'],
  ['a case row added',                     `insert into cases select 'CM16-0999999', state, sequence, decided, dispute, opened_at, open from cases where case_number = 'CM16-0000005'`, 'dropped case_events CM16-0999999 null'],
  ['a due date moved',                     `update clocks set due = '2017-01-01' where case_number = 'CM16-0000002' and number = 0`, 'changed clocks CM16-0000002 0'],
  ['what a clock says',                    `update clocks set deadline = replace(deadline::text, 'records', 'nothing')::json where case_number = 'CM16-0000002' and number = 2`, 'changed clocks CM16-0000002 2'],
  ['a clock dropped',                      `delete from clocks where case_number = 'CM16-0000002' and number = 0`,              'dropped clocks CM16-0000002 0'],
  ['a clock added',                        `insert into clocks select case_number, 99, duty, due, deadline from clocks where case_number = 'CM16-0000002' and number = 0`, 'added clocks CM16-0000002 99'],
  ['a letter rewritten',                   `update letters set bytes = bytes || 'x' where case_number = 'CM16-0000001'`,        'changed letters CM16-0000001 1'],
  ['a letter rewritten with its SHA-256',  `update letters set bytes = bytes || 'x', sha256 = encode(sha256(bytes || 'x'), 'hex') where case_number = 'CM16-0000003' and round = 2`, 'changed letters CM16-0000003 2'],
  ['the SHA-256 beside a letter',          `update letters set sha256 = repeat('a', 64) where case_number = 'CM16-0000001'`,    'changed letters CM16-0000001 1'],
  ['a letter dropped',                     `delete from letters where case_number = 'CM16-0000001'`,                            'dropped letters CM16-0000001 1'],
  ['a letter added',                       `insert into letters select case_number, sha256, bytes, written_at, 5 from letters where case_number = 'CM16-0000001'`, 'added letters CM16-0000001 5'],
  ['a letter nobody signed',               `insert into letters select 'CM16-0000002', sha256, bytes, written_at, 1 from letters where case_number = 'CM16-0000001'`, 'added letters CM16-0000002 1'],
  ['a publication nobody made',            `insert into publications values ('CM16-0000002', 1, 'x', 'x', '{}', now())`,        'added publications CM16-0000002 1'],
])('derived: %s', async (_why, attack, expected) => {
  const found = await auditAfter(attack);
  expect(found.map(({ kind, table, caseNumber, row }) => `${kind} ${table} ${caseNumber} ${row}`)).toEqual([expected]);
});

test('a letter and its event changed together, and all sealed anew: it is not what the events say', async () => {
  const found = await auditAfter(async db => {
    await sql
      .raw(`update letters set bytes = bytes || 'x', sha256 = encode(sha256(bytes || 'x'), 'hex') where case_number = 'CM16-0000001';
      update case_events set data = replace(data::text, data ->> 'sha256', (select sha256 from letters where case_number = 'CM16-0000001'))::json
        where case_number = 'CM16-0000001' and kind = 'letter-issued'`)
      .execute(db);
    await sealAnewFrom(db, 1);
  });
  expect(found.map(({ kind, table, caseNumber }) => `${kind} ${table} ${caseNumber}`)).toEqual([
    'unreplayable letters CM16-0000001',
  ]);
});

test('a signed decision turned round in the log and sealed anew does not replay', async () => {
  const found = await auditAfter(async db => {
    await sql
      .raw(`update case_events set data = replace(data::text, '"upheld"', '"overturned"')::json
      where case_number = 'CM16-0000001' and kind = 'determination-signed'`)
      .execute(db);
    await sealAnewFrom(db, 1);
  });
  expect(found.map(({ kind, table, caseNumber }) => `${kind} ${table} ${caseNumber}`)).toEqual([
    'unreplayable case_events CM16-0000001',
  ]);
});

/** Something done to the log at one or two places, and what is to be found there. */
const manipulation = (last: number) =>
  fc.oneof(
    fc
      .record({ at: fc.integer({ min: 1, max: last }), column: fc.constantFrom('kind', 'by', 'why', 'source') })
      .map(({ at, column }) => ({
        attack: `update case_events set ${column} = ${column} || '.' where position = ${at}`,
        found: [`changed ${at}`],
      })),
    fc
      .record({ at: fc.integer({ min: 1, max: last }), column: fc.constantFrom('sequence', 'case_number') })
      .map(({ at, column }) => ({
        attack: `update case_events set ${column} = ${column === 'sequence' ? 'sequence + 50' : `'CM99-9999999'`} where position = ${at}`,
        found: [`changed ${at}`],
      })),
    fc
      .integer({ min: 1, max: last - 1 })
      .map(at => ({ attack: `delete from case_events where position = ${at}`, found: [`dropped ${at}`] })),
    fc.integer({ min: 1, max: last - 1 }).map(at => ({
      attack: `delete from case_events where position = ${at}; update case_events set position = position - 1 where position > ${at}`,
      found: [`dropped ${at}`],
    })),
    fc.record({ at: fc.integer({ min: 2, max: last }), of: fc.integer({ min: 1, max: last }) }).map(({ at, of }) => ({
      attack: `update case_events set position = position + 1 where position >= ${at};
        insert into case_events ${another}, ${at}, previous, seal from case_events where position = ${of >= at ? of + 1 : of}`,
      found: [`added ${at}`],
    })),
    fc.record({ at: fc.integer({ min: 1, max: last }), of: fc.integer({ min: 1, max: last }) }).map(({ at, of }) => ({
      attack: `insert into case_events ${another}, ${at}, previous, seal from case_events where position = ${of}`,
      found: [`added ${at}`],
    })),
    fc
      .uniqueArray(fc.integer({ min: 1, max: last }), { minLength: 2, maxLength: 2 })
      .chain(([a = 0, b = 0]) =>
        fc
          .constantFrom(swapPlaces(a, b), swapContents(a, b))
          .map(attack => ({ attack, found: [`reordered ${a}`, `reordered ${b}`] })),
      ),
  );

test('whatever is done at whatever place is found, under its name and at its place', async () => {
  await fc.assert(
    fc.asyncProperty(manipulation(events), async ({ attack, found }) => {
      const told = inLog(await auditAfter(attack)).map(line => line.split('|')[0]);
      for (const each of found) expect(told).toContain(each);
    }),
    { numRuns: 60 },
  );
});
