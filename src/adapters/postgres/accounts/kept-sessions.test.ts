import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../test/database.ts';
import { hearAccessChanges } from './access-changes.ts';
import { postgresAccess } from './access.ts';
import { keptSessions } from './kept-sessions.ts';

/** Milliseconds within which a busy machine passes on what was committed. */
const PATIENCE = { timeout: 15_000, interval: 20 };

let base: TestDatabase;
let heard: ReturnType<typeof hearAccessChanges>;
let access: ReturnType<typeof postgresAccess>;
let now = '2026-05-04T12:00:00.000Z';
const asked = vi.fn();

beforeAll(async () => {
  base = await testDatabase();
  access = postgresAccess(base.db);
  // A machine so busy that a beat is late is not what is tested.
  heard = hearAccessChanges(base.server, base.db, { beat: 50, longest: 60_000 });
  await sql`insert into cases (case_number, state, sequence, decided, open, dispute, opened_at)
    values ('CM16-0000001', 'screening', 1, 0, 0, '{"items":[]}', now())`.execute(base.db);
  await vi.waitFor(() => expect(heard.time()).not.toBeNull(), PATIENCE);
});
afterAll(async () => {
  await heard.stop();
  await base.drop();
});

let serial = 0;
let account = '';
let token = '';
let sessions: ReturnType<typeof keptSessions>;
/** What is found of the session now, and how often the database was asked for it. */
const found = async (caseNumber: string | null = null) => {
  asked.mockClear();
  const session = await sessions.read(token, caseNumber);
  return [session?.relations.map(({ role }) => role) ?? null, asked.mock.calls.length];
};

beforeEach(async () => {
  serial += 1;
  [account, token, now] = [`A-${serial}`, `token-${serial}`, '2026-05-04T12:00:00.000Z'];
  const about = { name: 'Ada Fir', roles: ['worker'], reviewer: null, isDemo: false } as const;
  await access.accounts.add({ id: account, email: `${account}@example.org`, ...about }, now);
  await access.sessions.begin({ tokenHash: token, begunAt: now, seenAt: now }, account, {
    way: 'password',
    device: '',
  });
  const asking: typeof access.sessions.read = (...of) => {
    asked();
    return access.sessions.read(...of);
  };
  sessions = keptSessions({ ...access.sessions, read: asking }, heard, { now: () => now });
});

test('a session is asked for once, and once more for each case', async () => {
  expect([await found(), await found()]).toEqual([
    [[], 1],
    [[], 0],
  ]);
  expect([await found('CM16-0000001'), await found('CM16-0000001'), await found()]).toEqual([
    [[], 1],
    [[], 0],
    [[], 0],
  ]);
  sessions = keptSessions(access.sessions, heard, { now: () => now });
  expect(await sessions.read('no such token', null)).toBeNull();
});

test.each([
  ['it is ended elsewhere', () => access.sessions.end(token), null],
  ['all of the account are', () => access.sessions.endAll(account), null],
  ['the account is disabled', () => access.accounts.setDisabled(account, now), null],
  [
    'its account becomes a party',
    () => access.relations.relate(account, 'CM16-0000001', 'attorney', now),
    ['attorney'],
  ],
])('it holds no longer when %s', async (_why, change, expected) => {
  expect(await found('CM16-0000001')).toEqual([[], 1]);
  await change();
  await vi.waitFor(async () => expect((await found('CM16-0000001'))[0]).toEqual(expected), PATIENCE);
});

test('nor when a party is taken away, or another role is given', async () => {
  await access.relations.relate(account, 'CM16-0000001', 'attorney', now);
  await vi.waitFor(async () => expect((await found('CM16-0000001'))[0]).toEqual(['attorney']), PATIENCE);
  await sql`delete from case_parties where account = ${account}`.execute(base.db);
  await vi.waitFor(async () => expect((await found('CM16-0000001'))[0]).toEqual([]), PATIENCE);
  await access.accounts.setRoles(account, ['intake'], null);
  await vi.waitFor(async () => expect((await sessions.read(token, null))?.actor.roles).toEqual(['intake']), PATIENCE);
});

test('one ended here is gone at once; one that was seen a minute ago is asked for, and seen anew', async () => {
  await found();
  now = '2026-05-04T12:00:59.999Z';
  expect(await found()).toEqual([[], 0]);
  now = '2026-05-04T12:01:00.000Z';
  expect(await found()).toEqual([[], 1]);
  await sessions.see(token, now);
  expect([await found(), await found()]).toEqual([
    [[], 1],
    [[], 0],
  ]);
  await sessions.end(token);
  expect(await found()).toEqual([null, 1]);
});

test('where changes may go unheard each request asks', async () => {
  const unheard = { time: () => null, changed: () => undefined };
  const asking: typeof access.sessions.read = (...of) => {
    asked();
    return access.sessions.read(...of);
  };
  sessions = keptSessions({ ...access.sessions, read: asking }, unheard, { now: () => now });
  expect([await found(), await found()]).toEqual([
    [[], 1],
    [[], 1],
  ]);
});

test('what was kept before a connection was lost holds no longer, and is kept again once changes are heard', async () => {
  const before = heard.time();
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'openimr access' and datname = current_database()`.execute(base.db);
  await vi.waitFor(() => expect([null, before]).not.toContain(heard.time()), PATIENCE);
  await vi.waitFor(async () => {
    await found();
    expect(await found()).toEqual([[], 0]);
  }, PATIENCE);
});
