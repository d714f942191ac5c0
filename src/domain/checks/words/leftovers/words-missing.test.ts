import { expect, test } from 'vitest';
import { found } from '../../../../../test/builders/checked.ts';
import { misspellings } from '../../wording/misspelling.ts';
import { templateLeftover } from '../../wording/template-leftover.ts';

// biome-ignore format: a table reads in columns
test.each([
  ['a noun after the',       'It asks for an effort by the to lift.',                 'by the to lift.'],
  ['a noun before if',       'He lifts the if he can.',                               'the if'],
  ['a verb',                 'The worker was some stronger brace.',                   'worker was some'],
  ['a verb at the start',    'The worker a splint for his wrist.',                    'The worker a splint'],
  ['a verb before not',      'The brace not supported by the guide.',                 'The brace not supported'],
  ['a verb after there',     'There a splint on his wrist.',                          'There a splint'],
  ['a verb after would',     'The splint is new, and he would the old one.',          'he would the'],
  ['a subject',              'It hurts because is cold.',                             'because is cold.'],
  ['who is to act',          'It is advised that to rest.',                           'advised that to rest.'],
  ['to',                     'He is unable change the dressing.',                     'unable change the'],
  ['to after failed',        'Ice failed improve it.',                                'failed improve it.'],
  ['to after prior',         'It hurt prior the fall.',                               'prior the'],
  ['to after respond',       'It responded conservative care.',                       'responded conservative'],
  ['of in a term',           'The range motion is full.',                             'range motion'],
  ['of after evidence',      'There is no evidence radiculopathy.',                   'no evidence radiculopathy.'],
  ['of after a number',      'The number visits is told.',                            'number visits is'],
  ['with',                   'It is consistent lumbar strain.',                       'consistent lumbar strain.'],
  ['been',                   'He has diagnosed with gout.',                           'has diagnosed with'],
  ['a noun at the end',      'He asks for conservative.',                             'conservative.'],
  ['the',                    'It is due in absence of red flags.',                    'in absence of'],
  ['a name',                 'He was seen by on May 3.',                              'by on May'],
])('%s', (_why, rationale, words) => {
  expect(found(templateLeftover, { rationale }).at(0)).toContain(words.split(' ').at(-1));
  expect(found(misspellings, { rationale })).toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['relative',               'The worker the clerk saw, and the brace that is not supported, are told.'],
  ['because the',            'It hurts because the knee is cold, and most of the day.'],
  ['does his',               'He does his exercises, she does a lot, and it does not by itself do.'],
  ['no longer',              'She no longer lifts; he not only lifts but runs.'],
  ['of two adjectives',      'It is a matter of objective, functional gain, and of conservative care.'],
  ['a heading',              'Diagnosis cervical radiculopathy. History low back pain.'],
  ['a sister of his',        'A sister of his has it, and so have their sons.'],
  ['associated',             'He has associated numbness or tingling.'],
  ['what it failed',         'The failed back, the needs of work and the order return as they were.'],
  ['a range',                'The range of motion and the motion range from low to high.'],
  ['number one',             'The number of visits and visit number three are told.'],
  ['he could',               'He could, the clerk said, walk; would the clerk say so?'],
  ['a question',             'Is there a splint? Could the splint help?'],
  ['the by-pass',            'The by-pass, the if-clause and the to-do list are new.'],
])('not: %s', (_why, rationale) => {
  expect(found(templateLeftover, { rationale })).toEqual([]);
});
