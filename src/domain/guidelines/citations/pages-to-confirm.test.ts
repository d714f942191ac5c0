import { expect, test } from 'vitest';
import { pagesToConfirm, source } from './pages-to-confirm.ts';

const line = (cited: string) => `Decision based on MTUS Chronic Pain Treatment Guidelines ${cited}.`;

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          line                                                       confirmed  pages
  ['a page the library is sure of',        line('Cyclobenzaprine topic Page(s): 41-42'),              [],        []],
  ['pages it is not sure of',              line('Acetaminophen (APAP) topic Page(s): 11-12'),         [],        [11, 12]],
  ['one of them confirmed',                line('Acetaminophen (APAP) topic Page(s): 11-12'),         [12],      [11]],
  ['both confirmed',                       line('Acetaminophen (APAP) topic Page(s): 11-12'),         [11, 12],  []],
  ['a firm topic beside an unsure one',    line('Drug testing topic Page(s): 43'),                    [],        []],
  ['a page that is in no topic',           line('Page(s): 128'),                                      [],        [128]],
  ['no page at all',                       line('Acetaminophen (APAP) topic'),                        [],        []],
  ['an edition whose pages it never names', 'Decision based on MTUS Low Back Disorders 2020, page 12.', [],      []],
])(`${source.cite}: %s`, (_why, cited, confirmed, pages) => {
  expect(pagesToConfirm(cited, confirmed).map(({ page }) => page)).toEqual(pages);
});
