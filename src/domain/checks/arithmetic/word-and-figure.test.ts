import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';
import { source } from './word-and-figure.ts';

// biome-ignore format: a table reads in columns
test.each([
  ['He had three (2) visits of therapy.',        'three (2)'],
  ['She was given ten (12) sessions.',           'ten (12)'],
  ['Rest for two (3) weeks was advised.',        'two (3)'],
  ['He took it four (3) times daily.',           'four (3)'],
  ['They gave five (14) tablets.',               'five (14)'],
  ['Eight (6) acupuncture treatments are due.',  'Eight (6)'],
  ['He wore it for six(7) months.',              'six(7)'],
])(`${source.cite}: %s`, (rationale, words) => {
  expect(foundTold(factConflict, '', rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  'He had three (3) visits of therapy.',
  'She was given twelve (12) sessions.',
  'This is one (2) of the works cited.',
  'Pain (8) months ago was worse.',
  'He rests (2) times daily.',
  'They gave twenty-one (21) tablets.',
  'It was said by two (4) that these weeks pass.',
])('one number: %s', rationale => {
  expect(foundTold(factConflict, '', rationale)).toEqual([]);
});
