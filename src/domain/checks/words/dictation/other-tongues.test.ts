import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { matchWords, wordIndex } from '../context/match-words.ts';
import { wordPatterns } from '../context/word-patterns.ts';
import { findBrokenClauses } from '../readings/clause-readings.ts';
import { OTHER_TONGUES } from './other-tongues.ts';

const rows = wordIndex(wordPatterns(OTHER_TONGUES));
const said = (text: string) => {
  const words = splitWords(text);
  return [...matchWords(rows, words), ...findBrokenClauses(words)].map(({ start, end }) => text.slice(start, end));
};

// biome-ignore format: a table reads in columns
test.each([
  ['a therapy',        'She had a physical therapy for it.',          'a physical therapy for'],
  ['a relief',         'He had a significant relief from it.',        'a significant relief from'],
  ['to the work',      'He returned to the work in May.',             'returned to the work in'],
  ['most of',          'Most of patients rest.',                      'Most of patients'],
  ['another tests',    'Another tests were done.',                    'Another tests were'],
  ['avoid to',         'He should avoid to lift.',                    'avoid to lift'],
  ['denies to',        'He denies to have cramps.',                   'denies to have'],
  ['difficulty to',    'She has difficulty to walk.',                 'difficulty to walk'],
  ['prior to start',   'Prior to start rest, he fell.',               'Prior to start'],
  ['explained him',    'She explained him the form.',                 'explained him the'],
  ['advised to him',   'She advised to the patient to rest.',         'advised to the patient'],
  ['arrived to',       'He arrived to the ward.',                     'arrived to the'],
  ['same like',        'It was the same like before.',                'same like before'],
  ['whom is',          'The man whom is old left.',                   'whom is old'],
  ['since five years', 'He works since five years as a cook.',        'since five years as'],
  ['during six weeks', 'He was at rest during six weeks.',            'rest during six weeks'],
  ['operated of',      'He was operated of the knee.',                'was operated of the'],
  ['hardly no',        'Hardly no gain was seen.',                    'Hardly no gain'],
  ['neither or',       'Neither the film or the test was old.',       'Neither the film or'],
  ['either nor',       'Either rest nor ice was of use.',             'Either rest nor'],
  ['both or',          'Both the film or the test was old.',          'Both the film or'],
  ['a fall as present', 'He was injured when he lifts a box.',        'when he lifts'],
])('found: %s', (_why, text, quote) => {
  const told = said(text);
  expect(told.map(one => quote.endsWith(one) || one === quote)).toEqual([true]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['a session',        'She had a physical therapy session and physical therapy.'],
  ['relief',           'He had significant relief from it, and a relief it was.'],
  ['the work of',      'He went to the work station.'],
  ['most of the',      'Most of the patients rest, and most patients walk.'],
  ['another test',     'Another test was done, and other tests were not.'],
  ['avoid, a noun',    'He should avoid lifting, and came to lift it.'],
  ['deny a thing',     'He denies it to this day.'],
  ['difficulty with',  'She has difficulty with stairs, and difficulty walking to work.'],
  ['prior to a start', 'Prior to the start of rest he fell.'],
  ['explained her',    'She explained her condition to him.'],
  ['advised to rest',  'He was advised to rest.'],
  ['since a year',     'Since two years ago he rests, and for five years he worked.'],
  ['during a time',    'He had six visits during six weeks, and rested during the day.'],
  ['operated on',      'He was operated on in May.'],
  ['neither nor',      'Neither the film nor the test was old. Neither of the two or three was.'],
  ['both and',         'Both the film and the test were old. Both deny cramps or chills.'],
  ['pain when he does', 'He was seen for pain when he lifts a box.'],
])('not found: %s', (_why, text) => {
  expect(said(text)).toEqual([]);
});
