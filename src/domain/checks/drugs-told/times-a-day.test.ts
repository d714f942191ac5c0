import { expect, test } from 'vitest';
import { foundTold, letterInShort } from '../../../../test/builders/checked.ts';
import { checkDetermination } from '../check-determination.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row       summary                                          rationale                                             words found
  ['in words',          'Norco 10/325 is taken twice a day.',            'The patient takes Norco four times a day.',          'Norco four times a day'],
  ['in short',          'Norco 10/325 bid.',                             'Norco 10/325 qid is too much.',                      'Norco 10/325 qid'],
  ['by the hours',      'Ibuprofen 800 mg every 8 hours.',               'The ibuprofen is taken twice daily.',                'ibuprofen is taken twice daily'],
  ['by another name',   'Neurontin 300 mg three times daily.',           'Gabapentin is used twice a day.',                    'Gabapentin is used twice a day'],
  ['before sleep',      'Zanaflex 4 mg at bedtime.',                     'Zanaflex is taken three times a day.',               'Zanaflex is taken three times a day'],
  ['beside another',    'Soma twice a day, Norco four times a day.',     'Soma four times a day is not advised here.',         'Soma four times a day'],
])('taken more or less often: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row       summary                                          rationale
  ['the same',          'Norco 10/325 is taken twice a day.',            'Norco bid has been taken.'],
  ['another drug',      'Norco 10/325 is taken twice a day.',            'Soma is taken four times a day.'],
  ['what was before',   'Norco 10/325 is taken twice a day.',            'Norco was taken four times a day before.'],
  ['a taper',           'Norco 10/325 is taken four times a day.',       'Norco could be reduced to twice a day.'],
  ['both are told',     'Norco twice a day in May, Norco qid in June.',  'Norco is taken four times a day.'],
  ['a day in any case', 'Norco daily.',                                  'Norco is taken twice a day.'],
])('taken as often: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});

test('what the request tells is quoted from the request', () => {
  const [finding] = checkDetermination(
    letterInShort({
      title: 'Norco 10/325mg twice a day',
      summary: 'Pain of the knee.',
      rationale: 'The patient takes Norco four times a day. It is not medically necessary.',
    }),
  ).findings.filter(({ rule }) => rule === 'fact-conflict');
  expect([finding?.against?.part, finding?.against?.quote]).toEqual(['title', 'Norco 10/325mg twice a day']);
});
