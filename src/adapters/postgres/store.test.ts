import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { caseFile, decision, document, reviewer } from '../../../test/builders/case-file.ts';
import { type TestDatabase, testDatabase } from '../../../test/database.ts';
import type { Append, CaseStore, Task } from '#commands/ports.ts';
import type { Case } from '#domain/cases/case.ts';
import type { CaseEvent, SourcedEvent } from '#domain/cases/events.ts';
import { takeStep } from '#domain/cases/steps.ts';
import { Organization } from '#domain/reviewers/organization.ts';
import { attest } from '#domain/reviewers/qualification/attest.ts';
import { postgresCases } from './cases.ts';
import { postgresLetters } from './letters.ts';
import { migrate } from './migrate.ts';
import { postgresReviewers } from './reviewers.ts';
import { schemaSnapshot } from '../../../scripts/generate/schema-snapshot.ts';

let base: TestDatabase;
let cases: CaseStore;
let queued: Task[] = [];
let serial = 0;
let caseNumber = '';
beforeAll(async () => {
  base = await testDatabase();
  cases = postgresCases(base.db, (_transaction, task) => {
    queued.push(task);
    return Promise.resolve();
  });
});
afterAll(() => base.drop());
beforeEach(() => {
  queued = [];
  serial += 1;
  caseNumber = `CM16-${String(serial).padStart(7, '0')}`;
});

const at = '2016-11-09T08:00:00.000Z';
const assigned: CaseEvent = {
  kind: 'reviewer-assigned',
  by: 'assignment desk',
  why: 'qualified',
  data: { reviewer: 'R-1001', attestation: attest(reviewer(), '2016-11-09') },
};

function opening(text?: string): CaseEvent {
  return {
    kind: 'case-opened',
    by: 'intake',
    why: 'records complete',
    data: { caseFile: caseFile({ caseNumber }), documents: [document(text)] },
  };
}

function decided(item: number): CaseEvent {
  return { kind: 'item-decided', by: 'R-1001', why: 'draft', data: { item, decision: decision(), seat: null } };
}

/** An entry that adds events to a case as it stands. */
function entry(before: Case | null, sequence: number, events: readonly CaseEvent[], tasks: Task[] = []): Append {
  let after = before;
  const sourced: SourcedEvent[] = [];
  for (const event of events) {
    const step = takeStep(after, event);
    if (step.kind === 'refused') throw new Error(step.refusals[0]?.message);
    after = step.case;
    sourced.push({ ...event, source: step.source.cite });
  }
  if (after === null) throw new Error('no event');
  return { caseNumber, sequence, at, events: sourced, after, clocks: [], tasks };
}

async function stored(): Promise<Case> {
  const found = await cases.read(caseNumber);
  if (found === null) throw new Error('not there');
  return found.case;
}

describe('cases', () => {
  test('are read back as they were written, with their log', async () => {
    const opened = entry(null, 0, [opening()]);
    expect(await cases.append(opened)).toBe('appended');
    const found = await cases.read(caseNumber);
    expect(found?.case).toEqual(opened.after);
    expect(found?.events).toEqual([{ ...opened.events[0], sequence: 1, at }]);
  });

  test('keep every character of a record', async () => {
    const text = 'NUL \u0000, lone \ud800, emoji \u{1f9b4}, "quotes" \\ and \r\n lines';
    await cases.append(entry(null, 0, [opening(text)]));
    expect((await stored()).documents[0]?.pages[0]?.text).toBe(text);
  });

  test('that nobody opened are not there', async () => {
    expect(await cases.read('CM99-9999999')).toBeNull();
  });

  test('are opened once', async () => {
    const opened = entry(null, 0, [opening()]);
    const both = await Promise.all([cases.append(opened), cases.append(opened)]);
    expect(both.toSorted()).toEqual(['appended', 'conflict']);
  });

  test('take several events in one piece', async () => {
    await cases.append(entry(null, 0, [opening(), assigned, decided(0), decided(1)]));
    expect((await cases.read(caseNumber))?.events.map(event => event.sequence)).toEqual([1, 2, 3, 4]);
  });

  test('take all events or none', async () => {
    await cases.append(entry(null, 0, [opening(), assigned]));
    const failing = postgresCases(base.db, () => Promise.reject(new Error('the queue is gone')));
    const more = entry(await stored(), 2, [decided(0), decided(1)], [{ name: 'issue-letter', caseNumber }]);
    await expect(failing.append(more)).rejects.toThrow('the queue is gone');
    expect((await cases.read(caseNumber))?.events.length).toBe(2);
    expect((await stored()).analyses[0]?.decisions).toEqual([null, null]);
  });

  test('let one of two writers through; the other is told', async () => {
    await cases.append(entry(null, 0, [opening(), assigned]));
    const seen = await stored();
    const both = await Promise.all([0, 1].map(item => cases.append(entry(seen, 2, [decided(item)]))));
    expect(both.toSorted()).toEqual(['appended', 'conflict']);
    expect((await cases.read(caseNumber))?.events.length).toBe(3);
  });

  test('are listed by number with what replay says of them', async () => {
    await cases.append(entry(null, 0, [opening(), assigned, decided(1)]));
    const rows = await cases.list();
    expect(rows.map(row => row.caseNumber)).toEqual(rows.map(row => row.caseNumber).toSorted());
    for (const row of rows) {
      const replayed = await cases.read(row.caseNumber);
      expect(row.state).toBe(replayed?.case.state);
      expect(row.dispute).toEqual(replayed?.case.dispute);
      expect(row.decided).toBe(replayed?.case.analyses[0]?.decisions.filter(Boolean).length ?? 0);
    }
  });
});

