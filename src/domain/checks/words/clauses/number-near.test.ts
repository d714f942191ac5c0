import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findOtherNumber } from './agreement.ts';
import { findThere } from './there.ts';

const said = (text: string) =>
  [...findOtherNumber(splitWords(text)), ...findThere(splitWords(text))].map(({ start, end }) =>
    text.slice(start, end),
  );

// biome-ignore format: a table reads in columns
test.each([
  ['a noun of several',         'The old splints was worn.',                          'The old splints was'],
  ['a noun of one',             'The wrist splint were worn.',                        'The wrist splint were'],
  ['behind that',               'It shows that the wrist splints is loose.',          'the wrist splints is'],
  ['behind a verb of saying',   'The note states the clerk have a splint.',           'the clerk have'],
  ['with an -ing',              'The treating clerk do not say why.',                 'The treating clerk do'],
  ['in this case',              'In this case, the new records does not say.',        'the new records does'],
  ['without an article',        'He limps. Wrist movements was slow.',                'Wrist movements was'],
  ['there is',                  'There is no wrist splints.',                         'There is no wrist splints'],
  ['there are',                 'There are no splint of it.',                           'There are no splint'],
  ['a patient',                 'The patient are well.',                              'The patient are'],
  ['one of several',            'A course of old splints were worn.',                 'course of old splints were'],
  ['several of one',            'The results of his last test is here.',              'results of his last test is'],
  ['one of one',                'The nature of the cough were told.',                 'nature of the cough were'],
  ['of several, behind that',   'It shows that the margins of the wound is red.',     'margins of the wound is'],
  ['of one, without article',   'He limps. Injection of a drug was due. Injection of old drugs were due.', 'Injection of old drugs were'],
  ['one word',                  'He limps. Splints was worn.',                        'Splints was'],
  ['behind no',                 'No old splints was worn.',                           'No old splints was'],
  ['has, of several',           'The edges of the new cast has cracks.',              'edges of the new cast has'],
])('%s', (_why, text, words) => {
  expect(said(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['two of one',                'The wrist and the knee are stiff. The wrist, the knee are stiff.'],
  ['of several',                'The range of splints is wide, and a number of splints are new.'],
  ['what is not so',            'If the splint were new, he would wear it. It is advised that the clerk have one.'],
  ['many in one',               'The staff are well, the majority were new, and the rest have gone.'],
  ['ends in s',                 'The diabetes is old. The series was short. The pelvis is whole.'],
  ['relative',                  'The splints the clerk has are new. Clerks wearing a splint do well.'],
  ['a name',                    'Ms. Brooks is 48. Dr. Woods has seen her.'],
  ['there are two',             'There are pain and stiffness; there is no means of it.'],
  ['a number',                  'The six weeks is long. There is six weeks of it.'],
  ['an adjective of many',      'The injured are well, the young do better.'],
  ['of many',                   'A range of splints are new, and a list of old splints were kept.'],
  ['of one and many',           'The colour of the splints is red. The edges of the cast are red.'],
  ['of, with and',              'The size of the cast and of the splint are told.'],
  ['of, asked for',             'It is urged that a course of heat were given.'],
  ['of, in the midst',          'He has aches of the wrist is told. In review of old films was it seen.'],
  ['of, relative',              'The course of splints that were new is told.'],
  ['questions',                 'Do the clerk and the cook limp? Have the splints been worn?'],
  ['induced',                   'There were no stress induced aches.'],
])('right: %s', (_why, text) => {
  expect(said(text)).toEqual([]);
});
