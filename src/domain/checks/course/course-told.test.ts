import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // summary                                                              rationale
  ['Grip went from 22 to 40 pounds over eight visits.',                    'Grip has declined over the course of therapy.'],
  ['PHQ-9 fell from 19 to 7 on sertraline.',                              'The PHQ-9 score has worsened on this drug.'],
  ['The ODI was 62 on 3/2/2015 and 38 on 8/9/2015.',                      'The Oswestry rose over these months.'],
  ['Flexion improved from 70 to 120 degrees.',                            'Flexion remained at seventy degrees.'],
  ['Headaches have been decreasing since the block.',                     'The headaches became more frequent.'],
  ['Sleep improved with Silenor.',                                        'His sleep did not change with Silenor, and sleep has worsened.'],
  ['Walking tolerance has declined from 40 to 15 minutes.',               'Walking has improved with this treatment.'],
  ['Numbness of the hand is getting worse.',                              'The numbness subsided.'],
  ['His anxiety worsened after the accident at work.',                    'Anxiety has improved with counseling.'],
  ['Her restrictions were unchanged at every visit.',                     'There was a reduction in restrictions.'],
  ['Range of motion of the shoulder has improved.',                       'Motion of the shoulder is unchanged.'],
])('%s %s', (summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale).length).toBeGreaterThan(0);
});

// biome-ignore format: a table reads in columns
test.each([
  // why                      summary                                                            rationale
  ['the same',                 'Grip went from 22 to 40 pounds over eight visits.',               'Grip has improved with therapy.'],
  ['a fall that is good',      'The GAD-7 dropped from 15 to 4.',                                 'Anxiety has improved.'],
  ['another side',             'Grip of the right hand rose from 20 to 40 pounds. The left hand is sore.',               'Grip of the left hand has declined.'],
  ['another part',             'Flexion of the left knee improved from 90 to 120 degrees.',       'Flexion of the right shoulder remained at 90 degrees.'],
  ['another treatment',        'Acupuncture brought the pain from 8 to 4.',                       'With chiropractic care the pain remained unchanged.'],
  ['another drug',             'Gabapentin lowered pain from 8 to 4.',                            'On tramadol his pain stayed at eight.'],
  ['another year',             'In 2013 sleep improved.',                                         'In 2015 sleep worsened.'],
  ['both are told',            'Pain fell from 8 to 4 in May and has since worsened.',            'The pain has worsened.'],
  ['it came back',             'The injection reduced pain from 8 to 3, but the pain returned.',  'The pain remains the same.'],
  ['a range',                  'He sleeps 4 to 7 hours.',                                         'Sleep has worsened.'],
  ['a goal',                   'Grip declined from 40 to 20 pounds.',                             'The goal is that grip improves.'],
  ['what a guideline says',    'Function has declined.',                                          'Functional improvement means that function has improved.'],
  ['denied',                   'Pain was reduced from 8 to 5.',                                   'It is not said that pain worsened.'],
  ['with the drug',            'Pain is 8/10 without and 5/10 with Norco and stayed the same.',   'A decrease in pain is documented.'],
  ['more weight, less limit',  'The lifting restriction was changed from 10 to 25 pounds.',       'The lifting restriction was eased.'],
])('not: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
