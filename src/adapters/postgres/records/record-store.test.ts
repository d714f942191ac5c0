import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pagedFile, pagedReader, submission } from '../../../../test/builders/records/paged-files.ts';
import { type RecordWorld, recordWorld, some } from '../../../../test/record-world.ts';
import { readPages } from '#commands/records/read-pages.ts';
import { showRecord } from '#commands/records/show-record.ts';
import type { RecordStore } from '#commands/records/record-store.ts';

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

describe('pages of a record', () => {
  test('keep the order received, whatever is read first', async () => {
    const [one, two] = [some('order one', 2), some('order two')];
    await world.send(caseNumber, one, two);
    expect(world.queued()).toEqual([
      { name: 'read-record', sha256: one.file.sha256 },
      { name: 'read-record', sha256: two.file.sha256 },
    ]);
    await world.read(two);
    expect(await records.pageCount(caseNumber)).toEqual({ numbered: 0, read: 0 });
    expect(await world.texts(caseNumber)).toEqual([]);
    await world.read(one);
    expect(await world.texts(caseNumber)).toEqual([
      '1 order one page 1',
      '2 order one page 2',
      '3 order two page 1',
      '4 order two page 2',
      '5 order two page 3',
    ]);
    expect(await world.texts(caseNumber, 2, 3)).toEqual(['2 order one page 2', '3 order two page 1']);
    expect(world.queued()).toEqual([{ name: 'index-record', caseNumber }]);
  });

  test('files that end at the same moment: the record is indexed, however often they do', async () => {
    for (let round = 0; round < 10; round += 1) {
      const held = await world.openedCase();
      const sent = Array.from({ length: 4 }, (_, file) => some(`at once ${round} ${file}`));
      await world.send(held, ...sent);
      world.queued();
      await Promise.all(sent.map(file => world.read(file)));
      expect(world.queued(), `round ${round}`).toContainEqual({ name: 'index-record', caseNumber: held });
    }
  });

  test('a file sent again gives no second pages; its submission is kept', async () => {
    const one = some('again');
    await world.send(caseNumber, one);
    await world.read(one);
    await world.send(caseNumber, one, some('new'));
    expect((await records.submissions(caseNumber)).length).toBe(2);
    expect((await records.files(caseNumber)).map(file => file.first)).toEqual([1, null]);
  });

  test('two who add the same file: the second is told', async () => {
    const one = some('both');
    await world.send(caseNumber, one);
    expect(await records.keep(submission(caseNumber, [one]), [one.file])).toBe('conflict');
    expect((await records.submissions(caseNumber)).length).toBe(1);
    expect(await records.keep(submission('CM16-9999999', [one]), [one.file])).toBe('no-case');
  });

  test('in another case a file read before has its pages at once, and is read by nobody', async () => {
    const shared = some('shared');
    await world.send(caseNumber, shared);
    await world.read(shared);
    const other = await world.openedCase();
    world.queued();
    await world.send(other, shared);
    expect(world.queued()).toEqual([{ name: 'index-record', caseNumber: other }]);
    expect(await world.texts(other)).toEqual(await world.texts(caseNumber));
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from record_pages join record_files on record_files.number = file
      where sha256 = ${shared.file.sha256}`.execute(world.base.db);
    expect(rows).toEqual([{ count: 3 }]);
  });

  test('numbers once given never change, and nothing received is taken back', async () => {
    await world.send(caseNumber, some('kept'));
    const { db } = world.base;
    await expect(sql`delete from record_submissions`.execute(db)).rejects.toThrow('append-only');
    await expect(sql`update record_submissions set sender = 'x'`.execute(db)).rejects.toThrow('append-only');
    await expect(sql`delete from record_case_files`.execute(db)).rejects.toThrow('append-only');
    await expect(sql`update record_case_files set first_page = 9 where first_page = 1`.execute(db)).rejects.toThrow(
      'keep their numbers',
    );
    await expect(sql`truncate record_corrections`.execute(db)).rejects.toThrow('append-only');
  });

  test('words come back to the twentieth of a point; a NUL does not stop a page', async () => {
    const odd = pagedFile('one\u0000two \ud800 three');
    await world.send(caseNumber, odd);
    await world.read(odd);
    for await (const [page] of records.pages(caseNumber, { from: 1, to: 1, words: true })) {
      expect(page?.read.text).toBe('one\ufffdtwo \ufffd three');
      expect(page?.read.words).toMatchObject([
        { start: 0, end: 7, x: 72, y: 72 },
        { start: 8 },
        { start: 10, end: 15 },
      ]);
    }
  });
});

describe('reading', () => {
  test('a page that cannot be read is kept with its reason, and the next is read', async () => {
    const torn = pagedFile('torn one', null, 'torn three');
    await world.send(caseNumber, torn);
    expect(await world.read(torn)).toEqual({ kind: 'read', pages: 3 });
    expect(await records.files(caseNumber)).toMatchObject([{ pages: 3, nextPage: 4, unreadablePages: 1, error: null }]);
    expect(await world.texts(caseNumber)).toEqual(['1 torn one', '2 ', '3 torn three']);
    for await (const [, page] of records.pages(caseNumber, { from: 1, to: 3, words: true })) {
      expect(page).toMatchObject({ page: 2, error: { code: 'damaged' }, read: { blank: false } });
    }
  });

  test('a batch without a word is searched all the same, and finds nothing', async () => {
    const silent = pagedFile(null);
    await world.send(caseNumber, silent);
    expect(await world.read(silent)).toEqual({ kind: 'read', pages: 1 });
    const { rows } = await sql<{ searched: string }>`
      select searched::text from record_words where file = (select number from record_files where sha256 = ${silent.file.sha256})`.execute(
      world.base.db,
    );
    expect(rows).toEqual([{ searched: '' }]);
  });

  test('a file that cannot be opened has no page, and those behind it get theirs', async () => {
    const broken = {
      bytes: new TextEncoder().encode('not pages'),
      file: { ...some('x').file, sha256: '0'.repeat(64) },
    };
    const good = some('good');
    await world.send(caseNumber, broken, good);
    await world.read(good);
    expect(await world.read(broken)).toMatchObject({ kind: 'unreadable', error: { message: 'no file of pages' } });
    expect((await world.texts(caseNumber))[0]).toBe('1 good page 1');
    expect(await records.files(caseNumber)).toMatchObject([{ pages: 0, error: { code: 'damaged' } }, { first: 1 }]);
  });

  test('a file that was counted and then cannot be opened keeps its numbers: the record is read to its end', async () => {
    const broken = {
      bytes: new TextEncoder().encode('not pages'),
      file: { ...some('x').file, sha256: '1'.repeat(64) },
    };
    const counted = { ...broken, file: { ...broken.file, pages: 250 } };
    const good = some('behind it');
    await world.send(caseNumber, counted, good);
    await world.read(good);
    expect(await world.read(counted)).toMatchObject({ kind: 'unreadable' });
    expect(await records.files(caseNumber)).toMatchObject([
      { pages: 250, nextPage: 251, unreadablePages: 250 },
      { first: 251 },
    ]);
    await world.index(caseNumber);
    expect(await showRecord({ records }, { caseNumber })).toMatchObject({ record: { upToDate: true } });
  });

  test('before a page is read no index is made, nor asked for', async () => {
    const one = some('unread');
    await world.send(caseNumber, one);
    expect(world.queued()).toEqual([{ name: 'read-record', sha256: one.file.sha256 }]);
    expect(await world.index(caseNumber)).toEqual({ kind: 'indexed', pages: 0, documents: 0 });
    expect(await showRecord({ records }, { caseNumber })).toMatchObject({ record: { index: null, upToDate: false } });
    await world.read(one);
    expect(world.queued()).toEqual([{ name: 'index-record', caseNumber }]);
    await world.index(caseNumber);
    expect(await records.indexState(caseNumber)).toMatchObject({ pages: 3, version: 2 });
  });

  test('a crash costs the batch at most: reading goes on at the first page that was not kept', async () => {
    const long = some('long', 220);
    await world.send(caseNumber, long);
    const broken = { ...records, add: crashingAfter(1) };
    await expect(
      readPages({ files: world.files, readPages: pagedReader(), records: broken }, long.file),
    ).rejects.toThrow('power cut');
    expect(await records.file(long.file.sha256)).toMatchObject({ pages: 220, nextPage: 101 });
    const asked: string[] = [];
    expect(await world.read(long, asked)).toEqual({ kind: 'read', pages: 220 });
    expect(asked.length).toBe(120);
    expect((await world.texts(caseNumber)).length).toBe(220);
    expect(await world.read(long, asked)).toEqual({ kind: 'read', pages: 220 });
    expect(asked.length).toBe(120);
  });

  test('asked to stop it keeps what it has and goes on later', async () => {
    const long = some('stopped', 10);
    await world.send(caseNumber, long);
    const stop = new AbortController();
    let steps = 0;
    const step = () => {
      steps += 1;
      if (steps === 4) stop.abort();
    };
    const needs = { files: world.files, readPages: pagedReader(), records };
    expect(await readPages(needs, long.file, { step, stop: stop.signal })).toEqual({ kind: 'stopped' });
    expect(await records.file(long.file.sha256)).toMatchObject({ nextPage: 5 });
    expect(await world.read(long)).toEqual({ kind: 'read', pages: 10 });
  });

  test('one reader at a time', async () => {
    const one = some('alone');
    await world.send(caseNumber, one);
    const outcome = await records.alone(one.file.sha256, () => world.read(one));
    expect(outcome).toEqual({ kind: 'busy' });
    expect(await world.read(one)).toEqual({ kind: 'read', pages: 3 });
  });

  test('a sweep queues what is unread and what is not indexed, and nothing else', async () => {
    const mine = () =>
      world
        .queued()
        .filter(task =>
          'sha256' in task ? task.sha256 === one.file.sha256 : 'caseNumber' in task && task.caseNumber === caseNumber,
        );
    const one = some('swept');
    await world.send(caseNumber, one);
    world.queued();
    await records.sweep();
    expect(mine()).toEqual([{ name: 'read-record', sha256: one.file.sha256 }]);
    await world.read(one);
    world.queued();
    await records.sweep();
    expect(mine()).toEqual([{ name: 'index-record', caseNumber }]);
    await world.index(caseNumber);
    world.queued();
    await records.sweep();
    expect(mine()).toEqual([]);
    await records.correct(caseNumber, {
      correction: { set: 'kind', page: 1, value: 'therapy-note' },
      by: 'desk',
      at: world.clock.now(),
    });
    world.queued();
    await records.sweep();
    expect(mine()).toEqual([{ name: 'index-record', caseNumber }]);
  });
});

function crashingAfter(batches: number): RecordStore['add'] {
  let kept = 0;
  return async (sha256, pages) => {
    if (kept === batches) throw new Error('power cut');
    kept += 1;
    await records.add(sha256, pages);
  };
}
