import { expect, test } from 'vitest';
import { liveDraft } from '../../../../test/builders/gate/live-draft.ts';
import { documentsUnlisted, source } from './documents-unlisted.ts';

const three = ['Progress report', 'Operative report', 'MRI of the knee'].map(title => ({ title, text: 'Pain.' }));
const lines = liveDraft({}, three).searched.documents;

function missing(listed: readonly string[] | null): string[] {
  const draft = liveDraft({}, three);
  const documentsReviewed = listed?.map(text => ({ text, author: null, date: null, through: null })) ?? null;
  return documentsUnlisted
    .find({ ...draft, determination: { ...draft.determination, documentsReviewed } })
    .map(({ at }) => at.quote);
}

// biome-ignore format: a table reads in columns
test.each<[string, readonly string[] | null, string[]]>([
  // why this row                listed                            left out
  ['no list',                    null,                             ['']],
  ['an empty list',              [],                               ['']],
  ['one left out',               lines.slice(1),                   lines.slice(0, 1)],
  ['the last left out',          lines.slice(0, 2),                lines.slice(2)],
  ['two left out',               lines.slice(1, 2),                [...lines.slice(0, 1), ...lines.slice(2)]],
  ['another in its place',       ['A letter', ...lines.slice(1)],  lines.slice(0, 1)],
  ['all, in order',              lines,                            []],
  ['in another order',           lines.toReversed(),               []],
  ['more than the record holds', [...lines, 'The application'],    []],
  ['one twice',                  [...lines, ...lines.slice(0, 1)], []],
])(`${source.cite}: %s`, (_why, listed, expected) => {
  expect(missing(listed)).toEqual(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  ['a blank page is no document',          { kind: 'blank' as const, text: ' ' }],
  ['nor is a proof of service',            { kind: 'proof-of-service' as const, text: 'I served it by mail.' }],
  ['a copy is listed with what it repeats', { copyOf: 'p1', text: 'Pain.' }],
])(`${source.cite}: not: %s`, (_why, extra) => {
  const draft = liveDraft({}, [...three, extra]);
  expect(draft.searched.documents).toEqual(lines);
  expect(documentsUnlisted.find(draft)).toEqual([]);
});
