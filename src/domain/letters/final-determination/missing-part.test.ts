import { expect, test } from 'vitest';
import {
  sampleDetermination,
  sampleItem,
  samplePanelDetermination,
} from '../../../../test/builders/sample-determination.ts';
import type { Determination, PanelAnalysis } from '#domain/determinations/determination.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import { missingPart, source } from './missing-part.ts';

const sample = sampleDetermination();
const panel = samplePanelDetermination().panel ?? [];
const member = (changes: Partial<PanelAnalysis>) =>
  panel.map((each, index) => (index === 1 ? { ...each, ...changes } : each));
const silent = (panel[1]?.items ?? []).map(item => ({ ...item, rationale: ' ' }));
const second = (changes: Parameters<typeof sampleItem>[0]) => [sampleItem(), sampleItem(changes)];

// biome-ignore format: a table reads in columns
test.each<[string, Partial<Determination>, string | null]>([
  // why this row                     changed                                                                      refused at
  ['no state of licensure',           { reviewer: { ...sample.reviewer, statesOfLicensure: [] } },                 'reviewer/statesOfLicensure'],
  ['no specialty',                    { reviewer: { ...sample.reviewer, specialties: [] } },                       'reviewer/specialties'],
  ['no medical condition',            { clinicalSummary: ' ' },                                                    'clinicalSummary'],
  ['no reasons for an item',          { items: second({ rationale: '' }) },                                        'items/1/rationale'],
  ['no guideline of the reviewer',    { items: second({ reviewerGuideline: readGuidelineBasis('') }) },            'items/1/reviewerGuideline/text'],
  ["no administrator's guideline",    { items: second({ claimsAdministrator: readGuidelineBasis('') }) },          'items/1/claimsAdministrator/text'],
  ['of a panel: no licence of one',   { panel: member({ statesOfLicensure: [] }) },                                'panel/1/statesOfLicensure'],
  ['of a panel: no summary of one',   { panel: member({ clinicalSummary: '' }) },                                  'panel/1/clinicalSummary'],
  ['of a panel: no reasons of one',   { panel: member({ items: silent }) },                                        'panel/1/items/0/rationale'],
  ['of a panel: nothing missing',     { panel: member({}) },                                                       null],
  ['nothing missing',                 {},                                                                          null],
])(`${source.cite}: %s`, (_why, changes, at) => {
  expect(missingPart(sampleDetermination(changes))?.at ?? null).toBe(at);
});
