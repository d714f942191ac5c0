import { expect, test } from 'vitest';
import { wordedRequest } from '../worded-request.ts';
import { compareServices, source } from './components.ts';

function compared(original: string, authorized: string): string {
  const result = compareServices(wordedRequest(original), wordedRequest(authorized));
  return result.kind === 'part' ? result.comparison.reviewed : result.kind;
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              original                                             authorized                              what is left
  ['a slash joins two tests',                  'EMG/NCS of both arms',                              'NCS of both arms',                     'EMG of both arms'],
  ['one test by another name',                 'EMG and NCV of both arms',                          'Nerve conduction study of both arms',  'EMG of both arms'],
  ['the part of the body without a word',      'EMG/NCV bilateral upper extremities',               'EMG bilateral upper extremities',      'NCV bilateral upper extremities'],
  ['a surgery and a release',                  'Left knee arthroscopy and carpal tunnel release',   'Left knee arthroscopy',                'carpal tunnel release'],
  ['the release alone was authorized',         'Left knee arthroscopy and carpal tunnel release',   'Carpal tunnel release',                'Left knee arthroscopy'],
  ['each with its own number',                 'PT 8 visits and acupuncture 6 visits',              'PT 8 visits',                          'acupuncture 6 visits'],
  ['what goes with it',                        'TENS unit with supplies',                           'TENS unit',                            'supplies'],
  ['two of three',                             'CBC, ESR and CRP',                                  'CBC and CRP',                          'ESR'],
  ['two drugs',                                'Percocet 10/325mg #120 and Soma 350mg #60',         'Percocet 10/325mg #120',               'Soma 350mg #60'],
  ['all of them',                              'EMG/NCS of both arms',                              'NCS and EMG of both arms',             'same'],
  ['something not asked for',                  'EMG/NCS of both arms',                              'MRI of both arms',                     'other'],
  ['another service',                          'Inpatient rehabilitation',                          'Skilled nursing facility',             'other'],
  ['a kind of it is another service',          'Aquatic therapy 8 visits',                          'Physical therapy 6 visits',            'other'],
  ['an abbreviation',                          'PT 8 visits',                                       'Physical therapy 6 visits',            'same'],
  ['what it is for is not repeated',           'Chiropractic 12 visits for the neck followed by re-examination', 'Chiropractic 6 visits',   'same'],
  ['brand and generic name',                   'Flexeril 10 mg #90',                                'Cyclobenzaprine 10 mg #60',            'same'],
  ['another strength is another product',      'Norco 10/325mg #90',                                'Norco 5/325mg #90',                    'other'],
  ['another drug',                             'Norco 10/325mg #90',                                'Tramadol 50mg #90',                    'other'],
  ['no drug at all',                           'Norco 10/325mg #90',                                'Office visit',                         'other'],
  ['parts of the body are no components',      'MRI of the cervical and lumbar spine',              'MRI of the cervical spine',            'same'],
])(`${source.says}: %s`, (_why, original, authorized, left) => {
  expect(compared(original, authorized)).toBe(left);
});
