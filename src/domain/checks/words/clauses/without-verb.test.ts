import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findWithoutVerb } from './without-verb.ts';

const said = (text: string) => findWithoutVerb(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['prescribed to one',            'The patient prescribed a cream for her wrist.',                'The patient prescribed'],
  ['noted to be',                  'The claimant noted to be weak on the left.',                   'The claimant noted'],
  ['advised to',                   'The injured worker advised to rest the wrist.',                'The injured worker advised'],
  ['taking',                       'The patient taking aspirin for her wrist.',                    'The patient taking'],
  ['what is felt',                 'The injured worker tingling of the left fingers.',             'The injured worker tingling'],
  ['there, behind a place',        'At the upper level there moderate wear.',                      'there moderate'],
  ['there, what is felt',          'In the wrist, there tenderness to touch.',                     'there tenderness'],
  ['a thing behind a person',      'The note said that the patient a new splint.',                 'the patient a'],
  ['doing',                        'It shows that the claimant going to wear a splint.',           'the claimant going'],
  ['being',                        'The injured worker being treated for a sprain, a cut, and a burn.', 'The injured worker being'],
  ['an adverb between',            'Per the note, the patient currently undergoing care.',         'the patient currently'],
  ['not',                          'As the patient not failed to heal, no splint is due.',         'the patient not'],
  ['with what one has',            'The note indicated the injured worker with aches of the wrist.', 'the injured worker with'],
  ['yet to',                       'As the claimant yet to wear a splint, it is too soon.',        'the claimant yet'],
  ['of a kind',                    'In this case, the claimant persistent aches of the wrist.',    'the claimant persistent'],
  ['a participle alone',           'On 11/14/2016, the patient seen for her wrist.',               'the patient seen'],
  ['done to one',                  'The injured worker diagnosed with a sprain of the wrist.',     'The injured worker diagnosed with'],
  ['done, of a thing',             'The mechanism of injury detailed as a fall.',                  'The mechanism of injury detailed as'],
  ['behind an opening part',       'According to the guideline, a splint recommended for two weeks.', 'a splint recommended for'],
  ['there, an article',            'However, there a lack of splints.',                            'there a'],
  ['there, of',                    'It is told that there lack of splints.',                       'there lack'],
  ['there, of a kind',             'The note indicated there insufficient proof of it.',           'there insufficient'],
])('%s', (_why, text, words) => {
  expect(said(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['done, and a verb',     'The patient prescribed a cream was well. The claimant noted to be weak is here. The worker advised to rest did so.'],
  ['there, a verb before', 'At the upper level is there moderate wear? He lived in the town there.'],
  ['noted, told by one',   'The patient noted to the nurse that it hurt. The patient scheduled a visit.'],
  ['a verb comes later',     'The patient with aches of the wrist is seen. The patient in bed has a splint.'],
  ['not only',               'The patient not only failed it but hated it.'],
  ['behind a preposition',   'This is due to the patient having a splint, as evidenced by the worker not being there.'],
  ['asked for',              'Has the patient a splint? Is there a splint? He lives there alone.'],
  ['given to one',           'It gave the patient a splint. He showed her the claimant a day later.'],
  ['active',                 'The provider described with care what the patient needs.'],
  ['a relative clause',      'The splint described in this part was worn. A father with gout treated by Dr. Lee is well.'],
  ['no longer',              'It shows that the patient no longer wears a splint.'],
  ['there comes',            'There exists a lack of it. There remains no doubt.'],
  ['notes',                  'Patient with aches of the wrist. No splint. Worker seen for follow-up.'],
])('right: %s', (_why, text) => {
  expect(said(text)).toEqual([]);
});
