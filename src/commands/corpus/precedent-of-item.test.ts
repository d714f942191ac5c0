import { expect, test } from 'vitest';
import { caseFile, document, reviewer } from '../../../test/builders/case-file.ts';
import { memoryStores } from '../../../test/builders/memory-stores.ts';
import { readSource } from '#domain/corpus/decisions/read-source.ts';
import { likeItemOf } from '#domain/corpus/precedent/like-items.ts';
import { FirstView } from '#domain/cases/analyses/first-view.ts';
import type { Outcome } from '#domain/cases/decision.ts';
import { recordFirstView } from '../determination/record-first-view.ts';
import { openCase } from '../open-case.ts';
import { rememberingReviews } from '../review-of-case.ts';
import { assignReviewer } from '../reviewers/assign-reviewer.ts';
import { sampleLetterText } from '../sample-letters/write-letters.ts';
import type { CorpusIndex, LikeDecision } from './ports.ts';
import { precedentOfItem } from './precedent-of-item.ts';

const letters = Array.from({ length: 300 }, (_none, number): LikeDecision => {
  const { path, text } = sampleLetterText(2, number);
  return { number, id: path, source: { kind: 'letter', text } };
});

/** Finds by filters alone, in the order made. */
const index: Pick<CorpusIndex, 'similar'> = {
  similar: async ({ filters, limit }) => {
    const sideOf = (outcome: Outcome) => {
      const hits = letters.filter(({ id, source }) => {
        const read = readSource(id, source, false);
        return read.kind === 'read' && likeItemOf(read.decision.items, filters, outcome) !== null;
      });
      return { count: hits.length, hits: hits.slice(0, limit) };
    };
    return { upheld: sideOf('upheld'), overturned: sideOf('overturned') };
  },
};

const { caseNumber } = caseFile();

async function assigned(showProposals: 'after-first-view' | 'at-once') {
  const stores = memoryStores('2016-11-10T00:00:00.000Z');
  const records = { indexState: async () => null, facts: async () => [] };
  const needs = { ...stores, records, index, reviewOf: rememberingReviews(1), showProposals };
  await openCase(needs, { caseFile: caseFile(), documents: [document()] });
  await stores.reviewers.add({ reviewer: reviewer(), login: 'l', name: 'Rowan Alder', passphraseHash: '' });
  await assignReviewer(needs, { caseNumber, reviewer: 'R-1001' });
  return needs;
}

test('how others decided is held back until the reviewer has recorded a view of that item', async () => {
  const needs = await assigned('after-first-view');
  const view = FirstView.parse({ leaning: 'undecided', criteria: [], note: null });
  expect(await precedentOfItem(needs, { caseNumber, item: 0, seat: null })).toEqual({ kind: 'not-viewed', caseNumber });
  await recordFirstView(needs, { caseNumber, item: 0, view });
  expect((await precedentOfItem(needs, { caseNumber, item: 0, seat: null })).kind).toBe('shown');
  expect((await precedentOfItem(needs, { caseNumber, item: 1, seat: null })).kind).toBe('not-viewed');
});

test('like decisions of both sides, with how the criteria come out here', async () => {
  const outcome = await precedentOfItem(await assigned('at-once'), { caseNumber, item: 0, seat: null });
  if (outcome.kind !== 'shown') throw new Error(outcome.kind);
  const { found, here } = outcome;
  expect(found.upheld.length).toBeGreaterThan(0);
  for (const side of ['upheld', 'overturned'] as const) {
    for (const { decision, item } of found[side]) expect(decision.items[item]).toMatchObject({ outcome: side });
  }
  expect(Object.keys(here).length).toBeGreaterThan(0);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row       case            item
  ['no such case',      'CM16-7777777', 0],
  ['no such item',      caseNumber,     2],
])('%s', async (_why, number, item) => {
  expect((await precedentOfItem(await assigned('at-once'), { caseNumber: number, item, seat: null })).kind).toBe('not-found');
});
