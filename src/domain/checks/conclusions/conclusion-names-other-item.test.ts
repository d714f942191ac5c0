import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { conclusionNamesOtherItem, source } from './conclusion-names-other-item.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                   title                                     rationale                                                                            words found
  ['another drug',                   'Norco 10/325mg #60',                     'Function did not improve. The request for MS Contin 15mg #60 is not medically necessary.', 'MS Contin'],
  ['another drug by its generic name', 'Soma 350mg #60',                       'The request for cyclobenzaprine is not medically necessary.',                       'cyclobenzaprine'],
  ['another drug as the subject',    'Norco 10/325mg #60',                     'Tramadol 50mg #60 is not medically necessary.',                                     'Tramadol'],
  ['another opioid with the same partner', 'Vicodin 5/500mg #60',              'The request for Percocet is not medically necessary.',                              'Percocet'],
  ['another compound that shares some', 'Medrox patches #30',                  'The request for Terocin patches is not medically necessary.',                       'Terocin patches'],
  ['behind a drug that is a reason', 'Nexium 40mg #30',                        'Given that the ibuprofen is not medically necessary, the request for Prilosec is also not medically necessary.', 'Prilosec'],
  ['the quantity of another',        'Mobic 7.5mg #30',                        'The quantity of Celebrex requested cannot be deemed medically necessary.',          'Celebrex'],
  ['another kind of service',        'MRI of the left knee',                   'The request for physical therapy is not medically necessary.',                      'physical therapy'],
  ['imaging for therapy',            'Physical therapy 8 sessions',            'The request for an MRI is not medically necessary.',                                'MRI'],
  ['surgery for a test',             'EMG of the left upper extremity',        'The request for arthroscopic surgery is not medically necessary.',                  'arthroscopic surgery'],
  ['found not necessary',            'Norco 10/325mg #60',                     'In view of this I find Percocet not medically necessary.',                          'Percocet'],
  ['not established for it',         'Ambien 10mg #30',                        'Medical necessity is not established for Lunesta.',                                 'Lunesta'],
  ['a cane for a walker',            'Walker',                                 'Accordingly a cane is not medically necessary.',                                    'cane'],
  ['on a decision',                  'Celebrex 200mg #30',                     'The prior decision on Celexa is upheld as it is not medically necessary.',          'Celexa'],
  ['another therapy, established',   'Massage therapy 6 sessions',             'Medical necessity of aquatic therapy has not been established.',                    'aquatic'],
  ['another unit, based on',         'Gym membership',                         'Based on this, interferential unit is not supported and is not medically necessary.', 'interferential'],
  ['a program for an evaluation',    'Functional capacity evaluation',         'Therefore, functional restoration program is not medically necessary.',             'functional restoration'],
  ['another specialist',             'Psychological evaluation',               'As such, the requested orthopedic consultation is not medically necessary.',        'orthopedic'],
  ['imaging for a drug test',        'Urine drug screen',                      'The request for MRI of the lumbar spine is not medically necessary.',               'MRI'],
  ['an injection, as such',          'Lumbar epidural steroid injection',      'As such, the requested lumbar facet injection is not medically necessary.',         'facet'],
  ['all of the reasons',             'Acupuncture 6 visits',                   'Up to 10 visits of physical therapy are recommended. Physical therapy was begun. More physical therapy is not clear. It is not medically necessary.', 'physical therapy'],
  ['so many refills of another',      'Relafen 750mg #60 with 2 refills',       'Accordingly, two further refills of etodolac are not medically necessary.',         'etodolac'],
  ['a supply of another',             'Savella 50mg #60',                       'The request for a thirty-day supply of Cymbalta is not medically necessary.',       'Cymbalta'],
  ['recited as another',              'Topamax 50mg #60',                       'This is a request for Lyrica. Pain shoots into the leg. It is not medically necessary.', 'Lyrica'],
  ['another drug, in sum',            'Savella 50mg #60',                       'In sum, Cymbalta 30mg #30 is not medically necessary.',                             'Cymbalta'],
  ['another program recited',         'Biofeedback, 4 sessions',                'What is asked for here is acupuncture. He is tense. It is not medically necessary.', 'acupuncture'],
  ['a study recited as another',      'MRI of the right wrist',                 'The current request is for a CT scan. The scaphoid is tender. It is not medically necessary.', 'CT'],
  ['a drug that is not needed',      'Cymbalta 30mg #30',                      'Savella is not needed. It was tried.',                                              'Savella'],
])(`${source.cite}: %s`, (_why, title, rationale, words) => {
  expect(found(conclusionNamesOtherItem, { title, rationale })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                   title                                     rationale
  ['the same drug',                  'Norco 10/325mg #60',                     'The request for Norco 10/325mg #60 is not medically necessary.'],
  ['found, by its generic name',     'Flexeril 10mg #30',                      'In view of this I find cyclobenzaprine not medically necessary.'],
  ['not established for the same',   'Massage therapy 6 sessions',             'Medical necessity is not established for massage.'],
  ['a specialist of that name',      'Psychological evaluation',               'Therefore, a consultation with a psychologist is not medically necessary.'],
  ['a class on a decision',          'Norco 10/325mg #60',                     'The prior decision on the opioid is upheld as it is not medically necessary.'],
  ['its generic name',               'Flexeril 10mg #30',                      'The request for cyclobenzaprine is not medically necessary.'],
  ['the same opioid, alone in the name', 'Norco 10/325mg #60',                 'The request for hydrocodone is not medically necessary.'],
  ['the partner as the drug itself',  'Tylenol 500mg #60',                     'The request for acetaminophen is not medically necessary.'],
  ['a brand without its number',      'Tylenol #3 30/300mg #60',                'The request for Tylenol is not medically necessary.'],
  ['both drugs',                     'Norco 10/325mg #60',                     'Given MS Contin is taken, the request for Norco is not medically necessary.'],
  ['the other drug as a reason',     'Norco 10/325mg #60',                     'Because naproxen is enough, the request is not medically necessary.'],
  ['the same service',               'MRI of the left knee',                   'The request for an MRI of the left knee is not medically necessary.'],
  ['an item that follows surgery',   'Post-op physical therapy 12 visits',     'As the requested surgery is not medically necessary, the requested ancillary service is not medically necessary.'],
  ['treatment tried before',         'MRI of the left knee',                   'Without a trial of physical therapy, the request is not medically necessary.'],
  ['both tests in one item',         'EMG/NCS of the left upper extremity',    'The request for electrodiagnostic studies is not medically necessary.'],
  ['its refills by the other name',   'Relafen 750mg #60 with 2 refills',       'The request for two refills of nabumetone is not medically necessary.'],
  ['recited by the other name',       'Topamax 50mg #60',                       'This is a request for topiramate. It is not medically necessary.'],
  ['another recited as former',       'Topamax 50mg #60',                       'A request for Lyrica was withdrawn. It is not medically necessary.'],
  ['recited with why',                'Topamax 50mg #60',                       'This is a request for a drug to be taken when Lyrica has failed. It is not medically necessary.'],
  ['a drug that was not called for', 'Cymbalta 30mg #30',                      'Savella has not been needed. Therefore, the request for Cymbalta is medically necessary.'],
  ['a drug that was needed once',    'Norco 10/325mg #60',                     'Percocet had been needed for a week. The request is not medically necessary.'],
])(`${source.cite}: not: %s`, (_why, title, rationale) => {
  expect(found(conclusionNamesOtherItem, { title, rationale })).toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          the other item             rationale                                                                    words found
  ['another item of the letter',           'Gym membership, 6 months', 'The request for a gym membership is not medically necessary.',              ['gym membership']],
  ['the item itself, with the other',      'Gym membership, 6 months', 'The request for a bathroom scale is not medically necessary.',              []],
  ['both in one sentence',                 'Gym membership, 6 months', 'As with the gym, the request for a scale is not medically necessary.',      []],
  ['no item of the letter',                'Gym membership, 6 months', 'The request for a compression garment is not medically necessary.',         []],
])('conclusion of one of two items: %s', (_why, other, rationale, words) => {
  const items = [{ title: other }, { title: 'Bathroom scale, purchase', rationale }];
  expect(found(conclusionNamesOtherItem, { items })).toEqual(words);
});
