import { expect, test } from 'vitest';
import { found } from '../../../../../test/builders/checked.ts';
import { misspellings } from '../../wording/misspelling.ts';
import { templateLeftover } from '../../wording/template-leftover.ts';

const told = (rationale: string) => [...found(templateLeftover, { rationale }), ...found(misspellings, { rationale })];

// biome-ignore format: a table reads in columns
test.each([
  ['The note dated 03/04/2015 the patient complained of pain.', 'The note dated 03/04/2015 the patient'],
  ['The review on 11-15-2016 Norco was denied.', 'The review on 11-15-2016 Norco was'],
  ['On (11-21-16) he fell.', 'On (11-21-16)'],
  ['He had a lumbar MRI of the lumbar spine.', 'lumbar MRI of the lumbar spine.'],
  ['He had a knee injection of the left knee.', 'knee injection of the left knee.'],
  ["The injured workers' symptoms are less.", "workers' symptoms"],
  ['He received the following treatments Norco, Soma and ice.', 'following treatments Norco,'],
  ['Care should include, stopping the drug.', 'include, stopping'],
  ['The activity includes, sitting and standing.', 'includes, sitting'],
  ['A determination dated 01/13/2017 was found not medically necessary.', 'determination dated 01/13/2017 was found not medically necessary.'],
  ['It was tried. Which is not supported by the note.', 'Which is not supported by the note.'],
])('%s', (text, words) => {
  expect(told(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['The note dated 03/04/2015, the last one, is short.'],
  ['In the note dated 03/04/2015 the patient complained of pain.'],
  ['On 11-21-16 (a Monday) he fell.'],
  ['Physical examination: unable to bend; he limps.'],
  ['He had a lumbar MRI and an x-ray of the lumbar spine.'],
  ['He had a knee injection of the same kind as the shoulder.'],
  ["The injured workers' compensation claim; all injured workers' rights."],
  ['He received the following treatments: Norco and ice. The following Norco doses are told.'],
  ['Care may include, but is not limited to, rest. It may include, for example, ice.'],
  ['The splints that he may include, the nurse says, are old.'],
  ['The review was brief, and the splint was found not medically necessary.'],
  ['It was tried, which is not supported. Which is it?'],
])('right: %s', text => {
  expect(told(text)).toEqual([]);
});
