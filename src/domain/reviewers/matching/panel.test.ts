import { expect, test } from 'vitest';
import { panelOf, source } from './panel.ts';

const on = '2016-11-10';

// biome-ignore format: a table reads in columns
test.each<[string, string[], string | null, string[]]>([
  // why this row                      ranked                 approved      refusals
  ['approved and complete',            ['a', 'b', 'c', 'd'],  '2016-11-01', []],
  ['approved on the day',              ['a', 'b', 'c'],       '2016-11-10', []],
  ['approved the day after',           ['a', 'b', 'c'],       '2016-11-11', ['panel-approved']],
  ['never approved',                   ['a', 'b', 'c'],       null,         ['panel-approved']],
  ['too few who may sit',              ['a', 'b'],            '2016-11-01', ['panel-complete']],
  ['nobody, and not approved',         [],                    null,         ['panel-approved', 'panel-complete']],
])(`${source[0]?.cite}: %s`, (_why, ranked, approvedOn, refusals) => {
  const panel = panelOf(ranked, { size: 3, approvedOn }, on);
  expect(panel.refusals.map(({ rule }) => rule)).toEqual(refusals);
  expect(panel.members).toEqual(ranked.slice(0, 3));
});
