import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseFile } from '../../../../../test/builders/case-file.ts';
import { caseEvent, signature } from '../../../../../test/builders/case-events.ts';
import { sha256, textLetter } from '../../../../../test/builders/filled-log.ts';
import { type TestDatabase, testDatabase } from '../../../../../test/database.ts';
import { changeCase } from '#commands/change-case.ts';
import type { AuditFinding } from '#commands/audit/finding.ts';
import { verifyLog } from '#commands/audit/verify-log.ts';
import type { Case } from '#domain/cases/case.ts';
import type { CaseEvent } from '#domain/cases/events.ts';
import { takeStep } from '#domain/cases/steps.ts';
import { determinationOf } from '#domain/determinations/determination-of-case.ts';
import { schemaSnapshot } from '../../../../../scripts/generate/schema-snapshot.ts';
import { postgresAudit } from '../../audit.ts';
import { postgresCases } from '../../cases.ts';
import { migrate } from '../../migrate.ts';
import { cases as first } from '../0001-cases.ts';

let base: TestDatabase;
const cases = () => postgresCases(base.db, () => Promise.resolve());

const file = (caseNumber: string) => caseEvent('case-opened', { caseFile: caseFile({ caseNumber }) });
const decided = [0, 1].map(item => caseEvent('item-decided', { item }));

/** A case as the first version stored it: its own words for the states, no source, no seal, a letter without a day. */
async function storeOld(
  caseNumber: string,
  state: string,
  wanted: readonly (CaseEvent | 'sign' | 'issue')[],
  at: (index: number) => string,
) {
  let current: Case | null = null;
  let decidedItems = 0;
  const rows: { kind: string; data: unknown; by: string; why: string }[] = [];
  for (const each of wanted) {
    if (each === 'issue' && current !== null) {
      const determination = determinationOf(current);
      const letter = determination === null ? null : textLetter(determination, 'pdf');
      const bytes = Buffer.from(letter?.kind === 'written' ? letter.content : '');
      rows.push({ kind: 'letter-issued', by: 'letter desk', why: 'signed', data: { sha256: sha256(bytes) } });
      await sql`insert into cases values (${caseNumber}, ${state}, ${rows.length}, ${decidedItems}, ${JSON.stringify(caseFile({ caseNumber }))}, ${at(0)})`.execute(
        base.db,
      );
      await sql`insert into letters values (${caseNumber}, ${sha256(bytes)}, ${bytes}, ${at(rows.length)})`.execute(
        base.db,
      );
      continue;
    }
    const event: CaseEvent | string = each === 'sign' && current !== null ? signature(current) : each;
    if (typeof event === 'string') throw new Error('nothing there yet');
    const step = takeStep(current, event);
    if (step.kind === 'refused') throw new Error(step.refusals[0]?.message);
    current = step.case;
    if (event.kind === 'item-decided') decidedItems += 1;
    rows.push({ kind: event.kind, by: event.by, why: event.why, data: event.data });
  }
  await sql`insert into cases values (${caseNumber}, ${state}, ${rows.length}, ${decidedItems}, ${JSON.stringify(caseFile({ caseNumber }))}, ${at(0)}) on conflict do nothing`.execute(
    base.db,
  );
  for (const [index, { kind, by, why, data }] of rows.entries()) {
    await sql`insert into case_events values (${caseNumber}, ${index + 1}, ${kind}, ${at(index)}, ${by}, ${why}, ${JSON.stringify(data)})`.execute(
      base.db,
    );
  }
}

const minute = (index: number) => new Date(Date.UTC(2016, 11, 1, 8, index)).toISOString();

beforeAll(async () => {
  base = await testDatabase('empty');
  const provider = { getMigrations: () => Promise.resolve({ '0001-cases': first }) };
  const { error } = await new Migrator({ db: base.db, provider }).migrateToLatest();
  expect(error).toBeUndefined();
  const toSigned = [caseEvent('reviewer-assigned'), ...decided, 'sign'] as const;
  await storeOld('CM16-0000001', 'issued', [file('CM16-0000001'), ...toSigned, 'issue'], minute);
  await storeOld('CM16-0000002', 'determined', [file('CM16-0000002'), ...toSigned], minute);
  // Its clock went back an hour after the first event.
  const back = (index: number) => minute(index === 0 ? 60 : index);
  await storeOld('CM16-0000003', 'in-review', [file('CM16-0000003'), caseEvent('reviewer-assigned'), ...decided], back);
  await storeOld('CM16-0000004', 'records-complete', [file('CM16-0000004')], minute);
  await migrate(base.db);
});
afterAll(() => base.drop());

/** Added columns stand last in an old table. */
const lines = (text: string) => text.split('\n').toSorted();

test('the schema is that of a new database', async () => {
  const fresh = await testDatabase();
  expect(lines(await schemaSnapshot(base.db))).toEqual(lines(await schemaSnapshot(fresh.db)));
  await fresh.drop();
});

test('old cases replay, each in the state it is in by the words of today', async () => {
  const rows = await cases().list();
  expect(rows.map(({ caseNumber, state, open, decided }) => [caseNumber, state, open, decided])).toEqual([
    ['CM16-0000001', 'determined', 2, 2],
    ['CM16-0000002', 'draft-quality', 2, 2],
    ['CM16-0000003', 'in-review', 2, 2],
    ['CM16-0000004', 'records-complete', 2, 0],
  ]);
  for (const row of rows) {
    const stored = await cases().read(row.caseNumber);
    expect(stored?.case).toMatchObject({ state: row.state, dispute: row.dispute });
  }
});

async function audited(): Promise<readonly AuditFinding[]> {
  const findings: AuditFinding[] = [];
  const needs = { audit: postgresAudit(base.db), writeLetter: textLetter, sha256, files: null };
  const found = (finding: AuditFinding) => Promise.resolve(void findings.push(finding));
  const summary = await verifyLog(needs, { heads: [] }, { found, begun: () => undefined, step: () => undefined });
  expect(summary).toMatchObject({ rows: 16, cases: 4, letters: 1 });
  return findings;
}

test('the log is sealed, the letter is the same, and the audit finds nothing', async () => {
  expect(await audited()).toEqual([]);
});

test('clocks that ran before there were clocks run on', async () => {
  const clocks = await cases().clocks.toLookAt({ now: '2016-12-01T12:00', after: null, limit: 100 });
  expect(clocks.filter(({ deadline }) => deadline.duty === 'D1').map(({ caseNumber }) => caseNumber)).toEqual([
    'CM16-0000001',
    'CM16-0000002',
    'CM16-0000003',
    'CM16-0000004',
  ]);
});

test('the log is closed to change again, and open to what comes next', async () => {
  await expect(sql`update case_events set why = 'other'`.execute(base.db)).rejects.toThrow('append-only');
  const needs = { cases: cases(), clock: { now: () => minute(90), today: () => '2016-12-01' } };
  const outcome = await changeCase(needs, 'CM16-0000003', () => caseEvent('summary-written'));
  expect(outcome.kind).toBe('changed');
  const last = (await Array.fromAsync(cases().log())).flat().at(-1);
  expect(last).toMatchObject({ position: 17, caseNumber: 'CM16-0000003', sequence: 5 });
});
