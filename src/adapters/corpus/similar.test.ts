import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, MatchQuery } from '@lancedb/lancedb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importDecisions } from '#commands/corpus/import-decisions.ts';
import type { CorpusIndex } from '#commands/corpus/ports.ts';
import { similarDecisions } from '#commands/corpus/similar-decisions.ts';
import { criteriaOfLetterItem } from '#commands/review-letter.ts';
import { sampleLetterText } from '#commands/sample-letters/write-letters.ts';
import type { Outcome } from '#domain/cases/decision.ts';
import type { Filters } from '#domain/corpus/columns/facet-columns.ts';
import { readSource } from '#domain/corpus/decisions/read-source.ts';
import { likeItemOf, likeItems } from '#domain/corpus/precedent/like-items.ts';
import { loadWords } from './columns-of-table.ts';
import { corpusIndex } from './corpus-index.ts';
import { corpusWriter } from './corpus-writer.ts';
import { derivePool } from './derive-pool.ts';
import { findPublished } from './published-files.ts';
import { wordList } from './reading/word-list.ts';

const COUNT = 240;
const SHOWN = 5;
const none = async () => undefined;
const base = mkdtempSync(join(tmpdir(), 'openimr-similar-'));
const corpus = join(base, 'corpus');
let index: CorpusIndex;

const letters = Array.from({ length: COUNT }, (_none, number) => {
  const { text } = sampleLetterText(21, number);
  const read = readSource('', { kind: 'letter', text }, false);
  if (read.kind === 'unreadable' || read.determination === null) throw new Error('a made-up letter cannot be read');
  return { decision: read.decision, determination: read.determination, text };
});

beforeAll(async () => {
  const folder = join(base, 'letters');
  mkdirSync(folder);
  for (const [number, { text }] of letters.entries()) writeFileSync(join(folder, `${number}.txt`), text);
  const { derive, close } = derivePool(1, false);
  const openWriter = corpusWriter(corpus, corpus, () => '2026-11-29T12:00:00.000Z');
  const watch = { progress: () => undefined, step: () => undefined, stop: new AbortController().signal };
  await importDecisions({ openWriter, findPublished, derive }, [folder], { ...watch, unreadable: none, twin: none });
  await close();
  index = await corpusIndex(corpus, 60_000, error => {
    throw error;
  });
}, 120_000);
afterAll(() => {
  index?.close();
  rmSync(base, { recursive: true, force: true });
});

/** Every letter that fits and has any of the words that tell most, in the order the store ranks all of them by these. */
async function plainly(says: string, like: Filters, outcome: Outcome) {
  const connection = await connect(corpus);
  const [decisions, words] = await Promise.all(['decisions', 'words'].map(name => connection.openTable(name)));
  if (decisions === undefined || words === undefined) throw new Error('no corpus');
  const said = wordList(await loadWords(words)).telling(says, COUNT, 24);
  const found = await decisions
    .query()
    .fullTextSearch(new MatchQuery(said.join(' '), 'text'), { columns: ['text'] })
    .select(['id', 'number', '_score'])
    .limit(COUNT)
    .toArrow();
  connection.close();
  const [ids, numbers, scores] = ['id', 'number', '_score'].map(name => found.getChild(name));
  const rows = Array.from({ length: found.numRows }, (_none, at) => ({
    id: String(ids?.get(at)),
    number: Number(numbers?.get(at)),
    score: Number(scores?.get(at)),
  }));
  return rows
    .toSorted((a, b) => b.score - a.score || a.number - b.number)
    .flatMap(({ id }) => {
      const letter = letters.find(({ decision }) => decision.id === id);
      const item = letter === undefined ? null : likeItemOf(letter.decision.items, like, outcome);
      if (letter === undefined || item === null) return [];
      return [{ id, item, criteria: criteriaOfLetterItem(letter.determination, item) }];
    });
}

test('like decisions are those a plain look at every letter finds, in its order, with what it judges', async () => {
  let shown = 0;
  for (const { decision } of letters.filter((_one, number) => number % 12 === 0)) {
    const [sought] = decision.items;
    if (sought === undefined) throw new Error('a decision decides something');
    const says = `${sought.title}\n${decision.summary}`;
    const found = await similarDecisions({ index }, sought, says, decision.id);
    expect(likeItems(sought)).toContainEqual(found.like);
    for (const outcome of ['upheld', 'overturned'] as const) {
      const fitting = letters.filter(one => likeItemOf(one.decision.items, found.like, outcome) !== null);
      expect(found.counts[outcome]).toBe(fitting.length);
      const all = await plainly(says, found.like, outcome);
      const others = all.filter(({ id }) => id !== decision.id).slice(0, SHOWN);
      expect(found[outcome].map(({ decision: one, item, criteria }) => ({ id: one.id, item, criteria }))).toEqual(
        others,
      );
      shown += others.length;
    }
  }
  expect(shown).toBeGreaterThan(COUNT / 4);
}, 120_000);
