import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { conclusionContradictsOutcome } from '../conclusions/conclusion-contradicts-outcome.ts';

const told = (outcome: 'upheld' | 'overturned', words: string): number =>
  found(conclusionContradictsOutcome, {
    outcome,
    rationale: `The knee was tender. ${words} The request is ${outcome === 'upheld' ? 'not ' : ''}medically necessary.`,
  }).length;

// biome-ignore format: a table reads in columns
test.each([
  // heading      what the reasons say
  ['overturned', 'The denial stands.'],
  ['upheld',     'The denial is set aside.'],
  ['upheld',     "Utilization review's decision is reversed."],
  ['upheld',     'The refusal cannot be sustained.'],
  ['overturned', 'The adverse determination must stand.'],
  ['overturned', 'The decision of utilization review is affirmed.'],
  ['overturned', 'The UR decision to deny the drug is correct.'],
  ['upheld',     'The original non-certification was unjustified.'],
  ['upheld',     'The appeal succeeds.'],
  ['overturned', 'This appeal fails.'],
  ['overturned', 'The insurer was right to refuse.'],
  ['upheld',     'The claims administrator was wrong to deny it.'],
  ['upheld',     'The carrier erred in refusing the drug.'],
  ['upheld',     'The administrator should have authorized it.'],
  ['overturned', 'The carrier properly declined it.'],
  ['upheld',     'The requested medication must now be provided.'],
  ['upheld',     'The treatment is certified as requested.'],
  ['overturned', 'This drug need not be provided.'],
  ['overturned', 'I side with the claims administrator.'],
  ['upheld',     'I agree with the treating physician.'],
  ['upheld',     'We disagree with the denial.'],
  ['upheld',     'The patient is entitled to the requested drug.'],
  ['overturned', 'The worker is not entitled to it.'],
  ['upheld',     'There was no good reason to refuse this drug.'],
  ['overturned', 'Authorization is refused.'],
  ['overturned', 'The denial is left to stand.'],
  ['overturned', 'There is no ground on which this refusal should be disturbed, and the denial is upheld.'],
] as const)('item %s: against it: %s', (outcome, words) => {
  expect(told(outcome, words)).toBe(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // heading      what the reasons say
  ['upheld',     'The denial stands.'],
  ['overturned', 'The denial is set aside.'],
  ['overturned', 'The refusal cannot be sustained.'],
  ['upheld',     'The insurer was right to refuse.'],
  ['overturned', 'The denial was upheld on appeal.'],
  ['overturned', 'Utilization review found that the refusal is correct.'],
  ['upheld',     'I agree with the treating physician that the knee is tender.'],
  ['upheld',     'If the denial is reversed, therapy should follow.'],
  ['overturned', 'The provider said that the denial stands.'],
  ['upheld',     'The requested medication must be provided with care.'],
  ['upheld',     'The medication should be given slowly.'],
  ['overturned', 'The decision to operate is correct, but the knee is stiff.'],
  ['upheld',     'The patient stands and holds on to the rail.'],
  ['upheld',     'I disagree with part of what the radiologist saw.'],
  ['upheld',     'Authorization was given by the carrier for therapy.'],
  ['upheld',     'The appeal was granted by the board.'],
] as const)('item %s: not against it: %s', (outcome, words) => {
  expect(told(outcome, words)).toBe(0);
});
