import { expect, test } from 'vitest';
import { foundTold } from '../../../../../../test/builders/checked.ts';
import { deniedFact } from '../../../facts/denied-fact.ts';

const summary =
  'He complains of numbness of the left foot. Examination of the lumbar spine showed muscle spasm. Treatment to date has included physical therapy. Current medications included gabapentin.';
const title = 'Lumbar support brace';

test.each([
  'One searches the chart in vain for a word about numbness.',
  'The file does not breathe a word of numbness.',
  'Numbness plays no part in this case.',
  'Numbness remains to be shown.',
  'Where is the numbness in this case?',
  'At no time was the patient troubled by numbness.',
  'Numbness is foreign to this case.',
  'Muscle spasm was sought and not found.',
  'The examiner looked for muscle spasm and found none.',
  'Of muscle spasm there was no sign.',
  'Numbness has been excluded.',
  'The claim of numbness has no basis in the record.',
  'The file bears out neither fever nor numbness.',
  'Fever and numbness are both absent.',
  'Fever is absent, as is numbness.',
  'The patient has no fever, nor does he have numbness.',
  'Numbness, if any, is not described.',
  'It is hard to see any numbness in this record.',
  'Far from having numbness, the patient is well.',
  'Numbness is alleged but not shown.',
  'Physical therapy is still to be tried.',
  'Both traction and physical therapy are still to be tried for the first time.',
  'Why physical therapy was not tried is not explained.',
  'The brace was requested before any physical therapy.',
  'The brace was ordered instead of trying physical therapy.',
  'The request was made without first trying physical therapy.',
  'Physical therapy has been left out altogether so far.',
  "This would be the patient's first physical therapy.",
  'The patient has not taken gabapentin or any other drug.',
  'No gabapentin has been dispensed.',
  'The numbness has resolved.',
  'The complaints have resolved.',
  'The patient has recovered fully.',
  'The patient is pain-free.',
])('denied: %s', rationale => {
  expect(foundTold(deniedFact, summary, rationale, title)).toHaveLength(1);
});

test.each([
  ['another thing is sought', 'One searches the chart in vain for a word about weakness.'],
  ['it plays a part', 'Numbness plays a part in this case.'],
  ['no cause of it', 'Muscle spasm has been excluded as a cause of the pain.'],
  ['first to be excluded', 'The brace may be given after muscle spasm has been excluded.'],
  ['not excluded', 'Muscle spasm has not been excluded.'],
  ['sought and found', 'The examiner looked for muscle spasm and found it.'],
  ['the first request', "This is the patient's first request for physical therapy."],
  ['no longer', 'The patient takes no more gabapentin than before.'],
  ['no help of it', 'The patient has received no relief.'],
  ['why it did not help', 'Why physical therapy did not help is not explained.'],
  ['without leave', 'The brace was given without prior authorization.'],
  ['not gone', 'The numbness has not resolved.'],
  ['when it is gone', 'The brace may be left off once the numbness has resolved.'],
  ['of another', 'Fever is absent, as is swelling.'],
])('not: %s', (_why, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});
