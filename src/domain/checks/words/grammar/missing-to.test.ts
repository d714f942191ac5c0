import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findMisplaced } from '../context/misplaced.ts';

const said = (text: string) => findMisplaced(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['The clerk was able grip the rail.',                  'able grip'],
  ['The film failed support this.',                      'failed support'],
  ['She continues have aches.',                          'continues have'],
  ['There is no need have a second splint.',             'need have a'],
  ['It was refused due muscle aches.',                   'due muscle'],
  ['There was no response the splint.',                  'response the'],
  ['If return work is reached, care ends.',              'return work is'],
  ['He returned the emergency room.',                    'returned the emergency'],
  ['Flexion was limited flexion of 60 degrees.',         'Flexion was limited flexion'],
  ['According this note he fell.',                       'According this'],
  ['He tried heat prior this claim.',                    'prior this'],
])('%s', (text, words) => {
  expect(said(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['He was able to grip the rail, and able to walk.'],
  ['Failed treatment is told. The support failed.'],
  ['The continued use of a splint is fine.'],
  ['The balance is due today, in due course, on the due date.'],
  ['The response was good; responses to the splint vary.'],
  ['A return visit is planned, and he has returned.'],
  ['Flexion was limited to 60 degrees.'],
  ['According to this note he fell.'],
])('right: %s', text => {
  expect(said(text)).toEqual([]);
});
