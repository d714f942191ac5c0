import { expect, test } from 'vitest';
import { foundTold } from '../../../../../../test/builders/checked.ts';
import { deniedFact } from '../../../facts/denied-fact.ts';

const summary =
  'He complains of numbness of the left foot. Examination of the lumbar spine showed muscle spasm. Treatment to date has included physical therapy.';
const title = 'Lumbar support brace';

test.each([
  'Muscle spasm is required, and is lacking here.',
  'Numbness would be needed, which is not the case here.',
  'Numbness must be present, and it is not.',
  'What is needed is numbness, and there is none.',
  'The requirement of muscle spasm is not met.',
  'The criterion of muscle spasm has not been satisfied.',
  'A trial of physical therapy is required, and none has been made.',
  'A trial of physical therapy is needed first; this has not happened.',
  'Physical therapy ought to have come first, which did not happen.',
  'The guideline requires muscle spasm, which this patient does not have.',
  'The guideline asks for a trial of physical therapy. None is on record.',
  'An MRI calls for numbness. This is missing here.',
  'The drug is reserved for muscle spasm, of which there is none in this case.',
  'Required is a trial of physical therapy, which is lacking.',
  'Still missing is a trial of physical therapy.',
])('denied: %s', rationale => {
  expect(foundTold(deniedFact, summary, rationale, title)).toHaveLength(1);
});

test.each([
  ['required and there', 'Muscle spasm is required, and is present here.'],
  ['what has not got better', 'It is recommended for muscle spasm that has not improved with rest.'],
  ['no requirement', 'It is not recommended for muscle spasm, and that is not the case here.'],
  ['something else is required', 'Weakness is required, and is lacking here.'],
  ['another matter behind it', 'Physical therapy is required and the brace is not medically necessary.'],
  ['concluded of the request', 'Physical therapy is needed, but it is not authorized here.'],
  ['not this of it', 'The requirement of a signed form is not met.'],
  ['the sentence before requires another', 'An MRI calls for a fracture. This is missing here.'],
  ['met', 'The requirement of muscle spasm is met, and nothing else is asked.'],
])('not: %s', (_why, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});
