import { expect, test } from 'vitest';
import { readItem } from './read-item.ts';
import { itemAgreement } from './same-item.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     one                                              other                                          agreement
  ['brand and generic',               'Norco 10/325 #60',                              'hydrocodone/APAP 10-325mg qty 60',            'same'],
  ['brand and generic, words turned', 'Flexeril 7.5 mg, ninety tablets',               'Cyclobenzaprine 7.5mg #90',                   'same'],
  ['no quantity on one side',         'Norco 10/325',                                  'Norco 10/325 #60',                            'near'],
  ['another quantity',                'Norco 10/325 #60',                              'Norco 10/325 #90',                            'different'],
  ['another strength',                'Norco 10/325 #60',                              'Norco 5/325 #60',                             'different'],
  ['another drug of the class',       'Norco 10/325 #60',                              'Percocet 10/325 #60',                         'different'],
  ['counts of visits in words',       'PT 2x6 right shoulder',                         'Physical therapy, 12 sessions, right shoulder', 'same'],
  ['another count of visits',         'Physical therapy 12 sessions',                  'Physical therapy 8 sessions',                 'different'],
  ['another form of the therapy',     'Physical therapy 8 sessions, lumbar spine',     'Aquatic therapy 8 sessions, lumbar spine',    'different'],
  ['that form in other words',        'Pool therapy 8 sessions, lumbar spine',         'Aquatic therapy 8 sessions, lumbar spine',    'same'],
  ['the other side',                  'MRI of the right knee',                         'MRI of the left knee',                        'different'],
  ['another region',                  'MRI of the right knee',                         'MRI of the right shoulder',                   'different'],
  ['another modality',                'MRI of the lumbar spine',                       'CT of the lumbar spine',                      'different'],
  ['a short form spelled out',        'MRI lumbar spine',                              'Magnetic resonance imaging of the lumbar spine', 'same'],
  ['words more on one side',          'MRI lumbar spine',                              'MRI of the lumbar spine without contrast',    'near'],
  ['levels the same',                 'Right L4-L5 transforaminal epidural steroid injection', 'TFESI right L4-5',                    'same'],
  ['levels another',                  'TFESI right L4-5',                              'TFESI right L5-S1',                           'different'],
  ['two things of one kind',          'Lumbar support brace',                          'Knee brace',                                  'different'],
  ['two more of one kind',            'Cane',                                          'Walker',                                      'different'],
  ['a drug and a service',            'Norco 10/325 #60',                              'Urine drug screen',                           'different'],
  ['the test under two names',        'Urine drug screen',                             'UDS',                                         'same'],
  ['a drug misspelt behind its count', '60 tablets of carisoprodl 350mg',               'Soma 350mg #60',                              'same'],
  ['blood tests in short',            'CBC and CMP',                                   'Complete blood count, metabolic panel',       'same'],
  ['a slip that hides the service',    'Physical therapy, 8 visits, left knee',          'Physicaal therapy, 8 visits, left knee',      'near'],
  ['that slip, and the other side',    'Physical therapy, 8 visits, left knee',          'Physicaal therapy, 8 visits, right knee',     'different'],
  ['that slip, and another count',     'Physical therapy, 8 visits, left knee',          'Physicaal therapy, 6 visits, left knee',      'different'],
  ['two slips',                        'Physical therapy, 8 visits, left knee',          'Physicaal thearpy, 8 visits, left knee',      'different'],
  ['a region of the spine not named',  'Acupuncture, 6 visits, lumbar spine',            'Acupuncture, 6 visits, spine',                'near'],
  ['a slip in a word',                'Functional restoration program',                'Functional restoraton program',               'near'],
])('%s', (_why, one, other, agreement) => {
  expect(itemAgreement(readItem(one), readItem(other))).toBe(agreement);
  expect(itemAgreement(readItem(other), readItem(one))).toBe(agreement);
});
