import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findOtherNumber } from './agreement.ts';

const said = (text: string) => findOtherNumber(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['behind an opening part',        'In the note of 12/12/2016, the clerk were given a splint.',     'the clerk were'],
  ['two sides of one thing',        'Studies of the upper and lower limbs was asked for.',           'Studies of the upper and lower limbs was'],
  ['behind "as"',                   'As the requested splint are old, she wants one.',               'the requested splint are'],
  ['behind "why"',                  'It tells why a home program are not enough.',                   'a home program are'],
  ['several, behind an opening',    'Per the guidelines, wrist splints is worn.',                    'wrist splints is'],
  ['behind another clause',         'The sign is negative and wrist strength are full.',             'wrist strength are'],
  ['without "that"',                'There is no evidence the patient have tried it.',               'the patient have'],
  ['of another noun',               'The medical necessity of the splints are not told.',            'necessity of the splints are'],
  ['with a bracket',                'The need for films (of the wrist) without dye are plain.',      'need for films (of the wrist) without dye are'],
  ['a participle behind the noun',  'The records provided for review does not say it.',              'records provided for review does'],
  ['a verb that tells',             'The guidelines states that heat helps.',                        'The guidelines states'],
  ['they',                          'In most cases, they shows no gain.',                            'they shows'],
  ['one that owns',                 "The clerk's splints was noted to be old.",                      "The clerk's splints was"],
  ['a range of one',                'Range of motion are full.',                                     'Range of motion are'],
  ['a noun in -ing',                'Strength testing were done.',                                   'Strength testing were'],
])('%s', (_why, text, words) => {
  expect(said(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['joined',                        'Heat and the splint are new. The splint, the cast and the sling are old.'],
  ['asked for',                     'It is advised that the clerk have one. If the splint were new, she would go.'],
  ['relative',                      'The splints the clerk has are new. What the patient needs is rest.'],
  ['a verb as well',                'Pain when the patient rests is mild.'],
  ['what is done',                  'Making splints is hard. To see the clerks is good.'],
  ['a name',                        'Ms. Brooks is 48. Windows is old.'],
  ['amounts',                       'Six weeks of heat is enough. Two visits a week is usual.'],
  ['a range of several',            'A range of splints are new, and a number of casts were kept.'],
  ['need not',                      'Gain need not be shown. Most guidelines limit use to six weeks.'],
  ['that, of a noun',               'X-rays of that day show a healed bone.'],
  ['behind a modal',                'The clerk may have one, and did the clerk have it?'],
])('right: %s', (_why, text) => {
  expect(said(text)).toEqual([]);
});
