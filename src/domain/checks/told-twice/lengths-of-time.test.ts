import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row          summary                                                     rationale                                          words found
  ['poor sleep',           'He has slept badly for four years in spite of trazodone.', 'Insomnia has been present for two months.',       'two months'],
  ['a splint',             'A wrist splint was worn for six months.',                  'He wore the splint for only two weeks.',          'two weeks'],
  ['what an injection did', 'The epidural of May helped him for twelve weeks.',        'The epidural gave relief for three weeks.',       'three weeks'],
  ['a drug by its other name', 'He has been on Neurontin for five years.',             'Gabapentin has been taken for two months.',       'two months'],
  ['pain of a region',     'Neck pain has troubled him for three years.',              'The neck pain has been there for five weeks.',    'five weeks'],
  ['a course of care',     'Conservative care was given for ten months.',              'Conservative care lasted five weeks.',            'five weeks'],
  ['dates back',           'Sleep has been bad for three years.',                      'The sleep problem dates back six weeks.',         'six weeks'],
  ['out of work',          'He has been off work for two years.',                      'He has been off work for six weeks.',             'six weeks'],
  ['symptoms by their age', 'Symptoms had been present for 17 days.',                   'When seen, her symptoms were barely one week old.', 'one week'],
  ['what is felt',         'There has been tingling of the thumb for four months.',     'Tingling has lasted for nearly a year.',          'a year'],
  ['swelling',             'The knee has been swollen for two weeks.',                  'Swelling has been there for five months.',        'five months'],
])('a length told two ways: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row            summary                                                        rationale
  ['the same in other units', 'A wrist splint was worn for six months.',                    'The splint was worn for 26 weeks.'],
  ['a least length',         'He has been on Neurontin for five years.',                    'Gabapentin has been taken for at least two months.'],
  ['what is asked for',      'The epidural of May helped him for twelve weeks.',            'Relief from an injection should last for six weeks.'],
  ['another drug',           'He has been on Neurontin for five years.',                    'Naproxen was taken for two months.'],
  ['another thing felt',     'There has been tingling of the thumb for four months.',       'Weakness has lasted for a year.'],
  ['another part',           'Neck pain has troubled him for three years.',                 'The knee pain has been there for five weeks.'],
  ['two lengths told',       'An injection helped him for a year. A later injection gave relief for three weeks.', 'The injection gave relief for three weeks.'],
  ['times of two drugs',     'He took Neurontin for five years and naproxen since May.',    'Naproxen was taken for two months.'],
  ['a turn for the worse',   'Neck pain has troubled him for three years.',                 'The neck pain is worse for five weeks.'],
  ['so often a week',        'Sleep has been poor, five nights a week, for two years.',     'Sleep has been poor for two years.'],
  ['an age',                 'The symptoms began eight months ago.',                        'This is a 39 year old man with symptoms.'],
])('not a length told two ways: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
