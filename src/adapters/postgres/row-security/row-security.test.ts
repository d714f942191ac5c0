import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseRows, peopleOf } from '../../../../test/builders/records/case-rows.ts';
import { type TestDatabase, testDatabase } from '../../../../test/database.ts';
import { type Action, type Actor, isParty, reachOf, type Role, roles } from '#commands/policies.ts';
import type { Asker } from '#commands/accounts/ports.ts';
import type { Database } from '../database.ts';
import { askAs, goOnAsSystem } from './asker.ts';

const [theirs, another] = ['CM16-0000001', 'CM16-0000002'] as const;
let base: TestDatabase;
beforeAll(async () => {
  base = await testDatabase();
  await fill(base.db);
});
afterAll(() => base.drop());

async function fill(db: Database): Promise<void> {
  await caseRows(db, theirs, 1);
  await caseRows(db, another, 2);
  const parties = roles.filter(isParty);
  await peopleOf(db, theirs, parties, 'R-1');
  await peopleOf(db, another, parties, 'R-2');
  await sql`insert into organizations (description, described_at) values ('{}', now())`.execute(db);
}

/** Somebody who is the role in the first case, and of no other. */
function who(role: Role): Actor {
  return { account: `${role} of ${theirs}`, name: role, roles: [role], reviewer: role === 'reviewer' ? 'R-1' : null };
}

const ofCase = sql`case_number`;
const ofFile = (column: string) =>
  sql`(select case_number from record_case_files as held where held.file = ${sql.ref(column)})`;

/** Every table with rows of a case: what one must be able to do to see them, and of which case a row is. */
const tables: Readonly<Record<string, readonly [actions: readonly Action[], caseOfRow: ReturnType<typeof sql>]>> = {
  cases: [['see-case'], ofCase],
  case_events: [['see-case'], ofCase],
  clocks: [['see-clocks'], ofCase],
  notices: [['see-clocks'], ofCase],
  letters: [['see-letter'], ofCase],
  outbox: [['record-event'], ofCase],
  publications: [['publish'], ofCase],
  draft_examinations: [['see-drafts'], ofCase],
  physician_feedback: [['give-feedback', 'see-feedback'], ofCase],
  case_reads: [['see-reads'], ofCase],
  case_reviewers: [['see-reviewers'], ofCase],
  reviewers: [['see-reviewers'], sql`case id when 'R-1' then ${theirs} else ${another} end`],
  record_submissions: [['see-record', 'see-completeness'], ofCase],
  record_case_files: [['see-record', 'see-completeness'], ofCase],
  record_indexes: [['see-record', 'see-completeness'], ofCase],
  record_documents: [['see-record', 'see-completeness'], ofCase],
  record_page_copies: [['see-record', 'see-completeness'], ofCase],
  record_facts: [['see-record', 'see-completeness'], ofCase],
  record_corrections: [['see-record', 'see-completeness'], ofCase],
  record_files: [['see-record', 'see-completeness'], ofFile('record_files.number')],
  record_pages: [['see-record', 'see-completeness'], ofFile('record_pages.file')],
  record_words: [['see-record'], sql`case file when 1 then ${theirs} else ${another} end`],
  record_uploads: [['supply-records'], ofCase],
  record_upload_parts: [['supply-records'], sql`(select case_number from record_uploads where id = upload)`],
};

/** The cases whose rows are seen in a table. */
async function seen(db: Database, asker: Asker, table: string): Promise<string[]> {
  const caseOfRow = tables[table]?.[1] ?? ofCase;
  const { rows } = await askAs(asker, () =>
    sql<{ of: string }>`select distinct ${caseOfRow} as of from ${sql.table(table)} order by 1`.execute(db),
  );
  return rows.map(({ of }) => of);
}

const reached = { all: [theirs, another], own: [theirs], no: [] };

test.each(roles)('%s: each table shows the cases that the table of policies shows', async role => {
  const wrong: string[] = [];
  for (const [table, [actions]] of Object.entries(tables)) {
    const reaches = actions.map(action => reachOf(role, action));
    // A notice shows itself to whom it is addressed as well: here to the worker.
    if (table === 'outbox' && role === 'worker') reaches.push('own');
    const wanted = reached[reaches.includes('all') ? 'all' : reaches.includes('own') ? 'own' : 'no'];
    const got = await seen(base.db, who(role), table);
    if (got.join() !== wanted.join()) wrong.push(`${table}: ${got.join() || 'none'}, not ${wanted.join() || 'none'}`);
  }
  expect(wrong).toEqual([]);
});

