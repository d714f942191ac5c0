import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pagedFile } from '../../../../test/builders/records/paged-files.ts';
import { type RecordWorld, recordWorld, some } from '../../../../test/record-world.ts';
import type { RecordStore } from '#commands/records/record-store.ts';
import { searchRecord } from '#commands/records/search-record.ts';

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

describe('search', () => {
  beforeEach(async () => {
    const one = pagedFile(
      'Low back pain 6/10 radiates.\nL4-L5 disc; hydrocodone/acetaminophen 10/325mg.',
      'Epidural steroid injection. Back of hand.',
      'Núñez: 2e5 12a3 007 shortness of breath and the of – fentanyl 50 µg… “QUOTED” GARCÍA',
    );
    await world.send(caseNumber, one);
    await world.read(one);
    const other = await world.openedCase();
    await world.send(other, some('steroid elsewhere'));
    await world.read(some('steroid elsewhere'));
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
    expect(await world.find(caseNumber, query)).toEqual(pages);
  });

  test('hits say where: the words, a snippet, and the boxes on the page', async () => {
    const outcome = await searchRecord({ records }, { caseNumber, query: '"back pain"', skip: 0, limit: 10 });
    if (outcome.kind !== 'found') throw new Error('not found');
    expect(outcome.hits).toEqual([
      {
        page: 1,
        snippet: { text: 'Low back pain 6/10 radiates. L4-L5 disc; hydrocodone/acetaminophen 10/325mg.', start: 0 },
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
