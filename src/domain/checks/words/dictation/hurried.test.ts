import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { matchWords, wordIndex } from '../context/match-words.ts';
import { wordPatterns } from '../context/word-patterns.ts';
import { HURRIED } from './hurried.ts';

const rows = wordIndex(wordPatterns(HURRIED));
const said = (text: string) => matchWords(rows, splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['out of',            'It was rated 7 of out 10.',                  'of out 10'],
  ['noted to',          'He is noted to lumbar tenderness.',          'noted to lumbar tenderness'],
  ['pain worse',        'She says that the pain worse at night.',     'that the pain worse at'],
  ['described as',      'It is described sharp.',                     'is described sharp'],
  ['positive for',      'The exam was positive tenderness of it.',    'was positive tenderness of'],
  ['follow up in',      'He is to follow up 4 weeks later.',          'to follow up 4 weeks'],
  ['seen in follow-up', 'She was seen follow up by a nurse.',         'was seen follow up'],
  ['candidate for',     'He is a candidate surgery.',                 'candidate surgery'],
  ['conservative',      'He had conservative including massage.',     'conservative including massage'],
  ['status post of',    'He is status post of a fusion.',             'status post of a'],
  ['failed of',         'He tried and failed of ice.',                'failed of ice'],
  ['has increase',      'The pain has increase since May.',           'pain has increase since'],
  ['as mention',        'As mention above, he smokes.',               'As mention above'],
  ['pain radiate',      'Pain radiate to the toe.',                   'Pain radiate to'],
  ['there are',         'There are tenderness over it.',              'There are tenderness over'],
  ['bilaterally',       'The sign was positive bilateral.',           'was positive bilateral'],
  ['there was no',      'It was denied as there was no.',             'there was no'],
])('found: %s', (_why, text, quote) => {
  expect(said(text)).toEqual([quote]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['out of',            'It was rated 7 out of 10, and 3 of 4 ran out.'],
  ['noted to be',       'It was noted to the left, and is noted to be tender.'],
  ['pain is worse',     'She says that the pain is worse at night.'],
  ['described',         'It is described as sharp, and sharp pain is described.'],
  ['there is',          'There is significant deformity of it, and the sign was positive.'],
  ['followed up',       'He followed up 4 weeks later.'],
  ['a candidate',       'He is a candidate for surgery. The candidate was old.'],
  ['conservative care', 'He had conservative care including massage.'],
  ['status post',       'He is status post fusion.'],
  ['failed',            'He failed ice, for fear of it.'],
  ['an increase',       'The pain has its increase at night, and has increased.'],
  ['a mention',         'As the mention above tells, he smokes.'],
  ['there are',         'There are tenderness and spasm over it.'],
  ['bilateral',         'The test was positive on bilateral film.'],
])('not found: %s', (_why, text) => {
  expect(said(text)).toEqual([]);
});
