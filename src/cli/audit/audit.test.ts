import { afterEach, expect, test } from 'vitest';
import { sha256, textLetter } from '../../../test/builders/filled-log.ts';
import type { AuditSnapshot } from '#commands/ports.ts';
import type { FileCare } from '#commands/records/ports.ts';
import { beginning, type LogEntry, type SealedEntry, sealedText } from '#domain/cases/log-entry.ts';
import { auditCommand, type Reached } from './audit.ts';

afterEach(() => {
  process.exitCode = 0;
});

const row: LogEntry = {
  position: 1,
  caseNumber: 'CM16-0000001',
  sequence: 1,
  kind: 'case-opened',
  at: '2016-12-01T08:00:00.000Z',
  by: 'intake',
  why: 'records complete',
  source: '',
  data: '{}',
};
const sealed: SealedEntry = { ...row, previous: beginning, seal: sha256(Buffer.from(sealedText(row, beginning))) };

type State = Awaited<ReturnType<FileCare['check']>>;

function reached(
  rows: readonly SealedEntry[],
  kept: (letter: string) => State = () => 'whole',
): Reached & { readonly closed: () => boolean } {
  let closed = false;
  const snapshot: AuditSnapshot = {
    head: () => Promise.resolve(rows.at(-1) ?? null),
    counts: () => Promise.resolve({ rows: rows.length, cases: 0, files: 2 }),
    log: async function* () {
      yield* rows.length === 0 ? [] : [rows];
    },
    cases: async function* () {
      yield* [];
    },
    submitted: async function* () {
      yield ['a', 'b', 'a'].map(letter => ({
        caseNumber: row.caseNumber,
        submission: 'S-1',
        path: `${letter}.pdf`,
        sha256: letter.repeat(64),
      }));
    },
  };
  return {
    audit: { snapshot: look => look(snapshot) },
    reads: (_caseNumber, { most, before = 702 }) =>
      Promise.resolve(kept702.filter(({ number }) => number < before).slice(0, most)),
    files: () => Promise.resolve({ check: sha256 => Promise.resolve(kept(sha256[0] ?? '')) }),
    close: () => Promise.resolve(void (closed = true)),
    closed: () => closed,
  };
}

const kept702 = Array.from({ length: 701 }, (_each, index) => ({
  number: 701 - index,
  at: '2016-12-01T08:00:00.000Z',
  account: 'a',
  name: 'A',
  what: '/api/v1/cases/CM16-0000001',
}));

async function audit(line: string[], reach: () => Promise<Reached>) {
  const printed: string[] = [];
  const said: string[] = [];
  const terminal = {
    print: (text: string) => Promise.resolve(void printed.push(text)),
    say: (text: string) => void said.push(text),
    progress: () => ({ step: () => undefined, stop: () => undefined }),
  };
  const command = auditCommand({ terminal, reach, writeLetter: textLetter, sha256 }).exitOverride();
  for (const sub of command.commands) sub.exitOverride().configureOutput({ writeErr: text => void said.push(text) });
  await command.parseAsync(line, { from: 'user' });
  return { printed, said, code: process.exitCode };
}

test('a sound log: nothing but the sum, the head to keep, and exit 0', async () => {
  const database = reached([sealed]);
  const { printed, said, code } = await audit(['verify', '--json'], () => Promise.resolve(database));
  expect(printed.map(line => JSON.parse(line))).toEqual([
    {
      schema: 'openimr/1',
      audit: { rows: 1, cases: 0, letters: 0, files: null, findings: 0, sound: true, head: `1:${sealed.seal}` },
    },
  ]);
  expect(said[0]).toBe('1 rows, 0 cases, 0 letters: sound');
  expect(said[1]).toContain(`head 1:${sealed.seal}`);
  expect(code).toBe(0);
  expect(database.closed()).toBe(true);
});

test('every kept file, each read once however often it was sent', async () => {
  const { printed, said, code } = await audit(['verify', '--files'], () => Promise.resolve(reached([sealed])));
  expect(printed).toEqual([]);
  expect(said[0]).toBe('1 rows, 0 cases, 0 letters, 2 files: sound');
  expect(code).toBe(0);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row             what is of file b                  finding    said of it
  ['a file that is gone',     'missing' as const,                'dropped', `b.pdf, sent with submission S-1: its file ${'b'.repeat(64)} is not in the store`],
  ['a file that was changed', { damaged: 'it was cut off' },     'changed', `b.pdf, sent with submission S-1: its file ${'b'.repeat(64)} is damaged or was changed: it was cut off`],
])('%s', async (_why, state, kind, message) => {
  const store = reached([sealed], letter => letter === 'b' ? state : 'whole');
  const { printed, code } = await audit(['verify', '--files'], () => Promise.resolve(store));
  expect(printed.map(line => JSON.parse(line))).toEqual([
    expect.objectContaining({ kind, table: 'record_submissions', caseNumber: row.caseNumber, message }),
  ]);
  expect(code).toBe(1);
});

test('a changed row: its finding as a line, and exit 1', async () => {
  const { printed, code } = await audit(['verify'], () => Promise.resolve(reached([{ ...sealed, why: 'other' }])));
  expect(printed.map(line => JSON.parse(line))).toEqual([
    expect.objectContaining({ kind: 'changed', table: 'case_events', position: 1, caseNumber: 'CM16-0000001', row: 1 }),
  ]);
  expect(code).toBe(1);
});

test('a log that no longer reaches the head kept elsewhere', async () => {
  const line = ['verify', '--head', `2:${'a'.repeat(64)}`, '--head', `1:${sealed.seal}`];
  const { printed, code } = await audit(line, () => Promise.resolve(reached([sealed])));
  expect(printed.map(line => JSON.parse(line))).toEqual([expect.objectContaining({ kind: 'dropped', position: 2 })]);
  expect(code).toBe(1);
});

test('the head by itself', async () => {
  expect((await audit(['head'], () => Promise.resolve(reached([sealed])))).printed).toEqual([`1:${sealed.seal}`]);
  expect((await audit(['head'], () => Promise.resolve(reached([])))).printed).toEqual([`0:${beginning}`]);
});

test('a head that is none is a wrong usage', async () => {
  await expect(audit(['verify', '--head', 'abc'], () => Promise.resolve(reached([])))).rejects.toThrow(
    'a head is POSITION:SEAL',
  );
});

// biome-ignore format: a table reads in columns
test.each([
  ['no database',         Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1\n at x'), { code: 'ECONNREFUSED' }), 'imr audit: connect ECONNREFUSED 127.0.0.1:1'],
  ['another schema',      Object.assign(new Error('relation "case_events" does not exist'), { code: '42P01' }),           'imr audit: the database does not hold the log of this version'],
  ['several addresses',   new AggregateError([new Error('connect ECONNREFUSED ::1:5432')]),                               'imr audit: connect ECONNREFUSED ::1:5432'],
])('%s: one line and exit 3', async (_why, error, words) => {
  const { said, code } = await audit(['verify'], () => Promise.reject(error));
  expect(said).toEqual([expect.stringContaining(words)]);
  expect(said[0]).not.toContain('\n');
  expect(code).toBe(3);
});

test('reads: every one of a case, the newest first, however many there are', async () => {
  const { printed, said, code } = await audit(['reads', 'CM16-0000001'], () => Promise.resolve(reached([])));
  expect(printed.length).toBe(701);
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({ caseNumber: 'CM16-0000001', number: 701, name: 'A' });
  expect(new Set(printed).size).toBe(701);
  expect([said, code]).toEqual([['case CM16-0000001: 701 reads'], 0]);
});
