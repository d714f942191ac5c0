import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { deniedFact } from '../../facts/denied-fact.ts';

// biome-ignore format: a table reads in columns
test.each([
  // title                        summary                                                     rationale
  ['Botox for migraine',           'She takes propranolol for blood pressure.',                'No preventive drug for headache has been tried.'],
  ['Botox for migraine',           'Topiramate 50 mg twice a day for seizures.',               'No preventive medication for migraine has been tried.'],
  ['Botox for migraine',           'She takes amitriptyline for sleep.',                       'No preventive drug for headache has been tried.'],
  ['Lidoderm patch #30',           'She takes Cymbalta 60 mg for depression.',                 'No antidepressant has been tried for nerve pain.'],
  ['Lidoderm patch #30',           'He takes gabapentin for migraine.',                        'No drug for neuropathic pain such as gabapentin has been tried.'],
  ['Lyrica 75mg #60',              'Amitriptyline at night for insomnia.',                     'An antidepressant was not tried for the neuropathic pain.'],
])('not: %s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  // title                        summary                                                     rationale
  ['Botox for migraine',           'She takes propranolol for headache.',                      'No preventive drug for headache has been tried.'],
  ['Botox for migraine',           'Propranolol and topiramate were tried.',                   'No preventive drug for headache has been tried.'],
  ['Botox for migraine',           'Topiramate 50 mg twice a day for migraine.',               'No preventive medication for migraine has been tried.'],
  ['Lidoderm patch #30',           'She takes Cymbalta 60 mg for the burning of her feet.',    'No antidepressant has been tried for nerve pain.'],
  ['Lidoderm patch #30',           'She takes Cymbalta 60 mg for pain.',                       'No antidepressant has been tried for nerve pain.'],
  ['Lyrica 75mg #60',              'Amitriptyline was tried at night.',                        'An antidepressant was not tried for the neuropathic pain.'],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toHaveLength(1);
});
