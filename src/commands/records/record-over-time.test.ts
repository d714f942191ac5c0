import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chronologyOf } from '#domain/evidence/chronology/chronology.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';
import { timelineOf } from '#domain/evidence/timeline/timeline.ts';
import { recordChronology, recordTimeline } from './record-over-time.ts';
import type { FactQuery, StoredFact } from './record-store.ts';

/** The facts of the sample cases, as the record of one case. */
const stored: readonly StoredFact[] = globSync('samples/cases/*/*.txt')
  .toSorted()
  .flatMap((path, index) => {
    const pages = [{ number: index + 1, text: readFileSync(path, 'utf8') }];
    const document = { id: `p${index + 1}`, title: path, date: null, author: null, part: 'page', pages } as const;
    return findFacts(document).map((fact, number) => ({ page: index + 1, number, fact }));
  });
const facts = stored.map(({ fact }) => fact);

/** Answers as a store does: facts of the kinds asked for, behind the last answered. */
const records = {
  hasCase: (caseNumber: string) => Promise.resolve(caseNumber === 'CM16-0000001'),
  documents: () => Promise.resolve([]),
  facts: (_caseNumber: string, { kinds, after, limit }: FactQuery) =>
    Promise.resolve(
      stored
        .filter(({ fact }) => kinds === undefined || kinds.includes(fact.kind))
        .filter(
          at => after === undefined || at.page > after.page || (at.page === after.page && at.number > after.number),
        )
        .slice(0, limit),
    ),
};
const caseNumber = 'CM16-0000001';

test('the kinds that are asked for are all that chronology and courses rest on', async () => {
  expect(facts.length).toBeGreaterThan(500);
  const events = chronologyOf([], facts);
  const timeline = timelineOf(facts);
  expect([events.length, timeline.drugs.length, timeline.therapies.length].every(count => count > 0)).toBe(true);
  expect(await recordChronology({ records }, { caseNumber })).toEqual({ kind: 'shown', events });
  expect(await recordTimeline({ records }, { caseNumber })).toEqual({ kind: 'shown', timeline });
});

test('no case', async () => {
  const other = { caseNumber: 'CM16-0000002' };
  expect(await recordChronology({ records }, other)).toEqual({ kind: 'not-found', ...other });
  expect(await recordTimeline({ records }, other)).toEqual({ kind: 'not-found', ...other });
});
