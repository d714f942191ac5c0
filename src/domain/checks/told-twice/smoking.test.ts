import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row       summary                                  rationale                              words found
  ['smokes, and not',   'He smokes ten cigarettes a day.',       'He is a non-smoker.',                 'non-smoker'],
  ['smokes, and quit',  'He is a smoker.',                       'The worker quit smoking.',            'quit smoking'],
  ['never, and does',   'He never smoked.',                      'The worker is an active smoker.',     'is an active smoker'],
  ['quit, and does',    'He gave up smoking in 2011.',           'He still smokes.',                    'still smokes'],
  ['former, and does',  'He is a former smoker.',                'He continues to smoke.',              'continues to smoke'],
  ['of tobacco',        'One pack per day smoker.',              'He does not use tobacco.',            'does not use tobacco'],
  ['tobacco in a form', 'Tobacco: none.',                        'He smokes a pack a day.',             'smokes'],
  ['tobacco use',       'He quit smoking in 2009.',              'His tobacco use bars a fusion.',      'His tobacco use'],
  ['none, and has not quit', 'He does not smoke.',               'He has not quit smoking.',            'has not quit smoking'],
])('a habit told two ways: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale, 'Lumbar fusion at L5-S1')).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row       summary                                  rationale
  ['both smoke',        'He smokes ten cigarettes a day.',       'He has not quit smoking.'],
  ['neither',           'He quit smoking in 2011.',              'He is a nonsmoker.'],
  ['a condition',       'He smokes ten cigarettes a day.',       'He must be a nonsmoker for six weeks.'],
  ['of patients',       'He never smoked.',                      'Those who smoke heal slowly.'],
  ['not known',         'He never smoked.',                      'It is not stated whether he smokes.'],
  ['of the family',     'His father smokes.',                    'He is a nonsmoker.'],
  ['tobacco in both',   'Tobacco: none.',                        'He is a nonsmoker.'],
  ['told both ways',    'He smokes. He quit smoking in May.',    'He still smokes.'],
])('not a habit told two ways: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale, 'Lumbar fusion at L5-S1')).toEqual([]);
});