describe('the log', () => {
  test.each([
    ['an event cannot be changed', `update case_events set why = 'other'`],
    ['an event cannot be removed', `delete from case_events`],
    ['the log cannot be emptied', `truncate case_events`],
    ['a letter cannot be changed', `update letters set bytes = ''`],
  ])('%s', async (_why, statement) => {
    await cases.append(entry(null, 0, [opening()]));
    const sha256 = 'a'.repeat(64);
    await postgresLetters(base.db).keep(caseNumber, 1, { sha256, bytes: Buffer.from('letter') }, at);
    await expect(sql.raw(statement).execute(base.db)).rejects.toThrow('append-only');
  });
});

describe('letters', () => {
  test('are kept byte for byte, and the first one stays', async () => {
    await cases.append(entry(null, 0, [opening()]));
    const letters = postgresLetters(base.db);
    const first = { sha256: 'a'.repeat(64), bytes: Buffer.from([0, 255, 10, 13]) };
    expect((await letters.keep(caseNumber, 1, first, at)).sha256).toBe(first.sha256);
    const second = await letters.keep(caseNumber, 1, { sha256: 'b'.repeat(64), bytes: Buffer.from('x') }, at);
    expect(second.sha256).toBe(first.sha256);
    expect(await letters.read(caseNumber, 1)).toEqual({ ...first, writtenAt: at });
    expect(await letters.read(caseNumber, 2)).toBeNull();
  });

  test('not written are not there', async () => {
    expect(await postgresLetters(base.db).read('CM99-9999999', 1)).toBeNull();
  });
});

describe('reviewers', () => {
  test('are read back with name and hash, and an id is taken once', async () => {
    const reviewers = postgresReviewers(base.db);
    const identity = { reviewer: reviewer(), login: 'a.example', name: 'Ada Example', passphraseHash: 'hash' };
    expect(await reviewers.add(identity, at)).toBe(true);
    expect(await reviewers.add({ ...identity, name: 'Another' }, at)).toBe(false);
    expect(await reviewers.read('R-1001')).toEqual({ ...identity, retiredAt: null });
    expect(await reviewers.read('a.example')).toEqual({ ...identity, retiredAt: null });
    expect(await reviewers.read('R-9999')).toBeNull();
  });
});

describe('the review organization', () => {
  test('is the one last described; those before stay as they were', async () => {
    const reviewers = postgresReviewers(base.db);
    expect(await reviewers.organization()).toBeNull();
    const organization = Organization.parse({
      id: 'elm',
      name: 'Elm Review',
      controls: [{ how: 'affiliate-of', firm: 'other' }],
      people: [{ as: 'officer', name: 'Otis Vane', ties: { npi: '1000000001' } }],
    });
    await reviewers.describeOrganization(organization, at);
    await reviewers.describeOrganization({ ...organization, people: [] }, at);
    expect(await reviewers.organization()).toEqual({ ...organization, people: [] });
    await expect(sql`delete from organizations`.execute(base.db)).rejects.toThrow('append-only');
  });
});

describe('the schema', () => {
  test('is the one written down', async () => {
    expect(await schemaSnapshot(base.db)).toBe(readFileSync(new URL('schema.sql', import.meta.url), 'utf8'));
  });

  test('is migrated once, by however many start at the same time', async () => {
    const empty = await testDatabase('empty');
    await Promise.all([migrate(empty.db), migrate(empty.db), migrate(empty.db)]);
    expect(await schemaSnapshot(empty.db)).toBe(await schemaSnapshot(base.db));
    await empty.drop();
  });
});
