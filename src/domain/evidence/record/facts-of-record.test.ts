import { expect, test } from 'vitest';
import { pain } from '../../../../test/builders/facts.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import type { Fact } from '../fact.ts';
import { factsOfRecord, foldRepeats, unfolded } from './facts-of-record.ts';

const within = (document: string, fact: Fact): Fact => ({ ...fact, at: { ...fact.at, document } });

// biome-ignore format: a table reads in columns
test.each<[string, Fact[], number[]]>([
  // why this row                            facts                                                                                         repeats of each
  ['said again elsewhere of the same day',   [within('p1', pain(6, 'with', '2015-06-04')), within('p5', pain(6, 'with', '2015-06-04'))],   [1]],
  ['of another day',                         [within('p1', pain(6, 'with', '2015-06-04')), within('p5', pain(6, 'with', '2015-07-04'))],   [0, 0]],
  ['another score',                          [within('p1', pain(6, 'with', '2015-06-04')), within('p5', pain(7, 'with', '2015-06-04'))],   [0, 0]],
  ['twice in one document',                  [within('p1', pain(6, 'with', '2015-06-04')), within('p1', pain(6, 'with', '2015-06-04'))],   [0, 0]],
  ['without a day',                          [within('p1', pain(6, 'with')), within('p5', pain(6, 'with'))],                               [0, 0]],
])('%s', (_why, facts, repeats) => {
  const folded = foldRepeats(facts);
  expect(folded.map(({ repeated }) => repeated.length)).toEqual(repeats);
  expect(unfolded(folded)).toEqual(facts);
});

function note(id: string, date: string | null, text: string): RecordDocument {
  return { id, title: '', date, author: null, part: 'page', pages: [{ number: Number(id.slice(1)), text }] };
}

test('documents are read in the order of their days, and lend their day to what they say', () => {
  const facts = factsOfRecord([note('p1', '2015-06-04', 'Pain is 4/10.'), note('p2', '2015-01-09', 'Pain is 7/10.')]);
  expect(facts.filter(({ fact }) => fact.kind === 'pain-score').map(({ fact }) => [fact.date, fact.at.page])).toEqual([
    ['2015-01-09', 2],
    ['2015-06-04', 1],
  ]);
});