test('nobody sees a row of any case; the system sees all', async () => {
  for (const table of [...Object.keys(tables), 'case_parties']) {
    expect([table, await seen(base.db, 'nobody', table)]).toEqual([table, []]);
    expect([table, await seen(base.db, 'system', table)]).toEqual([table, [theirs, another]]);
  }
});

test('a role without the account, and an account without the role, open nothing', async () => {
  const worker = who('worker');
  expect(await seen(base.db, { ...worker, account: 'another' }, 'cases')).toEqual([]);
  expect(await seen(base.db, { ...worker, roles: ['attorney'] }, 'cases')).toEqual([]);
  expect(await seen(base.db, { ...who('reviewer'), roles: ['worker'] }, 'cases')).toEqual([]);
});

test('whoever is outside the review organization learns neither who reviews nor who leads', async () => {
  const inside: readonly Role[] = ['intake', 'records', 'reviewer', 'medical-director', 'administrator'];
  for (const role of roles) {
    const counts = await askAs(who(role), () =>
      sql<{
        reviewers: number;
        seats: number;
        leaders: number;
      }>`select (select count(*)::int from reviewers) as reviewers,
        (select count(*)::int from case_reviewers) as seats, (select count(*)::int from organizations) as leaders`.execute(
        base.db,
      ),
    );
    const isInside = inside.includes(role);
    const { reviewers = 0, seats = 0, leaders = 0 } = counts.rows[0] ?? {};
    expect([role, reviewers > 0, seats > 0, leaders > 0]).toEqual([role, isInside, isInside, isInside]);
  }
});

/** Tables that name a case and are not behind the wall, and why. */
const notBehind: Readonly<Record<string, string>> = {
  account_links: 'is found by the hash of a secret that its holder alone has, before they are anything to the case',
  webhook_deliveries: 'says to the account whose address it is that something happened in a case, never what is in it',
};

test('every table with a case number in it is behind the wall, also for who owns it', async () => {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    join pg_attribute on attrelid = pg_class.oid and attname = 'case_number'
    where relnamespace = 'public'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`.execute(
    base.db,
  );
  const unguarded = rows.map(({ name }) => name).filter(name => !Object.hasOwn(notBehind, name));
  expect(unguarded.map(name => `${name} needs a policy: see migration 0011`)).toEqual([]);
});

test('who sent something to a case sees that again, and nothing else of the record', async () => {
  const worker = who('worker');
  await sql`insert into record_submissions (id, case_number, at, sender, party, by, files, account)
    values ('sent by the worker', ${theirs}, now(), 'a', 'worker', 'api', '[]', ${worker.account})`.execute(base.db);
  expect(await seen(base.db, worker, 'record_submissions')).toEqual([theirs]);
  expect(await seen(base.db, who('attorney'), 'record_submissions')).toEqual([]);
  expect(await seen(base.db, worker, 'record_case_files')).toEqual([]);
});

test('what is not seen is not changed either, nor may it be added', async () => {
  const worker = who('worker');
  const changed = await askAs(worker, () =>
    base.db.updateTable('cases').set({ state: 'closed' }).where('case_number', '=', another).executeTakeFirst(),
  );
  expect(changed.numUpdatedRows).toBe(0n);
  const added = askAs(worker, () =>
    sql`insert into clocks values (${another}, 9, 'A1', '2016-12-31', '{}')`.execute(base.db),
  );
  await expect(added).rejects.toThrow(/row-level security/);
});

test('a transaction is asked as who began it, until it goes on as the system', async () => {
  const counts = await askAs(who('worker'), () =>
    base.db.transaction().execute(async transaction => {
      const before = await transaction.selectFrom('cases').select('case_number').execute();
      await goOnAsSystem(transaction);
      const after = await transaction.selectFrom('cases').select('case_number').execute();
      return [before.length, after.length];
    }),
  );
  expect(counts).toEqual([1, 2]);
});

test('people who ask at once over the same connections each see their own, also after one failed', async () => {
  const askers: readonly (readonly [Asker, string])[] = [
    [who('worker'), theirs],
    [{ ...who('worker'), account: `worker of ${another}` }, another],
    ['nobody', ''],
    ['system', `${theirs},${another}`],
  ];
  const asked = Array.from({ length: 100 }, () => askers).flat();
  const got = await Promise.all(
    asked.map(async ([asker], index) => {
      if (index % 7 === 0) await askAs(asker, () => sql`select 1 / 0`.execute(base.db)).catch(() => undefined);
      return (await seen(base.db, asker, 'cases')).join();
    }),
  );
  expect(got).toEqual(asked.map(([, wanted]) => wanted));
});
