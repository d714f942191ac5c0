import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findBodyRegions, findBodySides, findSpinalLevels } from './body-regions.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        text                                     regions
  ['the everyday name',                  'neck pain',                             ['cervical spine']],
  ['low back is lumbar',                 'Low back and right hip',                ['lumbar spine', 'hip']],
  ['back alone does not say where',      'back pain',                             ['spine']],
  ['upper back is not back',             'upper back',                            ['thoracic spine']],
  ['a structure names its region',       'rotator cuff repair',                   ['shoulder']],
  ['an abbreviation',                    'injection of the SI joint',             ['sacroiliac joint']],
  ['upper extremity is not a hand',      'left upper extremity',                  ['upper extremity']],
  ['in order',                           'wrist, hand and elbow',                 ['wrist', 'hand', 'elbow']],
  ['pain that came back',                'The pain came back in the knee.',       ['knee']],
  ['back to work',                       'He went back to work with a sore neck.', ['cervical spine']],
  ['it hurts when he comes to lie on it', 'He came with back pain.',              ['spine']],
  ['a word inside another',              'handicap feedback',                     []],
])('%s', (_why, text, expected) => {
  expect(findBodyRegions(splitWords(text)).map(match => match.value)).toEqual(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        text                                     sides
  ['plain',                              'right knee',                            ['right']],
  ['both sides in one word',             'EMG of the bilateral hands',            ['bilateral']],
  ['both sides in three',                'left and right wrists',                 ['bilateral']],
  ['each side with its own part',        'left knee and right hip',               ['left', 'right']],
  ['hidden in an abbreviation',          'NCS BUE',                               ['bilateral']],
])('%s', (_why, text, expected) => {
  expect(findBodySides(splitWords(text)).map(match => match.value)).toEqual(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        text                                     levels
  ['the letter said once',               'disc protrusion at L4-5',               ['L4-L5 lumbar spine']],
  ['the letter said twice',              'C5-C6 fusion',                          ['C5-C6 cervical spine']],
  ['across the junction',                'facet blocks L5/S1',                    ['L5-S1 lumbar spine']],
  ['one root',                           'decreased sensation in the L5 root',    ['L5 lumbar spine']],
  ['two levels',                         'L3-4 and L4-5',                         ['L3-L4 lumbar spine', 'L4-L5 lumbar spine']],
  ['no such vertebra',                   'L9, T13 and C10',                       []],
  ['a vitamin is not a level',           'B12',                                   []],
])('%s', (_why, text, expected) => {
  expect(findSpinalLevels(text).map(level => `${level.level} ${level.region}`)).toEqual(expected);
});
