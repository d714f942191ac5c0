import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findMisplaced } from '../context/misplaced.ts';

const said = (text: string) => findMisplaced(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['His gait is more better now.',                      'more better now'],
  ['The pain grew more worse.',                         'more worse'],
  ['It hurts in the more lower back.',                  'the more lower back'],
  ['It is the most best brace.',                        'most best brace'],
  ['The medicals records are thin.',                    'medicals records'],
  ['No objectives findings are told.',                  'objectives findings'],
  ['The currents symptoms are old.',                    'currents symptoms'],
  ['A course of therapy physical was done.',            'of therapy physical was'],
  ['The necessity medical of it is not shown.',         'The necessity medical of'],
  ['A film of the spine cervical was read.',            'the spine cervical was'],
])('%s', (text, words) => {
  expect(said(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['He has more lower back pain, more or less, than before.'],
  ['The more the better, and much more than that.'],
  ['The objectives are met, and conservatives won.'],
  ['Physicals are done each year, and currents flow in the coil.'],
  ['Therapy, physical or not, and medical necessity are told.'],
  ['The spine, lumbar and cervical, was read.'],
  ['He reads the record, medical or not.'],
])('not: %s', text => {
  expect(said(text)).toEqual([]);
});
