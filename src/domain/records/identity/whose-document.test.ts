import { expect, test } from 'vitest';
import type { WhosePage } from './another-person.ts';
import { whoseDocument } from './whose-document.ts';

const certain: WhosePage = { sureness: 'certain', differs: ['name'] };
const possible: WhosePage = { sureness: 'possible', differs: ['claim-number'] };

// biome-ignore format: a table reads in columns
test.each<[string, WhosePage[], string]>([
  // why this row                                  pages                           document
  ['pages that say nothing',                       [null, null],                   '-'],
  ['the worker\'s',                                ['worker', null],               '-'],
  ['another\'s, also where only one page says so', [null, certain],                'certain 2'],
  ['the surest page tells',                        [possible, certain],            'certain 2'],
  ['a page of another between the worker\'s',      ['worker', certain],            'possible 2'],
  ['a doubt beside the worker\'s name is none',    ['worker', possible],           '-'],
  ['a doubt alone',                                [possible, null],               'possible 1'],
])('%s', (_why, pages, expected) => {
  const found = whoseDocument(pages.map((whose, at) => ({ page: at + 1, whose })));
  expect(found === null ? '-' : `${found.sureness} ${found.page}`).toBe(expected);
});
