import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findVerbForms } from './verb-forms.ts';

const said = (text: string) => findVerbForms(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['an adjective behind a modal',     'A new splint would necessary.',                    'would necessary'],
  ['one that is a verb as well',      'A splint would appropriate for her.',              'would appropriate'],
  ['a participle, nothing behind',    'The films can obtained before the visit.',         'can obtained'],
  ['a participle and a thing',        'The care may included heat and rest.',             'may included'],
  ['a place',                         'The clerk would at a high risk of falls.',         'would at'],
  ['there',                           'There should some sign of growth.',                'should some'],
  ['behind commas',                   'The cast, which is old, may removed.',             'may removed'],
  ['to, of what was seen',            'Strength was noted to decreased.',                 'to decreased'],
  ['to, none',                        'The findings were stated to none.',                'stated to none'],
  ['to, an adverb between',           'It was determined to not medically necessary.',    'determined to not medically necessary'],
  ['to before a past and an article', 'There was nothing new to supported the claim.',    'to supported'],
  ['to before a past and "for"',      'The plan was to continued with heat.',             'to continued'],
  ['to before a past and a noun',     'She was unable to completed work.',                'to completed'],
  ['to before a verb of one',         'There are no findings to warrants surgery.',       'to warrants'],
])('%s', (_why, text, words) => {
  expect(said(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['how, before the verb',            'It may in turn lead to falls. She can at times walk. He should by now have gone.'],
  ['how, behind it',                  'The splint may first be tried, and would better serve her.'],
  ['the verb is left to be thought',  'He walks as far as he can given his age; she did more than she could before.'],
  ['asked for',                       'Return should the pain persist, or should fever occur.'],
  ['to before a noun',                'This is due to increased pain and a response to prescribed heat.'],
  ['to before several',               'It is due to reports of falls, and adherence to limits is poor.'],
  ['verbs a dictionary lacks',        'They will refer him, she can doze, and it must become plain.'],
  ['a noun',                          'The empty can tests were negative. It is his will that counts.'],
  ['to the left',                     'Pain was noted to right knee. It goes to left arm.'],
  ['need not',                        'The form need not be complete.'],
  ['a name of a thing',               'It was reported to Dr. Lee and sent to Increased Care.'],
])('right: %s', (_why, text) => {
  expect(said(text)).toEqual([]);
});
