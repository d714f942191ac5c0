import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { matchWords, wordIndex } from '../context/match-words.ts';
import { wordPatterns } from '../context/word-patterns.ts';
import { HEARD_ENGLISH } from './heard-english.ts';

const rows = wordIndex(wordPatterns(HEARD_ENGLISH));
const said = (text: string) => matchWords(rows, splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['full stop',      'He has a sore knee full stop',                'full stop'],
  ['casual',         'He is a causal smoker.',                      'causal smoker'],
  ['customer',       'A costumer fell on her.',                     'costumer fell'],
  ['loss',           'There was loose of balance.',                 'loose of balance'],
  ['quite',          'He is quiet stable.',                         'is quiet stable'],
  ['proof',          'There is no prove of it.',                    'no prove of'],
  ['weak',           'He is week on the left.',                     'is week on the'],
  ['accepted',       'It is a generally excepted study.',           'generally excepted study'],
  ['proceed',        'The plan is to precede with it.',             'to precede with it'],
  ['passed',         'The patient past the test.',                  'patient past the test'],
  ['their',          'They lost there job in May.',                 'lost there job in'],
  ['exiting',        'It touches the exciting nerve root.',         'exciting nerve root'],
  ['torn',           'He has a tore meniscus.',                     'a tore meniscus'],
  ['sign',           'There is no Hoffman sine.',                   'Hoffman sine'],
  ['intact',         'Sense is in tact.',                           'in tact'],
  ['atrophy',        'There is a trophy of the thenar muscles.',    'a trophy of the'],
  ['had been',       'He has had been treated.',                    'has had been treated'],
  ['two deeds',      'He was seen examined by her.',                'was seen examined by'],
  ['be is',          'It should be is not supported.',              'should be is not'],
  ['that that',      'She says that that she limps.',               'that that she limps'],
])('found: %s', (_why, text, quote) => {
  expect(said(text)).toEqual([quote]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['a full stop',    'The car came to a full stop.'],
  ['causal',         'There is a causal link, and the cause is plain.'],
  ['loose',          'A loose screw of the plate was found.'],
  ['quiet',          'The room is quiet, and he is quiet and calm.'],
  ['to prove',       'They prove that it is so.'],
  ['a week',         'He was off for a week on his return.'],
  ['except',         'They accept for now what was said.'],
  ['to precede',     'Rest is to precede surgery.'],
  ['past',           'For the past year he ran past the test site.'],
  ['there',          'There is pain, and he worked there in May.'],
  ['a trophy',       'He won a trophy for it.'],
  ['had been',       'He had been treated, and has had a cast.'],
  ['that that',      'He says that that pain is gone.'],
])('not found: %s', (_why, text) => {
  expect(said(text)).toEqual([]);
});
