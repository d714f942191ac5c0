import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@lancedb/lancedb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importDecisions } from '#commands/corpus/import-decisions.ts';
import type { CorpusIndex } from '#commands/corpus/ports.ts';
import { type CaseWords, type SimilarDecisions, similarDecisions } from '#commands/corpus/similar-decisions.ts';
import { criteriaOfLetterItem } from '#commands/review-letter.ts';
import { sampleLetterText } from '#commands/sample-letters/write-letters.ts';
import type { Outcome } from '#domain/cases/decision.ts';
import type { Filters } from '#domain/corpus/columns/facet-columns.ts';
import { corpusEntry } from '#domain/corpus/decisions/corpus-entry.ts';
import { readSource } from '#domain/corpus/decisions/read-source.ts';
import { likeItemOf, likeItems } from '#domain/corpus/precedent/like-items.ts';
import { tellingText } from '#domain/corpus/precedent/telling-words.ts';
import { wordsOf } from '#domain/records/search/words-of.ts';
import { corpusIndex } from './corpus-index.ts';
import { corpusWriter } from './corpus-writer.ts';
import { derivePool } from './derive-pool.ts';
import { findPublished } from './published-files.ts';

const COUNT = 240;
const SHOWN = 5;
const none = async () => undefined;
const base = mkdtempSync(join(tmpdir(), 'openimr-similar-'));
const source = join(base, 'letters');
const corpus = join(base, 'corpus');

const letters = Array.from({ length: COUNT }, (_none, number) => {
  const { text } = sampleLetterText(21, number);
  const read = readSource('', { kind: 'letter', text }, false);
  if (read.kind === 'unreadable' || read.determination === null) throw new Error('a made-up letter cannot be read');
  const { names } = corpusEntry(read.decision, { kind: 'letter', text }, '');
  return { decision: read.decision, determination: read.determination, text, searched: `${text}\n${names}` };
});

async function importedInto(folder: string): Promise<void> {
  const { derive, close } = derivePool(1, false);
  const openWriter = corpusWriter(folder, folder, () => '2026-11-29T12:00:00.000Z');
  const watch = { progress: () => undefined, step: () => undefined, stop: new AbortController().signal };
  await importDecisions({ openWriter, findPublished, derive }, [source], { ...watch, unreadable: none, twin: none });
  await close();
}

async function withIndex<Result>(folder: string, use: (index: CorpusIndex) => Promise<Result>): Promise<Result> {
  const opened = await corpusIndex(folder, 60_000, error => {
    throw error;
  });
  return await use(opened).finally(opened.close);
}

beforeAll(async () => {
  mkdirSync(source);
  for (const [number, { text }] of letters.entries())
    writeFileSync(join(source, `${String(number).padStart(3, '0')}.txt`), text);
  await importedInto(corpus);
}, 120_000);
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

/** The words of each letter by which it is told, and in how many letters the words of all of them stand. */
const within = new Map<string, number>();
for (const { searched } of letters) {
  for (const word of wordsIn(searched)) within.set(word, (within.get(word) ?? 0) + 1);
}
const tellingOf = letters.map(({ decision }) =>
  wordsIn(tellingText(decision))
    .toSorted((a, b) => (within.get(a) ?? 0) - (within.get(b) ?? 0))
    .slice(0, 48),
);

function wordsIn(text: string): string[] {
  return [...new Set(wordsOf(text).map(({ word }) => word))].filter(word => /^\p{L}./u.test(word));
}

/** Every letter that fits, the likest first. */
function plainly({ title, says }: CaseWords, like: Filters, outcome: Outcome) {
  const ofTitle = new Set(wordsIn(title));
  const weights = new Map(
    wordsIn(`${title}\n${says}`).flatMap(word => {
      const had = within.get(word) ?? 0;
      const weight = Math.log(1 + (COUNT - had + 0.5) / (had + 0.5)) * (ofTitle.has(word) ? 2 : 1);
      return had < 2 || had > COUNT / 3 ? [] : [[word, Math.fround(weight)] as const];
    }),
  );
  const mean = tellingOf.flat().length / COUNT;
  const scored = letters.map(({ decision, determination }, number) => {
    const words = tellingOf[number] ?? [];
    const sum = words.reduce((all, word) => all + (weights.get(word) ?? 0), 0);
    return { decision, determination, number, score: Math.fround(sum / (0.75 + (0.25 * words.length) / mean)) };
  });
  return scored
    .toSorted((a, b) => b.score - a.score || a.number - b.number)
    .flatMap(({ decision, determination }) => {
      const item = likeItemOf(decision.items, like, outcome);
      return item === null ? [] : [{ id: decision.id, item, criteria: criteriaOfLetterItem(determination, item) }];
    });
}

const asked = letters.filter((_one, number) => number % 12 === 0).map(({ decision }) => decision);

function similarIn(folder: string) {
  return withIndex(folder, async index => {
    const found: SimilarDecisions[] = [];
    for (const { id, items, summary } of asked) {
      const sought = items[0] ?? raise();
      found.push(await similarDecisions({ index }, sought, { title: sought.title, says: summary }, id));
    }
    return found;
  });
}

test('like decisions are those a plain look at every letter finds, in its order, with what it judges', async () => {
  let shown = 0;
  for (const [at, found] of (await similarIn(corpus)).entries()) {
    const { id: own, items, summary } = asked[at] ?? raise();
    const sought = items[0] ?? raise();
    expect(likeItems(sought)).toContainEqual(found.like);
    for (const outcome of ['upheld', 'overturned'] as const) {
      const fitting = letters.filter(one => likeItemOf(one.decision.items, found.like, outcome) !== null);
      expect(found.counts[outcome]).toBe(fitting.length);
      const all = plainly({ title: sought.title, says: summary }, found.like, outcome);
      const others = all.filter(({ id }) => id !== own).slice(0, SHOWN);
      expect(found[outcome].map(({ decision, item, criteria }) => ({ id: decision.id, item, criteria }))).toEqual(
        others,
      );
      shown += others.length;
    }
  }
  expect(shown).toBeGreaterThan(COUNT / 4);
}, 120_000);

test('of a corpus made before words were kept the store tells the likest, and the next import keeps them', async () => {
  const older = join(base, 'older');
  cpSync(corpus, older, { recursive: true });
  rmSync(join(older, 'telling.lance'), { recursive: true });
  const now = await similarIn(corpus);
  const before = await similarIn(older);
  // By the whole letter, not by the case alone: other ones, and none that say nothing of it.
  const shown = before.flatMap(({ upheld, overturned }) => [...upheld, ...overturned]);
  expect(shown.length).toBeGreaterThan(COUNT / 4);
  expect(before).not.toEqual(now);
  await importedInto(older);
  expect(await similarIn(older)).toEqual(now);
}, 120_000);

test('words kept of decisions that a crash kept from being written are not those of the next ones', async () => {
  const broken = join(base, 'broken');
  cpSync(corpus, broken, { recursive: true });
  const connection = await connect(broken);
  const telling = await connection.openTable('telling');
  await telling.add([{ number: COUNT, words: [1, 2, 3] }]);
  connection.close();
  await importedInto(broken);
  const again = await connect(broken);
  expect(await (await again.openTable('telling')).countRows()).toBe(COUNT);
  again.close();
}, 120_000);

function raise(): never {
  throw new Error('a decision decides something');
}
