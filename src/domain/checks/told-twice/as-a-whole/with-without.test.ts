import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { factConflict } from '../../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale, words found
  ['still as without', 'Pain is 9/10 without, 3/10 with Nucynta.', 'With the drug his pain is still rated nine.', 'With the drug his pain is still rated nine'],
  ['the other order', 'Pain 4/10 with medication and 8/10 without.', 'With medication pain remains 8/10.', 'With medication pain remains 8'],
  ['on it', 'Pain is 8/10 off and 3/10 on tablets.', 'Pain on medication is 7/10.', 'Pain on medication is 7'],
  ['before and after', 'Pain 9/10 before, 4/10 after the tablet.', 'After the tablet the pain is 8/10.', 'After the tablet the pain is 8'],
  ['in words', 'Pain is 7 without, 2 with the patch.', 'With the patch her pain stays at six.', 'With the patch her pain stays at six'],
  ['lower than told', 'Pain 9/10 without and 7/10 with it.', 'With it the pain falls to 2/10.', 'With it the pain falls to 2'],
])('pain with a treatment told otherwise: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale
  ['the same', 'Pain is 9/10 without, 3/10 with Nucynta.', 'With the drug his pain is rated three.'],
  ['nearly the same', 'Pain is 9/10 without, 3/10 with Nucynta.', 'With the drug his pain is rated four.'],
  ['without it', 'Pain is 9/10 without, 3/10 with Nucynta.', 'Without the drug his pain is rated nine.'],
  ['a rule', 'Pain is 9/10 without, 3/10 with Nucynta.', 'Guidelines stop it if with the drug the pain is 9/10.'],
  ['hours', 'Pain is 9/10 without, 3/10 with Nucynta.', 'With the drug the pain is at 6 hours back.'],
  ['not told', 'Pain is 9/10.', 'With the drug his pain is rated three.'],
])('pain with a treatment as it may be told: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
