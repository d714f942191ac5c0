import { expect, test } from 'vitest';
import { found } from '../../../../../test/builders/checked.ts';
import { misspellings } from '../../wording/misspelling.ts';
import { templateLeftover } from '../../wording/template-leftover.ts';

const told = (rationale: string) => [...found(templateLeftover, { rationale }), ...found(misspellings, { rationale })];

// biome-ignore format: a table reads in columns
test.each([
  ['The remaining part of the original order, two splints.', 'The remaining part of the original order, two splints.'],
  ['The worker having trouble with stairs and with sleep.', 'The worker having'],
  ['The requested brace for the left wrist and the forearm.', 'The requested brace for the left wrist and the forearm.'],
  ['His left wrist and hand with swelling and warmth.', 'His left wrist and hand with swelling and warmth.'],
  ['The guidelines do not address.', 'The guidelines do not address.'],
  ['The ODG does not specifically mention.', 'The ODG does not specifically mention.'],
  ['The MTUS Guidelines do not discuss.', 'The MTUS Guidelines do not discuss.'],
])('%s', (text, words) => {
  expect(told(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['The remaining part of the order was two splints.'],
  ['The worker has trouble with stairs and with sleep.'],
  ['The more the wrist is bent, the more it aches.'],
  ['These show no fracture of the wrist or hand.'],
  ['The injury happened when he slid off the step.'],
  ['The surgeon hopes to avoid a second procedure this year.'],
  ['This is a matter the guidelines do not address.'],
  ['Gym use, which the MTUS does not address.'],
  ['As to this, the guidelines do not address it.'],
  ['The worker slid off the step of a large truck.'],
  ['The NSAIDs help with pain and sleep in general.'],
])('right: %s', text => {
  expect(told(text)).toEqual([]);
});
