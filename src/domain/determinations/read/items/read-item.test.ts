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
  expect(read.item.claimsAdministrator.text).toBe('Decision based on MTUS Elbow Complaints 2007.');
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      line                                                                                      basis           cited
  ['in a sentence of older forms',     ' The Expert Reviewer based its decision on the MTUS Low Back Complaints 2004, page(s) 303.', 'mtus',         ['Low Back Complaints']],
  ['the same, outside the schedule',   ' The Expert Reviewer based its decision on the Non-MTUS ODG Knee and Leg Chapter, MRIs.',    'outside-mtus', ['Knee and Leg']],
  ['of both, as this form says it',    ' The Expert Reviewer based his/her decision on the MTUS. Decision based on Non-MTUS Citation ODG Head Chapter, CT.', 'outside-mtus', ['Head']],
  ['that nothing was cited',           ' The Expert Reviewer did not cite any medical evidence for its decision.',                  'none',         []],
])('what a line rests on: %s', (_why, reviewerGuideline, basis, cited) => {
  const read = readItem({ ...raw, reviewerGuideline }, false);
  expect(read).toMatchObject({
    item: { reviewerGuideline: { basis, citations: cited.map(guideline => ({ guideline })) } },
  });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      changed                                               last    missing
  ['no title',                         { title: '\n' },                                      false,  'no title'],
  ["no administrator's line",          { claimsAdministrator: ' ' },                         false,  'nothing after "Claims Administrator guideline:"'],
  ["no reviewer's line",               { reviewerGuideline: '\n' },                          false,  "no reviewer's guideline line"],
  ['no rationale',                     { rationale: '\v' },                                  false,  'no decision rationale'],
  ['the letter stops in a sentence',   { rationale: ' It healed. It is' },                   true,   'the letter breaks off in its rationale'],
  ['the letter stops at a title',      { rationale: ' It healed.\nCast: Upheld' },           true,   'a title follows it with no guideline lines'],
])('%s', (_why, changed, last, missing) => {
  expect(readItem({ ...raw, ...changed }, last).lacks).toEqual([missing]);
});

test('only the last item of a letter can be cut', () => {
  expect(readItem({ ...raw, rationale: ' It healed. It is' }, false).lacks).toEqual([]);
});
