import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { factConflict } from '../../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale, words found
  ['below', 'CNS-LS score 19 (cutoff 13).', 'CNS-LS fell beneath the cutoff.', 'fell beneath the cutoff'],
  ['not reached', 'The ORT score was 8, the threshold being 4.', 'The score did not reach the threshold.', 'did not reach the threshold'],
  ['above', 'She scored 6 on the scale (cut-off 10).', 'The score was above the cut-off.', 'was above the cut-off'],
  ['exceeded', 'A score of 21 against a cutoff of 30.', 'The score exceeded the clinical cutoff.', 'exceeded the clinical cutoff'],
  ['under', 'PCS 41, cutoff score 30.', 'PCS is under the cutoff.', 'is under the cutoff'],
  ['stayed', 'Score 12 (normal under 9); cutoff 9.', 'It stayed below the threshold.', 'stayed below the threshold'],
])('a score on the other side of its cut-off: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale
  ['so', 'CNS-LS score 19 (cutoff 13).', 'CNS-LS was above the cutoff.'],
  ['at it', 'Score 13 (cutoff 13).', 'The score reached the cutoff.'],
  ['two scores', 'Score 19 (cutoff 13), then score 9 (cutoff 13).', 'It fell below the cutoff.'],
  ['no cut-off told', 'CNS-LS score 19.', 'CNS-LS fell beneath the cutoff.'],
  ['a rule', 'CNS-LS score 19 (cutoff 13).', 'Guidelines end it until the score is below the cutoff.'],
  ['earlier', 'CNS-LS score 19 (cutoff 13).', 'Earlier the score was below the cutoff.'],
])('a score on that side: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
