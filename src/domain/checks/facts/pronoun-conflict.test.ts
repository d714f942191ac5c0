import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { pronounConflict, source } from './pronoun-conflict.ts';

const woman = 'The injured worker is a 44 year old female.';
const man = 'The injured worker is a 44 year old male.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     summary                                     rationale                                                     words found
  ['he of a woman',                    woman,                                      'He had full strength. It is not medically necessary.',       ['He']],
  ['she of a man',                     man,                                        'Since then she has improved. It is not medically necessary.', ['she']],
  ['his of a woman',                   woman,                                      'Pain in his knee persists. It is not medically necessary.',  ['his']],
  ['her of a man',                     man,                                        'The pain in her back persists. It is medically necessary.',  ['her']],
  ['of a sex in one letter',           'This is a 44 yo M with neck pain.',        'She had full strength. It is not medically necessary.',      ['She']],
  ['of a sex by pronouns alone',       'The applicant fell. She is tender. Her gait is slow and she limps.', 'He had full strength. It is not medically necessary.', ['He']],
  ['in the summary',                   `${woman} He fell from a ladder.`,          'It is not medically necessary.',                             ['He']],
  ['one stray among the right ones',   man,                                        'He fell. Her knee was tender. His gait was slow. It is not medically necessary.', ['Her']],
  ['to whom she is to go',             woman,                                      'The worker is sad. He should be seen by a psychologist. It is medically necessary.', ['He']],
  ["the patient's own, told by a physician", man,                                  'The surgeon found her knee stable. It is not medically necessary.', ['her']],
  ['beside a daughter, who is no he',  woman,                                      'His daughter gives the help he needs. It is not medically necessary.', ['His']],
  ['he, and then a sister',            `${woman} He lives alone, and a sister calls daily.`, 'It is not medically necessary.',                   ['He']],
  ['she, and then a brother',          man,                                        'She is driven by a brother. It is not medically necessary.', ['She']],
  ['behind what a guideline says',     man,                                        'The guidelines recommend an evaluation by a psychologist. She has been sad since. It is medically necessary.', ['She']],
  ['behind care by its name',          man,                                        'Psychological care was given. She has been sad since. It is medically necessary.', ['She']],
])(`${source.cite}: %s`, (_why, summary, rationale, words) => {
  expect(found(pronounConflict, { summary, rationale })).toEqual(words);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     summary                                     rationale
  ['a sex in one letter, kept',        'This is a 44 y/o F with neck pain.',       'She had full strength. It is not medically necessary.'],
  ['the right pronoun',                woman,                                      'She had full strength. It is not medically necessary.'],
  ['the physician',                    woman,                                      'The physician stated that he would order it. It is not medically necessary.'],
  ['the physician of the sentence before', woman,                                  'The provider saw her. He ordered an MRI. It is not medically necessary.'],
  ['a physician by the specialty',     woman,                                      'The podiatrist saw the foot himself. It is not medically necessary.'],
  ['a psychologist of the case',       man,                                        'A psychologist saw him. She found him sad. It is medically necessary.'],
  ['the husband',                      woman,                                      'Her husband said he would help. It is not medically necessary.'],
  ['an author called He',              woman,                                      'The effect lasted for years. (He, 2004) It is not medically necessary.'],
  ['a form for both',                  woman,                                      'The worker may ask his/her doctor. It is not medically necessary.'],
  ['the sex is not stated',            'The applicant has filed a claim.',         'He had full strength. It is not medically necessary.'],
  ['what is the wife\'s own',          man,                                        'His wife says her back hurts. It is not medically necessary.'],
  ['a son of whom he is told',         woman,                                      'The son said that he would help. It is not medically necessary.'],
  ['a daughter of whom she is told',   man,                                        'A daughter said that she would help. It is not medically necessary.'],
  ['a child of either sex',            woman,                                      'She cares for a child, and he is small. It is not medically necessary.'],
])(`${source.cite}: not: %s`, (_why, summary, rationale) => {
  expect(found(pronounConflict, { summary, rationale })).toEqual([]);
});
