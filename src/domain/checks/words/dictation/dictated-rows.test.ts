import { expect, test } from 'vitest';
import { found } from '../../../../../test/builders/checked.ts';
import { misspellings } from '../../wording/misspelling.ts';
import { templateLeftover } from '../../wording/template-leftover.ts';

const told = (rationale: string) => [...found(templateLeftover, { rationale }), ...found(misspellings, { rationale })];

// biome-ignore format: a table reads in columns
test.each([
  'It is kept for a patient which has failed a splint.',
  'She is one of the workers which were on the roof that day.',
  'He sent the records who were of no use to him.',
  'There is a lack of no evidence that he was weak.',
  'He was let go without no records of the fall.',
  'The brace not is medically necessary for the knee.',
  'The injured worker and was seen again in the spring.',
  'This request and is not medically necessary.',
  'His diagnoses included of a torn tendon in the left hand.',
  'The treatment plan included with a brace for the ankle.',
  'The examination showed with a limp on the right side.',
  'She discussed about the risks of the operation with him.',
  'The request lacks of any reason.',
  'The letter emphasized on the need of rest.',
  'Pursuant two the schedule it is not covered.',
  'He is able two walk without a cane.',
  'The splint is recommended four the night alone.',
  'The diagnose of a sprain was made in May.',
  'He kept to the current medicate regimen.',
  'There was no functional improve with the brace.',
  'On physical examine he limps.',
  'The medical necessary of the brace is not shown.',
  'He was tender of the left calf.',
  'He was sent to physical therapeutic for the neck.',
  'The brace isnt new and the splint hasnt been worn.',
  'No documentations were sent with it.',
  'These criterias are not met.',
])('%s', rationale => {
  expect(told(rationale)).not.toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  'It is kept for a patient who has failed a splint, which is rare.',
  'The file of the patient, which was long, was read.',
  'The physician from whom and for which it was bought is gone.',
  'She thanked the therapist who was kind to her.',
  'It is for patients before surgery who have a fever.',
  'There is a lack of evidence that he was weak.',
  'Whether or not is necessary to tell is open.',
  'The injured worker and his wife were seen again in the spring.',
  'This request and the last one are alike.',
  'It was included with the papers of the spring.',
  'The papers included with a brace were lost.',
  'The examination showed a limp, with pain.',
  'The risks were discussed with him.',
  'The reason he lacks, of all things, is time.',
  'Of these two the first is better.',
  'Between the two the choice is plain.',
  'He took four the first day.',
  'The surgeon was asked to diagnose a sprain.',
  'He may improve with the brace.',
  'The physician did examine him.',
  'It is medically necessary for him.',
  'The calf was tender on the left.',
  'A physical and therapeutic gain was told.',
])('right: %s', rationale => {
  expect(told(rationale)).toEqual([]);
});
