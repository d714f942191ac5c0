import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { caseFile, document } from '../../../../test/builders/case-file.ts';
import {
  memoryFiles,
  type PagedFile,
  pagedFile,
  pagedReader,
  submission,
} from '../../../../test/builders/record-pages.ts';
import { type TestDatabase, testDatabase } from '../../../../test/database.ts';
import { openCase } from '#commands/open-case.ts';
import type { Task } from '#commands/ports.ts';
import { indexRecord } from '#commands/records/index-record.ts';
import { readPages } from '#commands/records/read-pages.ts';
import type { RecordStore } from '#commands/records/record-store.ts';
import { searchRecord } from '#commands/records/search-record.ts';
import { showRecord } from '#commands/records/show-record.ts';
import { postgresCases } from '../cases.ts';
import { postgresRecords } from './record-store.ts';

let base: TestDatabase;
let records: RecordStore;
let queued: Task[] = [];
let serial = 0;
let caseNumber = '';
let files = memoryFiles();
const clock = { now: () => '2016-11-09T08:00:00.000Z', today: () => '2016-11-09' };

beforeAll(async () => {
  base = await testDatabase();
  records = postgresRecords(base.db, (_transaction, task) => Promise.resolve(void queued.push(task)));
});
afterAll(() => base.drop());
beforeEach(async () => {
  caseNumber = await openedCase();
  files = memoryFiles();
  queued = [];
});

async function openedCase(): Promise<string> {
  serial += 1;
  const number = `CM16-${String(serial).padStart(7, '0')}`;
  const cases = postgresCases(base.db, () => Promise.resolve());
  await openCase({ cases, clock }, { caseFile: caseFile({ caseNumber: number }), documents: [document()] });
  return number;
}

async function send(to: string, ...sent: readonly PagedFile[]) {
  for (const { file, bytes } of sent) files.kept.set(file.sha256, bytes);
  const known = await records.known(
    to,
    sent.map(({ file }) => file.sha256),
  );
  const added = sent.map(({ file }) => file).filter(({ sha256 }) => !known.has(sha256));
  return records.keep(submission(to, sent), added);
}

const read = ({ file }: PagedFile, asked: string[] = []) =>
  readPages({ files, readPages: pagedReader(asked), records }, file);
const index = () => indexRecord({ records, clock }, { caseNumber });
const find = async (query: string) => {
  const outcome = await searchRecord({ records }, { caseNumber, query, skip: 0, limit: 10 });
  return outcome.kind === 'found' ? outcome.pages : null;
};
async function texts(of = caseNumber, from = 1, to = 1000) {
  const all: string[] = [];
  for await (const batch of records.pages(of, { from, to, words: false })) {
    all.push(...batch.map(({ page, read: { text } }) => `${page} ${text}`));
  }
  return all;
}

const some = (word: string, pages = 3) =>
  pagedFile(...Array.from({ length: pages }, (_, at) => `${word} page ${at + 1}`));

