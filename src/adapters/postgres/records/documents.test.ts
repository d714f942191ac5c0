import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pagedFile } from '../../../../test/builders/records/paged-files.ts';
import { type RecordWorld, recordWorld } from '../../../../test/record-world.ts';
import { indexRecord } from '#commands/records/index-record.ts';
import type { RecordStore } from '#commands/records/record-store.ts';
import { showRecord } from '#commands/records/show-record.ts';
import { FINDERS } from '#domain/evidence/find-facts.ts';

let world: RecordWorld;
let records: RecordStore;
let caseNumber = '';
beforeAll(async () => {
  world = await recordWorld();
  ({ records } = world);
});
afterAll(() => world.base.drop());
beforeEach(async () => {
  caseNumber = await world.openedCase();
  world.queued();
});

const visit = (day: string, pain: number) =>
  `Progress note ${day}\nThe patient reports pain ${pain}/10. Norco 10/325 mg #60 was prescribed.`;

describe('the index', () => {
  test('facts have the number of the page in the record, and documents are those of the files', async () => {
    const [one, two] = [pagedFile(visit('1 May 2016', 7)), pagedFile(visit('1 June 2016', 4))];
    await world.send(caseNumber, one, two);
    await world.read(one);
    await world.read(two);
    expect(await world.index(caseNumber)).toEqual({ kind: 'indexed', pages: 2, documents: 2 });
    const facts = await records.facts(caseNumber, { kinds: ['pain-score'], copies: true, limit: 10 });
    expect(facts.map(({ fact: { at } }) => `${at.document} ${at.page} ${at.quote}`)).toEqual([
      'p1 1 7/10',
      'p2 2 4/10',
    ]);
    const shown = await showRecord({ records }, { caseNumber });
    expect(shown).toMatchObject({ record: { upToDate: true, pages: { read: 2 }, facts: { 'pain-score': 2 } } });
    expect(shown).toMatchObject({ record: { counts: { documents: 2, withoutFacts: 0, copies: 0, corrections: 0 } } });
  });

  test('made anew it reads only documents that changed', async () => {
    const one = pagedFile(visit('1 May 2016', 7));
    await world.send(caseNumber, one);
    await world.read(one);
    await world.index(caseNumber);
    const two = pagedFile(visit('1 June 2016', 4));
    await world.send(caseNumber, two);
    await world.read(two);
    const looked: string[] = [];
    const watched: RecordStore = {
      ...records,
      putFacts: (number, found, facts) => {
        looked.push(found.id);
        return records.putFacts(number, found, facts);
      },
    };
    await indexRecord({ records: watched, cases: world.cases, clock: world.clock }, { caseNumber });
    expect(looked).toEqual(['p2']);
    expect((await records.facts(caseNumber, { copies: true, limit: 100 })).map(({ page }) => page)).toContain(1);
  });

  test('facts are counted anew when documents are found, corrected or folded', async () => {
    const counts = async () => (await records.factCounts(caseNumber))['pain-score'] ?? 0;
    const [one, two] = [pagedFile(visit('1 May 2016', 7)), pagedFile(visit('1 June 2016', 4))];
    await world.send(caseNumber, one);
    await world.read(one);
    expect(await counts()).toBe(0);
    await world.index(caseNumber);
    expect([await counts(), await counts()]).toEqual([1, 1]);
    await world.send(caseNumber, two);
    await world.read(two);
    expect(await counts()).toBe(1);
    await world.index(caseNumber);
    expect(await counts()).toBe(2);
    await sql`update record_documents set copy_of = 'p1' where case_number = ${caseNumber} and first = 2`.execute(
      world.base.db,
    );
    await records.factsFound(caseNumber);
    expect(await counts()).toBe(1);
  });

  test('stopped half-way it goes on where it was', async () => {
    const sent = [1, 2, 3].map(month => pagedFile(visit(`1 May 201${month}`, month)));
    await world.send(caseNumber, ...sent);
    for (const file of sent) await world.read(file);
    const stop = new AbortController();
    expect(
      await indexRecord(
        { records, cases: world.cases, clock: world.clock },
        { caseNumber },
        { step: () => stop.abort(), stop: stop.signal },
      ),
    ).toEqual({ kind: 'stopped' });
    expect((await records.withoutFacts(caseNumber)).length).toBe(2);
    const half = { upToDate: false, counts: { documents: 3, withoutFacts: 2 } };
    expect(await showRecord({ records }, { caseNumber })).toMatchObject({ record: half });
    await world.index(caseNumber);
    expect((await records.withoutFacts(caseNumber)).length).toBe(0);
  });

  test('facts of finders before these are found anew', async () => {
    const file = pagedFile(visit('1 May 2012', 4));
    await world.send(caseNumber, file);
    await world.read(file);
    await world.index(caseNumber);
    expect((await records.withoutFacts(caseNumber)).length).toBe(0);
    await sql`update record_documents set facts_of = replace(facts_of, ${`[${FINDERS},`}, ${`[${FINDERS - 1},`})`.execute(
      world.base.db,
    );
    expect((await records.withoutFacts(caseNumber)).length).toBe(1);
    await world.index(caseNumber);
    expect((await records.withoutFacts(caseNumber)).length).toBe(0);
  });

  test('what was indexed before documents were compared with the worker is compared by a sweep', async () => {
    const file = pagedFile(visit('1 May 2012', 4));
    await world.send(caseNumber, file);
    await world.read(file);
    await world.index(caseNumber);
    const asked = async () => {
      world.queued();
      await records.sweep();
      return world.queued().filter(task => 'caseNumber' in task && task.caseNumber === caseNumber).length;
    };
    expect(await asked()).toBe(0);
    await sql`update record_indexes set compared_with = null where case_number = ${caseNumber}`.execute(world.base.db);
    expect(await asked()).toBe(1);
    await world.index(caseNumber);
    expect(await asked()).toBe(0);
  });

  test('corrections are numbered, kept in order, and not changed', async () => {
    const by = 'records desk';
    const add = (value: string) =>
      records.correct(caseNumber, { correction: { set: 'title', page: 1, value }, by, at: world.clock.now() });
    expect(await Promise.all([add('one'), add('two'), add('three')])).toHaveLength(3);
    expect((await records.corrections(caseNumber)).map(({ number }) => number)).toEqual([1, 2, 3]);
    await expect(sql`update record_corrections set by = 'x'`.execute(world.base.db)).rejects.toThrow('append-only');
  });
});
