import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { conclusionContradictsOutcome, source } from './conclusion-contradicts-outcome.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    outcome       rationale                                                                          words found
  ['upheld, but necessary',           'upheld',     'Weakness is new. The request is medically necessary.',                            'The request is medically necessary.'],
  ['overturned, but not necessary',   'overturned', 'The knee was tender. The request is not medically necessary.',                    'The request is not medically necessary.'],
  ['upheld, but established',         'upheld',     'Weakness is new. Medical necessity is established.',                              'Medical necessity is established.'],
  ['overturned, not established',     'overturned', 'The medical necessity of the brace has not been established.',                    'The medical necessity of the brace has not been established.'],
  ['overturned, cannot be',           'overturned', 'Therefore, the request cannot be recommended as medically necessary.',            'Therefore, the request cannot be recommended as medically necessary.'],
  ['a mild word before a plain one',  'overturned', 'A short course is reasonable. The request is not medically necessary.',          'The request is not medically necessary.'],
  ['upheld, though denied before',    'upheld',     'While it was called not medically necessary, the request is medically necessary.', 'While it was called not medically necessary, the request is medically necessary.'],
  ['upheld, but another thing is not', 'upheld',    'The related surgery is not medically necessary. The request for the film is medically necessary.', 'The request for the film is medically necessary.'],
  ['overturned, but another thing is', 'overturned', 'The associated procedure is medically necessary. The request for the brace is not medically necessary.', 'The request for the brace is not medically necessary.'],
  ['upheld, but necessary without dye', 'upheld',   'The request for CT of the hip without contrast is medically necessary.',        'The request for CT of the hip without contrast is medically necessary.'],
  ['without what it needs',           'overturned', 'Without a trial of exercise the request is medically necessary for nobody.',     'Without a trial of exercise the request is medically necessary for nobody.'],
  ['the other way round at the end',  'overturned', 'The request for heat was medically necessary. Heat eased the pain. Therefore, the request for heat was not medically necessary.', 'Therefore, the request for heat was not medically necessary.'],
] as const)(`${source.cite}: %s`, (_why, outcome, rationale, words) => {
  expect(found(conclusionContradictsOutcome, { outcome, rationale })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['upheld and not necessary',        'upheld',     'The knee was tender. The request is not medically necessary.'],
  ['overturned and necessary',        'overturned', 'Weakness is new. The request is medically necessary.'],
  ['overturned, with the other view', 'overturned', 'Review found it not medically necessary. I disagree. The request is medically necessary.'],
  ['upheld, not, therefore, so',      'upheld',     'The request is not, therefore, medically necessary.'],
  ['upheld, for want of necessity',   'upheld',     'The medical necessity of Norco cannot be established at this time.'],
  ['a glued negation',                'upheld',     'Therefore Soma 350 mg, #1cannot be recommended as medically necessary.'],
  ['what the decision is about',      'upheld',     'The request is not medically necessary. Notice: this decision is about whether Norco is medically necessary as prescribed.'],
  ['a doubt whether it is',           'upheld',     'The knee was tender. It is unclear whether the request is medically necessary.'],
  ['none of what goes with it',       'upheld',     'As the fusion is not medically necessary, none of the accompanying requests are medically necessary.'],
  ['a plain word before a mild one',  'upheld',     'The request is not medically necessary. A trial of heat is reasonable.'],
  ['no conclusion at all',            'upheld',     'The knee was tender.'],
  ['what a guideline calls necessary', 'upheld',    'The guidelines state when an MRI is medically necessary. The request is not medically necessary.'],
  ['upheld, of what it goes with',    'upheld',     'The primary surgery is not medically necessary. The request is therefore not medically necessary.'],
  ['upheld, and what it goes with last', 'upheld',  'The request is not medically necessary. The related surgery is medically necessary.'],
  ['without contrast, by its name',   'overturned', 'Weakness is new. The request for MRI of the left hip without contrast is medically necessary.'],
  ['with and without dye',            'overturned', 'Weakness is new. CT of the neck with and without gadolinium is medically necessary.'],
  ['without fluoroscopy',             'overturned', 'The right knee injection without fluoroscopy is medically necessary.'],
  ['without refills',                 'overturned', 'Naproxen 500 mg, without refills, #30 with no refills is medically necessary.'],
  ['without contrast, and not',       'upheld',     'The request for MRI of the left hip without contrast is not medically necessary.'],
] as const)(`${source.cite}: not: %s`, (_why, outcome, rationale) => {
  expect(found(conclusionContradictsOutcome, { outcome, rationale })).toEqual([]);
});
