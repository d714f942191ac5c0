import { expect, test } from 'vitest';
import { findLabels } from './labels.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          flow                                                                       labels
  ['the three of an item',                 'x\nClaims Administrator guideline: a\nMAXIMUS guideline: b\nDecision rationale: c', ['claims-administrator', 'maximus', 'rationale']],
  ['first in the text',                    'Decision rationale: c',                                                   ['rationale']],
  ['letters wrong',                        'x\nClaims Administator guidelne: a\nMAXlMUS guideline: b\nDecision ratlonale: c', ['claims-administrator', 'maximus', 'rationale']],
  ['wrapped',                              'x\nClaims Administrator\nguideline: a\nMAXIMUS\nguideline: b\nDecision\nrationale: c', ['claims-administrator', 'maximus', 'rationale']],
  ['another organisation',                 'x\nExample Review Inc. guideline: b',                                     ['organisation']],
  ['the title of a work, wrapped',         'x\nDisability Guidelines: wrist',                                         []],
  ['within a line',                        'x\nthe Decision rationale: c',                                            []],
  ['other colons',                         'x\nPage(s): 41\nSection(s): Initial Care',                                []],
])('%s', (_why, flow, labels) => {
  expect(findLabels(flow, 0).map(label => label.label)).toEqual(labels);
});