describe('pages of a record', () => {
  test('keep the order received, whatever is read first', async () => {
    const [one, two] = [some('order one', 2), some('order two')];
    await send(caseNumber, one, two);
    expect(queued).toEqual([
      { name: 'read-record', sha256: one.file.sha256 },
      { name: 'read-record', sha256: two.file.sha256 },
      { name: 'index-record', caseNumber },
    ]);
    await read(two);
    expect(await records.pageCount(caseNumber)).toEqual({ numbered: 0, read: 0 });
    expect(await texts()).toEqual([]);
    await read(one);
    expect(await texts()).toEqual([
      '1 order one page 1',
      '2 order one page 2',
      '3 order two page 1',
      '4 order two page 2',
      '5 order two page 3',
    ]);
    expect(await texts(caseNumber, 2, 3)).toEqual(['2 order one page 2', '3 order two page 1']);
    expect(queued.slice(3)).toEqual([{ name: 'index-record', caseNumber }]);
  });

  test('a file sent again gives no second pages; its submission is kept', async () => {
    const one = some('again');
    await send(caseNumber, one);
    await read(one);
    await send(caseNumber, one, some('new'));
    expect((await records.submissions(caseNumber)).length).toBe(2);
    expect((await records.files(caseNumber)).map(file => file.first)).toEqual([1, null]);
  });

  test('two who add the same file: the second is told', async () => {
    const one = some('both');
    await send(caseNumber, one);
    expect(await records.keep(submission(caseNumber, [one]), [one.file])).toBe('conflict');
    expect((await records.submissions(caseNumber)).length).toBe(1);
    expect(await records.keep(submission('CM16-9999999', [one]), [one.file])).toBe('no-case');
  });

  test('in another case a file read before has its pages at once, and is read by nobody', async () => {
    const shared = some('shared');
    await send(caseNumber, shared);
    await read(shared);
    const other = await openedCase();
    queued = [];
    await send(other, shared);
    expect(queued).toEqual([{ name: 'index-record', caseNumber: other }]);
    expect(await texts(other)).toEqual(await texts());
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from record_pages join record_files on record_files.number = file
      where sha256 = ${shared.file.sha256}`.execute(base.db);
    expect(rows).toEqual([{ count: 3 }]);
  });

  test('numbers once given never change, and nothing received is taken back', async () => {
    await send(caseNumber, some('kept'));
    const { db } = base;
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
    await send(caseNumber, odd);
    await read(odd);
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
    await send(caseNumber, torn);
    expect(await read(torn)).toEqual({ kind: 'read', pages: 3 });
    expect(await records.files(caseNumber)).toMatchObject([{ pages: 3, nextPage: 4, unreadablePages: 1, error: null }]);
    expect(await texts()).toEqual(['1 torn one', '2 ', '3 torn three']);
    for await (const [, page] of records.pages(caseNumber, { from: 1, to: 3, words: true })) {
      expect(page).toMatchObject({ page: 2, error: { code: 'damaged' }, read: { blank: false } });
    }
  });

  test('a file that cannot be opened has no page, and those behind it get theirs', async () => {
    const broken = {
      bytes: new TextEncoder().encode('not pages'),
      file: { ...some('x').file, sha256: '0'.repeat(64) },
    };
    const good = some('good');
    await send(caseNumber, broken, good);
    await read(good);
    expect(await read(broken)).toMatchObject({ kind: 'unreadable', error: { message: 'no file of pages' } });
    expect((await texts())[0]).toBe('1 good page 1');
    expect(await records.files(caseNumber)).toMatchObject([{ pages: 0, error: { code: 'damaged' } }, { first: 1 }]);
  });

  test('a crash costs the batch at most: reading goes on at the first page that was not kept', async () => {
    const long = some('long', 120);
    await send(caseNumber, long);
    const broken = { ...records, add: crashingAfter(1) };
    await expect(readPages({ files, readPages: pagedReader(), records: broken }, long.file)).rejects.toThrow(
      'power cut',
    );
    expect(await records.file(long.file.sha256)).toMatchObject({ pages: 120, nextPage: 51 });
    const asked: string[] = [];
    expect(await read(long, asked)).toEqual({ kind: 'read', pages: 120 });
    expect(asked.length).toBe(70);
    expect((await texts()).length).toBe(120);
    expect(await read(long, asked)).toEqual({ kind: 'read', pages: 120 });
    expect(asked.length).toBe(70);
  });

  test('asked to stop it keeps what it has and goes on later', async () => {
    const long = some('stopped', 10);
    await send(caseNumber, long);
    const stop = new AbortController();
    let steps = 0;
    const step = () => {
      steps += 1;
      if (steps === 4) stop.abort();
    };
    const needs = { files, readPages: pagedReader(), records };
    expect(await readPages(needs, long.file, { step, stop: stop.signal })).toEqual({ kind: 'stopped' });
    expect(await records.file(long.file.sha256)).toMatchObject({ nextPage: 5 });
    expect(await read(long)).toEqual({ kind: 'read', pages: 10 });
  });

  test('one reader at a time', async () => {
    const one = some('alone');
    await send(caseNumber, one);
    const outcome = await records.alone(one.file.sha256, () => read(one));
    expect(outcome).toEqual({ kind: 'busy' });
    expect(await read(one)).toEqual({ kind: 'read', pages: 3 });
  });

  test('a sweep queues what is unread and what is not indexed, and nothing else', async () => {
    const mine = () =>
      queued.filter(task => ('sha256' in task ? task.sha256 === one.file.sha256 : task.caseNumber === caseNumber));
    const one = some('swept');
    await send(caseNumber, one);
    queued = [];
    await records.sweep();
    expect(mine()).toEqual([{ name: 'read-record', sha256: one.file.sha256 }]);
    await read(one);
    queued = [];
    await records.sweep();
    expect(mine()).toEqual([{ name: 'index-record', caseNumber }]);
    await index();
    queued = [];
    await records.sweep();
    expect(mine()).toEqual([]);
    await records.correct(caseNumber, {
      correction: { set: 'kind', page: 1, value: 'therapy-note' },
      by: 'desk',
      at: clock.now(),
    });
    queued = [];
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

const visit = (day: string, pain: number) =>
  `Progress note ${day}\nThe patient reports pain ${pain}/10. Norco 10/325 mg #60 was prescribed.`;

describe('the index', () => {
  test('facts have the number of the page in the record, and documents are those of the files', async () => {
    const [one, two] = [pagedFile(visit('1 May 2016', 7)), pagedFile(visit('1 June 2016', 4))];
    await send(caseNumber, one, two);
    await read(one);
    await read(two);
    expect(await index()).toEqual({ kind: 'indexed', pages: 2, documents: 2 });
    const facts = await records.facts(caseNumber, { kinds: ['pain-score'], copies: true, limit: 10 });
    expect(facts.map(({ fact: { at } }) => `${at.document} ${at.page} ${at.quote}`)).toEqual([
      'p1 1 7/10',
      'p2 2 4/10',
    ]);
    const shown = await showRecord({ records }, { caseNumber });
    expect(shown).toMatchObject({ record: { upToDate: true, pages: { read: 2 }, facts: { 'pain-score': 2 } } });
  });

  test('made anew it reads only documents that changed', async () => {
    const one = pagedFile(visit('1 May 2016', 7));
    await send(caseNumber, one);
    await read(one);
    await index();
    const two = pagedFile(visit('1 June 2016', 4));
    await send(caseNumber, two);
    await read(two);
    const read_: string[] = [];
    const watched: RecordStore = {
      ...records,
      putFacts: (number, found, facts) => {
        read_.push(found.id);
        return records.putFacts(number, found, facts);
      },
    };
    await indexRecord({ records: watched, clock }, { caseNumber });
    expect(read_).toEqual(['p2']);
    expect((await records.facts(caseNumber, { copies: true, limit: 100 })).map(({ page }) => page)).toContain(1);
  });

  test('stopped half-way it goes on where it was', async () => {
    const sent = [1, 2, 3].map(month => pagedFile(visit(`1 May 201${month}`, month)));
    await send(caseNumber, ...sent);
    for (const file of sent) await read(file);
    const stop = new AbortController();
    expect(
      await indexRecord({ records, clock }, { caseNumber }, { step: () => stop.abort(), stop: stop.signal }),
    ).toEqual({ kind: 'stopped' });
    expect((await records.withoutFacts(caseNumber)).length).toBe(2);
    expect(await showRecord({ records }, { caseNumber })).toMatchObject({ record: { upToDate: false } });
    await index();
    expect((await records.withoutFacts(caseNumber)).length).toBe(0);
  });

  test('corrections are numbered, kept in order, and not changed', async () => {
    const by = 'records desk';
    const add = (value: string) =>
      records.correct(caseNumber, { correction: { set: 'title', page: 1, value }, by, at: clock.now() });
    expect(await Promise.all([add('one'), add('two'), add('three')])).toHaveLength(3);
    expect((await records.corrections(caseNumber)).map(({ number }) => number)).toEqual([1, 2, 3]);
    await expect(sql`update record_corrections set by = 'x'`.execute(base.db)).rejects.toThrow('append-only');
  });
});

describe('search', () => {
  beforeEach(async () => {
    const one = pagedFile(
      'Low back pain 6/10 radiates.\nL4-L5 disc; hydrocodone/acetaminophen 10/325mg.',
      'Epidural steroid injection. Back of hand.',
      'Núñez: 2e5 12a3 007 shortness of breath and the of – fentanyl 50 µg… “QUOTED” GARCÍA',
    );
    await send(caseNumber, one);
    await read(one);
    const other = await openedCase();
    await send(other, some('steroid elsewhere'));
    await read(some('steroid elsewhere'));
  });

  // biome-ignore format: a table reads in columns
  test.each([
    // why this row                             query                       pages
    ['a word',                                  'back',                     [1, 2]],
    ['in any case',                             'BACK',                     [1, 2]],
    ['of this case alone',                      'steroid',                  [2]],
    ['all words on the page',                   'back steroid',             [2]],
    ['a phrase',                                '"low back"',               [1]],
    ['a phrase not in this order',              '"back low"',               []],
    ['a phrase over a line',                    '"radiates l4"',            [1]],
    ['a prefix',                                'hydroc*',                  [1]],
    ['no prefix without its star',              'hydroc',                   []],
    ['a prefix in a phrase',                    '"epidural ster"*',         [2]],
    ['a part of a compound',                    'acetaminophen',            [1]],
    ['a level as it is written',                'L4-L5',                    [1]],
    ['a strength as it is written',             '10/325mg',                 [1]],
    ['a score',                                 '"6/10"',                   [1]],
    ['digits and letters',                      '12a3',                     [3]],
    ['what reads like a number',                '2e5',                      [3]],
    ['zeros count',                             '007',                      [3]],
    ['zeros count',                             '7',                        []],
    ['letters of another language',             'núñez',                    [3]],
    ['letters of another language, in any case',  'garcía',                   [3]],
    ['micrograms',                              '"50 µg"',                  [3]],
    ['within curly quotes',                     'quoted',                   [3]],
    ['words every page has',                    '"shortness of breath"',    [3]],
    ['a quote in a query',                      "hand'",                    [2]],
    ['not there',                               'fusion',                   []],
    ['nothing asked',                           '-',                        null],
  ])('%s: %s', async (_why, query, pages) => {
    expect(await find(query)).toEqual(pages);
  });

  test('hits say where: the words, a snippet, and the boxes on the page', async () => {
    const outcome = await searchRecord({ records }, { caseNumber, query: '"back pain"', skip: 0, limit: 10 });
    if (outcome.kind !== 'found') throw new Error('not found');
    expect(outcome.hits).toEqual([
      {
        page: 1,
        snippet: { text: expect.stringContaining('Low back pain 6/10') as string, start: 0 },
        places: [
          {
            start: 4,
            end: 13,
            boxes: [
              { x: 96, y: 72, width: 24, height: 12 },
              { x: 126, y: 72, width: 24, height: 12 },
            ],
          },
        ],
      },
    ]);
  });

  test('pages are told all, hits by the window', async () => {
    const outcome = await searchRecord({ records }, { caseNumber, query: 'back', skip: 1, limit: 5 });
    expect(outcome).toMatchObject({ pages: [1, 2], hits: [{ page: 2 }] });
  });
});
