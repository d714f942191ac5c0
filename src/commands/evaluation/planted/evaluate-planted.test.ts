import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import { denials } from './denials.ts';
import { evaluatePlanted } from './evaluate-planted.ts';
import { editedLetter } from './letter-slip.ts';
import { slipsOfFact } from './slips-of-fact.ts';

function letterOf(summary: string, rationale: string): Determination {
  const read = readDetermination('sample.txt', readFileSync('samples/letters/CM15-9010505.txt', 'utf8'));
  if (read.kind !== 'read') throw new Error('the sample reads');
  const [item] = read.determination.items;
  if (item === undefined) throw new Error('the sample has an item');
  return { ...read.determination, clinicalSummary: summary, items: [{ ...item, rationale }] };
}

const silent = () => ({ step: () => undefined, stop: () => undefined });
const OPTIONS = { seed: 1, each: 3, progress: silent };

test('a word doubled is found, and what is found is counted', () => {
  const letter = letterOf(
    'The patient slipped on a wet floor and has pain in the left knee since that day.',
    'The patient has done home exercises every day and still walks with a limp on uneven ground. The request is medically necessary.',
  );
  const { letters, scores, missed } = evaluatePlanted([letter], OPTIONS);
  expect(letters).toBe(1);
  const doubled = scores.find(({ kind }) => kind === 'two words doubled');
  expect(doubled).toEqual({ family: 'typing', kind: 'two words doubled', planted: 3, found: 3 });
  const lost = scores.reduce((sum, score) => sum + score.planted - score.found, 0);
  expect(missed).toHaveLength(lost);
  expect(evaluatePlanted([letter], OPTIONS)).toEqual({ letters, scores, missed });
});

test.for([
  ['the other side in the reasons', 'Pain in the left knee.', 'The left knee is stiff.', 'The right knee is stiff.'],
  ['the other side in the reasons', 'Pain in both knees.', 'The left knee is stiff.', null],
  ['another age than the summary', 'A nurse.', 'This 41-year-old fell.', 'This 48-year-old fell.'],
  [
    'another number than the summary',
    'She had 6 visits.',
    'After 6 visits she was no better.',
    'After 8 visits she was no better.',
  ],
  ['another number than the summary', 'She had visits.', 'After 6 visits she was no better.', null],
  ['the other pronoun', 'A nurse.', 'She limps.', 'He limps.'],
  [
    'the conclusion turned round',
    'A nurse.',
    'The brace is medically necessary.',
    'The brace is not medically necessary.',
  ],
  ['the conclusion turned round', 'A nurse.', 'It is not medically necessary.', 'It is medically necessary.'],
] as const)('%s: beside "%s"', ([kind, summary, rationale, slipped]) => {
  const letter = letterOf(summary, rationale);
  const [edit] = slipsOfFact.find(slip => slip.kind === kind)?.places(letter) ?? [];
  expect(edit === undefined ? null : editedLetter(letter, edit).items[0]?.rationale).toBe(slipped);
});

test.for([
  ['complaint denied', 'The patient complains of numb fingers and headaches.', ['numb fingers', 'headaches']],
  ['treatment denied', 'Treatment has included bracing and no injections.', ['bracing']],
  ['diagnosis denied', 'Diagnoses include trigger thumb.', ['trigger thumb']],
  ['finding denied', 'The exam showed a positive Tinel sign.', ['positive Tinel sign']],
  ['finding denied', 'The exam showed no swelling.', []],
] as const)('%s: %s', ([kind, summary, stated]) => {
  const edits = denials.find(slip => slip.kind === kind)?.places(letterOf(summary, 'It is necessary.')) ?? [];
  expect(edits).toHaveLength(stated.length);
  for (const [index, words] of stated.entries())
    expect(edits[index]?.text.toLowerCase()).toContain(words.toLowerCase());
});
