import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../test/builders/letters/redacted.ts';
import { banner, source } from './banner.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['wide spaces',            'Lopata, Irene   3/2/1961   0045127',        '[name]   [date of birth]   [record number]'],
  ['bars and a sex',         'TAMURA, KEIKO | 3/2/1961 | F | 4451270',    '[name] | [date of birth] | F | [record number]'],
  ['a month in letters',     'Lopata, Irene   Mar 2, 1961   X445127',     '[name]   [date of birth]   [record number]'],
  ['a day in front',         'Lopata, Irene  2 March 1961  445-127',      '[name]  [date of birth]  [record number]'],
  ['an age',                 'Irene Lopata   03-02-61   54   F',          '[name]   [date of birth]   54   F'],
  ['ISO, a room',            'Lopata, Irene   1961-03-02   Room 4',       '[name]   [date of birth]   Room 4'],
  ['a drug and its day',     'Gabapentin, Neurontin   3/2/1999   600100', 'Gabapentin, Neurontin   3/2/1999   600100'],
  ['a visit of these years', 'Lopata, Irene   3/2/2014   0045127',        'Lopata, Irene   3/2/2014   0045127'],
  ['a day alone',            'Lopata, Irene   3/2/1961',                  'Lopata, Irene   3/2/1961'],
  ['words behind',           'Lopata, Irene   3/2/1961 was seen again',   'Lopata, Irene   3/2/1961 was seen again'],
  ['a finding',              'Sprain, Lumbar   3/2/1999   1234567',       'Sprain, Lumbar   3/2/1999   1234567'],
  ['a house',                'Elm Clinic   3/2/1999   1234567',           'Elm Clinic   3/2/1999   1234567'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(banner, text)).toBe(told);
});
