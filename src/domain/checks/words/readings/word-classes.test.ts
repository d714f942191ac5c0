import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { matchWords, wordIndex } from '../context/match-words.ts';
import { wordPatterns } from '../context/word-patterns.ts';
import { WORD_CLASSES } from './word-classes.ts';

const rows = wordIndex(wordPatterns(WORD_CLASSES));
const said = (text: string) => matchWords(rows, splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['relief',           'It gave good relieve of cramps.',               'good relieve of'],
  ['belief',           'There is a strong believe that it helps.',      'strong believe that'],
  ['absent',           'He was absence from work.',                     'He was absence from'],
  ['dependent',        'The patient is dependence on it.',              'patient is dependence on'],
  ['assistance',       'She needs assistant with bathing.',             'needs assistant with'],
  ['difference',       'There is a different between the two.',         'a different between'],
  ['significant',      'There is no significance change.',              'no significance change'],
  ['recovery',         'The aim is optimal recover.',                   'optimal recover.'],
  ['agree',            'I am agree with it.',                           'am agree with'],
  ['to can',           'He was unable to can work.',                    'to can work'],
  ['fore',             'That is what it is fore.',                      'is fore.'],
  ['requesting for',   'She is requesting for a scan.',                 'is requesting for a'],
  ['two comparisons',  'It is the most severest of all.',               'most severest of'],
  ['this criteria',    'He met this criteria.',                         'this criteria.'],
  ['bilateral',        'There was pain of the bilateral hand.',         'the bilateral hand.'],
])('found: %s', (_why, text, quote) => {
  expect(said(text).map(one => one.replace(/\.$/, ''))).toEqual([quote.replace(/\.$/, '')]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['to relieve',       'It is given to relieve the pain, and may relieve it.'],
  ['to believe',       'They believe that it helps.'],
  ['an absence',       'There is absence of cramps, and an absence from work.'],
  ['an assistant',     'A nurse and an assistant with a cart came.'],
  ['different',        'It is a different matter between them.'],
  ['significance',     'It is of no significance, and the change is small.'],
  ['to recover',       'He is to recover from it.'],
  ['a can',            'He took the can to work.'],
  ['requesting',       'She is requesting a scan for a cyst.'],
  ['most severe',      'It is the most severe of all, and more or less better.'],
  ['these criteria',   'He met these criteria, and the criteria are told.'],
  ['bilateral pain',   'The bilateral hand pain is old.'],
])('not found: %s', (_why, text) => {
  expect(said(text)).toEqual([]);
});
