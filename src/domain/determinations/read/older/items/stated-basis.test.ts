import { expect, test } from 'vitest';
import { statedBasis } from './stated-basis.ts';

const chronic = 'Chronic Pain Medical Treatment';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      text                                                                                                                            basis            guidelines
  ['part of the schedule',             'The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, page 22, which is part of the MTUS.', 'mtus',       [chronic]],
  ['not part of it',                   'The Expert Reviewer based his/her decision on the Official Disability Guidelines (ODG), Pain Chapter, which is not part of the MTUS.', 'outside-mtus', ['Pain']],
  ['named to be of it',                'The Physician Reviewer based his/her decision on the MTUS Chronic Pain Medical Treatment Guidelines, Opioids, page 80.',        'mtus',          [chronic]],
  ['both',                             'The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, which is part of the MTUS, and the Official Disability Guidelines (ODG), Pain Chapter, which is not part of the MTUS.', 'both', [chronic, 'Pain']],
  ['two sentences',                    'The Expert Reviewer relied on the Acupuncture Medical Treatment Guidelines, part of the MTUS. The Expert Reviewer also cited the ODG, Pain Chapter.', 'both', ['Acupuncture Treatment', 'Pain']],
  ['nothing cited',                    'The Claims Administrator did not cite any evidence-based criteria for its decision.',                                          'none',          []],
  ['nothing, in other words',          'The Claims Administrator did not provide an evidence basis for its decision.',                                                 'none',          []],
  ['the label of F1',                  'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 46.',                                                        'mtus',          [chronic]],
  ['only the name',                    'Chronic Pain Medical Treatment Guidelines, page 22. It is part of the MTUS and was chosen because it fits.',                   'mtus',          [chronic]],
  ['cited by the other side',          'No guidelines were cited by the Claims Administrator.',                                                                       'none',          []],
  ['nothing said',                     '',                                                                                                                             'none',          []],
])('%s', (_why, text, basis, guidelines) => {
  const read = statedBasis(text);
  expect({ text: read.text, basis: read.basis, guidelines: read.citations.map(({ guideline }) => guideline) }).toEqual({ text, basis, guidelines });
});

const administrator = statedBasis(
  'The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, page 22, which is part of the MTUS.',
);

test.each([
  'The Expert Reviewer relied on the same guidelines.',
  'The Physician Reviewer based his/her decision on the same MTUS guidelines as the Claims Administrator.',
  'The Expert Reviewer used the very same section.',
])('who rests on the same as the administrator rests on what is named there: %s', text => {
  expect(statedBasis(text, administrator)).toEqual({ ...administrator, text });
});

test('the same and one more are two citations', () => {
  const text =
    'The Expert Reviewer relied on the same guidelines. The Expert Reviewer also cited the ODG, Pain Chapter.';
  expect(statedBasis(text, administrator).citations.map(({ guideline }) => guideline)).toEqual([chronic, 'Pain']);
  expect(
    statedBasis('The Expert Reviewer cited the Same Day Surgery Guidelines.', administrator).citations,
  ).toHaveLength(1);
});

test('the reviewer who takes the administrator’s guidelines over rests on them; one who finds them out of place does not', () => {
  const taken =
    'The Expert Reviewer found the guidelines used by the Claims Administrator relevant and appropriate for the clinical circumstance.';
  expect(statedBasis(taken, administrator)).toEqual({ ...administrator, text: taken });
  expect(statedBasis(taken.replace('relevant', 'not relevant'), administrator).basis).toBe('none');
});
