import { expect, test } from 'vitest';
import { foundTold } from '../../../../../../test/builders/checked.ts';
import { deniedFact } from '../../../facts/denied-fact.ts';

const summary =
  'He complains of numbness of the left foot. Examination of the lumbar spine showed muscle spasm. Treatment to date has included physical therapy. Current medications included gabapentin.';
const title = 'Lumbar support brace';

test.each([
  'Had there been numbness, the request might have been granted.',
  'Had numbness been documented, the matter would be different.',
  'Had the patient complained of numbness, a study would make sense.',
  'Had physical therapy been tried, the request could be considered.',
  'Had he first undergone physical therapy, this would be reasonable.',
  'The request would be reasonable had physical therapy been tried.',
  'If there were numbness, a study would be reasonable.',
  'A study would be reasonable if there were numbness.',
  'If numbness had been present, a study would have been reasonable.',
  'If the patient had tried physical therapy, the request would be reasonable.',
  'If the patient were taking gabapentin, one could wait.',
  'Were there muscle spasm, a short course would be in order.',
  'Were numbness documented, one could think otherwise.',
  'The presence of numbness would have changed the picture.',
  'A trial of physical therapy would have been expected first.',
  'Physical therapy should have been tried first.',
  'The patient should have tried gabapentin before this.',
])('denied: %s', rationale => {
  expect(foundTold(deniedFact, summary, rationale, title)).toHaveLength(1);
});

test.each([
  ['so, and not only supposed', 'If there is numbness, a study is reasonable.'],
  ['what may come', 'If there were to be numbness, a study would be reasonable.'],
  ['the contrary of the contrary', 'Had there been no numbness, the study would not be needed.'],
  ['the same behind it', 'If the patient had not tried physical therapy, the request would be premature.'],
  ['of something else', 'If there were bowel incontinence, a study would be reasonable.'],
  ['more of it', 'Had there been more numbness, a study would be reasonable.'],
  ['even so', 'Even if there were numbness, a study would not be needed.'],
  ['a comparison', 'He walks as if there were numbness and would fall.'],
  ['plain past', 'The patient had physical therapy that would have been enough.'],
  ['what is expected to be over', 'Physical therapy should have been tried by now with success.'],
  ['what would help', 'The brace would help the numbness.'],
])('not: %s', (_why, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});
