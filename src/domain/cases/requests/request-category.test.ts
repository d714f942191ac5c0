import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findService, isGivenInVisits } from './request-category.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             title                                              category              subcategory
  ['imaging',                                 'X-rays of the left hip',                          'imaging',            'Imaging'],
  ['nerve studies',                           'EMG/NCV of both arms',                            'electrodiagnostic',  'EMG/NCV/NCS'],
  ['a drug screen is a test, not a drug',     'Urine drug screen',                               'lab',                'Lab & pathology'],
  ['the list speaks before its heading',      'Labs to include: chest x-ray',                    'imaging',            'Imaging'],
  ['a heading stands when its list is mute',  'MRI: left knee',                                  'imaging',            'Imaging'],
  ['coagulation is not physical therapy',     'PT/PTT',                                          'lab',                'Lab & pathology'],
  ['physical therapy',                        'PT 2x6',                                          'physical-therapy',   'Physical/occupational therapy'],
  ['ultrasound as treatment',                 'Ultrasound x 8',                                  'physical-therapy',   'Other therapies'],
  ['ultrasound as guidance',                  'Ultrasound guided injection of the bursa',        'injection',          'Injection'],
  ['a program before its parts',              'Inpatient rehabilitation with physical therapy',  'program',            'Programs'],
  ['a consultation about surgery',            'Spine surgery consultation',                      'consult',            'Surgical consult'],
  ['a referral for anything',                 'Referral to pain management',                     'consult',            'Medical specialties'],
  ['a mind is not a body',                    'Psychological evaluation',                        'psych',              'Evaluation & management'],
  ['facet joints have their own heading',     'L4-5 medial branch blocks',                       'injection',          'Facet injection'],
  ['the spine has its own heading',           'L4-5 laminectomy',                                'surgery',            'Spine'],
  ['what stands first',                       'Arthroscopy with debridement',                    'surgery',            'Arthroscopic'],
  ['equipment by its name',                   'Walker with seat',                                'dme',                'DME'],
  ['a stimulator',                            'TENS unit, 30 day rental',                        'dme',                'Electrical stimulation'],
  ['help at home',                            'Home health aide 4 hours a day',                  'home-health',        'Home health'],
  ['a ride',                                  'Transportation to visits',                        'transportation',     'Transportation'],
])('%s', (_why, title, category, subcategory) => {
  expect(findService(splitWords(title))?.value).toMatchObject({ category, subcategory });
});

test('no service in the name of a drug', () => {
  expect(findService(splitWords('Naproxen 500mg #60'))).toBeNull();
});

test('therapy is given in visits, a drug is not', () => {
  expect([isGivenInVisits('acupuncture'), isGivenInVisits('drug')]).toEqual([true, false]);
});
