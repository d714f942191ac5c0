import { expect, test } from 'vitest';
import { samplePanelDetermination, sampleDetermination } from '../../../../test/builders/sample-determination.ts';
import type { Determination, PanelAnalysis } from '#domain/determinations/determination.ts';
import { checkedLetter } from '../letter/checked-letter.ts';
import { panelAnalysisMissing, source } from './panel-analysis-missing.ts';

const whole = samplePanelDetermination();
const panel = whole.panel ?? [];
const second = (changes: Partial<PanelAnalysis>) =>
  panel.map((member, index) => (index === 1 ? { ...member, ...changes } : member));
const silent = (item: number) =>
  (panel[1]?.items ?? []).map((opinion, index) => (index === item ? { ...opinion, rationale: ' ' } : opinion));
const outcome = (item: number, said: 'upheld' | 'overturned') =>
  whole.items.map((each, index) => (index === item ? { ...each, outcome: said } : each));
const itemsOf = (changes: Partial<Determination>) =>
  panelAnalysisMissing.find(checkedLetter({ ...whole, ...changes })).map(({ item }) => item);

// biome-ignore format: a table reads in columns
test.each<[string, Partial<Determination>, (number | null)[]]>([
  // why this row                            changed                                            of which item
  ['no summary of one',                      { panel: second({ clinicalSummary: '' }) },        [null]],
  ['blank',                                  { panel: second({ clinicalSummary: ' ' }) },       [null]],
  ['an item one leaves out',                 { panel: second({ items: (panel[1]?.items ?? []).slice(0, 1) }) }, [null]],
  ['no reasons of one for an item',          { panel: second({ items: silent(0) }) },           [0]],
  ['for another',                            { panel: second({ items: silent(1) }) },           [1]],
  ['the minority prevails',                  { items: outcome(0, 'overturned') },               [0]],
  ['against all',                            { items: outcome(1, 'upheld') },                   [1]],
  ['an even split goes for the treatment',   { panel: panel.slice(0, 2), items: outcome(0, 'upheld') }, [0]],
])(`${source.cite}: %s`, (_why, changes, items) => {
  expect(itemsOf(changes)).toEqual(items);
});

// biome-ignore format: a table reads in columns
test.each<[string, Partial<Determination>]>([
  ['all three say all',                      {}],
  ['two that agree',                         { panel: panel.filter((_, index) => index !== 1) }],
  ['an even split, for the treatment',       { panel: panel.slice(0, 2), items: outcome(0, 'overturned') }],
  ['one reviewer has no panel',              sampleDetermination()],
  ['summaries that differ',                  { panel: second({ clinicalSummary: 'Neck pain since a fall.' }) }],
  ['reasons that differ',                    { panel: second({ items: (panel[1]?.items ?? []).map(each => ({ ...each, rationale: 'He works.' })) }) }],
])(`${source.cite}: not: %s`, (_why, changes) => {
  expect(itemsOf(changes)).toEqual([]);
});
