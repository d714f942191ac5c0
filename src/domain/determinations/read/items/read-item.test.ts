import { expect, test } from 'vitest';
import { readItem } from './read-item.ts';
import type { RawItem } from './split-items.ts';

const raw: RawItem = {
  title: '\nWrist\nsplint',
  outcome: 'upheld',
  claimsAdministrator: ' Decision based on MTUS\nElbow Complaints 2007.',
  reviewerGuideline: ' The Expert Reviewer did not cite any medical evidence for its decision.',
  rationale: ' It healed.\nIt is not necessary.',
};

test('every part on one line', () => {
  const read = readItem(raw, false);
  expect(read).toMatchObject({
    after: '',
    item: { title: 'Wrist splint', outcome: 'upheld', rationale: 'It healed. It is not necessary.' },
  });
  expect('item' in read && read.item.claimsAdministrator.text).toBe('Decision based on MTUS Elbow Complaints 2007.');
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      changed                                               last    missing
  ['no title',                         { title: '\n' },                                      false,  'no title'],
  ["no administrator's line",          { claimsAdministrator: ' ' },                         false,  'nothing after "Claims Administrator guideline:"'],
  ["no reviewer's line",               { reviewerGuideline: '\n' },                          false,  "nothing after the reviewer's guideline label"],
  ['no rationale',                     { rationale: '\v' },                                  false,  'nothing after "Decision rationale:"'],
  ['the letter stops in a sentence',   { rationale: ' It healed. It is' },                   true,   'the letter breaks off in its rationale'],
  ['the letter stops at a title',      { rationale: ' It healed.\nCast: Upheld' },           true,   'a title follows it with no guideline lines'],
])('%s', (_why, changed, last, missing) => {
  expect(readItem({ ...raw, ...changed }, last)).toEqual({ missing });
});

test('only the last item of a letter can be cut', () => {
  expect(readItem({ ...raw, rationale: ' It healed. It is' }, false)).toHaveProperty('item');
});
