import { expect, test } from 'vitest';
import type { EvaluatedItem } from '#commands/evaluation/review-letters.ts';
import { evaluateReview } from '#commands/evaluation/review-letters.ts';
import { letterText } from '../../../test/builders/letter-text.ts';
import { reviewTable } from './review-table.ts';

const item: EvaluatedItem = {
  letter: 'letters/CM16-0000001.txt',
  item: 0,
  title: 'Norco 10/325 mg #60',
  category: 'drug',
  edition: 'mtus-opioids-2016',
  topics: ['opioids-when-to-continue'],
  proposal: 'uphold',
  support: 0.1,
  silent: false,
  outcome: 'upheld',
};
const overturned = {
  ...item,
  letter: 'letters/CM16-0000002.txt',
  outcome: 'overturned',
  proposal: 'overturn',
} as const;

function lineOf(name: string, items: readonly EvaluatedItem[]): string | undefined {
  return reviewTable({ letters: items.length, refused: [], items }).find(line => line.startsWith(name));
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      line                                items                                              says
  ['ranking',                          'ranking of support',               [item, { ...overturned, support: 0.9 }],           '1.00'],
  ['a tie',                            'ranking of support',               [item, { ...overturned, support: 0.1 }],           '0.50'],
  ['all right',                        'balanced accuracy, open',          [item, { ...overturned, support: 0.9 }],           '1.00 (overturned 1.00, upheld 1.00)'],
  ['an open proposal is no overturn',  'balanced accuracy, open',          [item, { ...overturned, proposal: 'insufficient' }], '0.50 (overturned 0.00, upheld 1.00)'],
  ['a band of the calibration',        '0.1 to 0.2',                       [item, overturned],                                '2 | 0.10 | 1 (0.50)'],
  ['a category',                       'drug',                             [item],                                            'drug | 1 | 0 | - | 0 | 0 | 1 | 0 | 0'],
  ['an item without a topic',          '  CM16-0000001, item 1',           [{ ...item, topics: [] }],                         'Norco'],
] as const)('%s', (_why, line, items, says) => {
  expect(lineOf(line, items)?.replace(/ {2,}/g, ' | ')).toContain(says);
});

test('items are reviewed from before the decision and stand beside their outcome; a refused letter is told', async () => {
  const files: Readonly<Record<string, string>> = {
    'a.txt': letterText({ items: [{ title: 'Flexeril 10mg #60', outcome: 'Overturned' }] }),
    'b.txt': 'Nothing of a letter.',
  };
  const evaluation = await evaluateReview(
    {
      listFiles: async () => ({ files: ['a.pdf', ...Object.keys(files)], skipped: [] }),
      loadText: async file => ({ kind: 'loaded', file, text: files[file] ?? '', pages: [files[file] ?? ''] }),
    },
    ['.'],
  );
  expect(evaluation.letters).toBe(2);
  expect(evaluation.refused).toHaveLength(1);
  expect(evaluation.refused[0]).toContain('b.txt: ');
  expect(evaluation.items).toMatchObject([{ letter: 'a.txt', item: 0, category: 'drug', outcome: 'overturned' }]);
});
