import { expect, test } from 'vitest';
import type { WeighingDraft } from '../../../parts/drafts.ts';
import { newWeighing, readWeighing, withoutRow, withRow } from './weighing-draft.ts';

const asked = {
  edition: 'mtus-chronic-pain-2009',
  topics: [
    {
      id: 'acupuncture',
      title: 'Acupuncture',
      edition: 'mtus-chronic-pain-2009',
      pages: [],
      pagesConfidence: null,
      held: null,
    },
  ],
  dependsOn: null,
  criteria: [],
};
const begun = newWeighing({ asked });
const [first, second] = begun.recommendations;
if (first === undefined || second === undefined) throw new Error('a worksheet begins with two');
const complete: WeighingDraft = {
  recommendations: [first, { ...second, citation: 'A trial, 2014', level: '1b' as const }],
  governs: 1,
  why: 'it is the better evidence',
};

test('a worksheet begins with what the search came to and what the request cites against it', () => {
  expect(first).toMatchObject({ source: 'schedule', citation: 'MTUS Chronic Pain 2009, Acupuncture', rebuts: false });
  expect(second).toMatchObject({ source: 'study', citedBy: 'requesting-physician', rebuts: true });
  expect(newWeighing({ asked: { ...asked, edition: null, topics: [] } }).recommendations[0]?.citation).toBe('');
});

// biome-ignore format: a table reads in columns
test.each<[string, WeighingDraft, string[]]>([
  // why this row                    worksheet                                                  errors
  ['as it begins',                   begun,                                                     ['Recommendation 2: name the guideline or study', 'choose the recommendation that governs', 'say why it governs']],
  ['complete',                       complete,                                                  []],
  ['no level for what governs',      { ...complete, recommendations: [first, { ...second, citation: 'A trial, 2014' }] }, ['name the level of evidence of the recommendation that governs']],
  ['one alone',                      withoutRow(complete, 0),                                   ['one recommendation alone does not compete']],
  ['what governs is taken out',      withoutRow(withRow(complete), 1),                          ['Recommendation 2: name the guideline or study', 'choose the recommendation that governs']],
])('%s', (_why, draft, errors) => {
  const read = readWeighing(draft, '2016-11-09');
  expect(read.kind === 'open' ? read.errors : []).toEqual(errors);
});

test('what governs keeps its place when one before it is taken out', () => {
  expect(withoutRow({ ...withRow(complete), governs: 2 }, 0).governs).toBe(1);
  expect(withoutRow({ ...withRow(complete), governs: 0 }, 1).governs).toBe(0);
});
