import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['in a list',          'Diagnoses: diabetes mellitus, obesity.', ['diabetes', 'obesity']],
  ['abbreviated',        'He has HTN and GERD.',                   ['hypertension', 'gastroesophageal reflux disease']],
  ['sleep apnea',        'obstructive sleep apnea is noted',       ['sleep apnea']],
  ['past',               'History of asthma.',                     ['<asthma']],
  ['denied',             'He denies diabetes.',                    ['-diabetes']],
  ['no history',         'No history of peptic ulcer.',            ['-peptic ulcer']],
  ['depression',         'She reports depression.',                ['depression']],
  ['smoker',             'He is a smoker.',                        ['tobacco use']],
  ['a scale',            'Beck depression inventory was given.',   []],
  ['a stop to smoking',  'smoking cessation program',              []],
  ['non-smoker',         'He is a non-smoker.',                    []],
  ['depression of bone', 'depression of the joint surface',        []],
  ['a habit denied',     'He denied alcohol or tobacco use.',      ['-alcohol use', '-tobacco use']],
  ['a habit is no disorder', 'He drinks alcohol on Sundays.',      []],
])('%s', (_why, text, facts) => {
  expect(factsIn('comorbidity', text)).toEqual(facts);
});
