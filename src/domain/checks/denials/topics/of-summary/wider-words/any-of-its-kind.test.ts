import { expect, test } from 'vitest';
import { foundTold } from '../../../../../../../test/builders/checked.ts';
import { deniedFact } from '../../../../facts/denied-fact.ts';

// A wide word denied, and one thing below it told; and the same where what is told is not below it, or not all of it is denied.
// biome-ignore format: a table reads in columns
test.each([
  // title                 summary                                                        rationale
  ['Lumbar support brace',  'Current medications included Norco.',                         'The patient has taken no medication whatsoever.'],
  ['Lumbar support brace',  'Current medications included ibuprofen.',                     'Since the injury the patient has taken no medicines at all.'],
  ['Lumbar support brace',  'Current medications included Norco.',                         'The patient manages without drugs of any sort.'],
  ['Lumbar support brace',  'Current medications included cyclobenzaprine.',               'An antispasmodic has not been tried.'],
  ['Lumbar support brace',  'Current medications included gabapentin.',                    'No membrane stabilizer has been tried.'],
  ['Lumbar support brace',  'Current medications included naproxen.',                      'There has been no trial of analgesics.'],
  ['Lumbar support brace',  'Treatment to date has included physical therapy.',            'The patient has not been given rehabilitation in any form.'],
  ['Lumbar support brace',  'Treatment to date has included acupuncture.',                 'No treatment of any kind has been given.'],
  ['Lumbar support brace',  'Treatment to date has included chiropractic care.',           'Hands-on or exercise treatment of whatever kind has been left out altogether so far.'],
  ['Lumbar support brace',  'An MRI of the lumbar spine of 3/1/14 showed a protrusion.',   'No pictures of the injured part have ever been taken.'],
  ['Lumbar support brace',  'He complains of low back pain.',                              'The patient is wholly without symptoms.'],
  ['Lumbar support brace',  'He complains of low back pain.',                              'No discomfort of any kind has ever been voiced.'],
  ['Lumbar support brace',  'He has depression and anxiety.',                              'There is no evidence of a mental complaint.'],
  ['Lumbar support brace',  'He has diabetes.',                                            'The patient has no metabolic disease.'],
  ['Lumbar support brace',  'An MRI of the lumbar spine of 3/1/14 showed a disc protrusion.', 'There is no evidence of a structural lesion.'],
  ['Lumbar support brace',  'Treatment to date has included physical therapy.',            'Neither traction nor physiotherapy has been tried.'],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // title                 summary                                                        rationale
  ['Norco 10/325mg #60',    'The treatment plan included Norco.',                          'The patient has taken no medication whatsoever.'],
  ['Lumbar support brace',  'Current medications included gabapentin.',                    'An antispasmodic has not been tried.'],
  ['Acupuncture',           'Current medications included naproxen.',                      'The records do not indicate that pain medication is reduced or not tolerated.'],
  ['Acupuncture',           'Current medications included naproxen.',                      'It is not shown that the drug has improved function.'],
  ['Lumbar support brace',  'Treatment to date has included acupuncture.',                 'The patient has not been given rehabilitation in any form.'],
  ['Lumbar support brace',  'The treatment plan included physical therapy.',               'The patient has not been given rehabilitation in any form.'],
  ['Left hand splint',      'He complains of pain of the left hand.',                      'The opposite hand has no complaint.'],
  ['Lumbar support brace',  'He denied low back pain.',                                    'The patient is wholly without symptoms.'],
  ['Lumbar support brace',  'His father has depression.',                                  'There is no evidence of a mental complaint.'],
  ['Lumbar support brace',  'He has asthma.',                                              'The patient has no metabolic disease.'],
  ['Lumbar support brace',  'An MRI of the lumbar spine of 3/1/14 was normal.',            'There is no evidence of a structural lesion.'],
  ['Lumbar support brace',  'Treatment to date has included physical therapy.',            'There is no treatment plan.'],
])('not: %s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});
