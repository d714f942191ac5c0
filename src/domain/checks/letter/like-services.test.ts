import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { conclusionNamesOtherItem } from '../conclusions/conclusion-names-other-item.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row          title                            rationale                                                               words found
  ['a brace for a device', 'H-wave device rental',          'The request for a lumbar brace is not medically necessary.',           'brace'],
  ['a cane for TENS',      'TENS unit purchase',            'Therefore, the request for a cane is not medically necessary.',        'cane'],
  ['needles for massage',  'Massage therapy 6 sessions',    'Therefore, acupuncture is not medically necessary.',                   'acupuncture'],
  ['therapy for needles',  'Acupuncture 6 visits',          'Physical therapy is not medically necessary.',                         'Physical therapy'],
  ['CT for MRI',           'MRI of the lumbar spine',       'The request for a CT scan is not medically necessary.',                'CT'],
  ['an amount behind it',  'Physical therapy, 6 visits',    'Therefore, acupuncture, 6 visits, is not medically necessary.',        'acupuncture'],
  ['of another category',  'Urine drug screen',             'As such, physical therapy is not medically necessary.',                'physical therapy'],
  ['a pillow for a brace', 'Lumbar support brace',          'Therefore, the request for a cervical pillow is not medically necessary.', 'pillow'],
  ['biofeedback',          'Relaxation training, 4 sessions', 'The request for biofeedback, 4 sessions is not medically necessary.', 'biofeedback'],
  ['another block',        'Right stellate ganglion block',  'The request for a lumbar sympathetic block is not medically necessary.', 'lumbar sympathetic'],
  ['another injection',    'Lumbar epidural injection L4-5', 'Trigger point injections are not medically necessary.',               'Trigger point'],
  ['another test before surgery', 'Pre-operative urinalysis', 'As such, the requested pre-operative EKG is not medically necessary.',  'EKG'],
  ['blood for an x-ray',   'Pre-operative chest x-ray',     'The requested complete blood count is not medically necessary.',       'complete blood count'],
  ['another modality',     'Therapeutic ultrasound, 6 visits', 'Low level laser therapy is not medically necessary.',              'laser'],
  ['waves for a current',  'Interferential unit, rental',   'The request for shockwave therapy is not medically necessary.',        'shockwave'],
  ['with a surgery, by name', 'Cold therapy unit 14 days',  'As the surgery is not necessary, the request for a continuous passive motion machine is not medically necessary.', 'continuous passive motion'],
  ['in light of it',       'Gym membership',                'In light of this, the prescribed walker is not medically necessary.',  'walker'],
  ['per the guidelines',   'MRI of the right knee',         'The request for CT cannot be found medically necessary per the guidelines.', 'CT'],
])('%s', (_why, title, rationale, words) => {
  expect(found(conclusionNamesOtherItem, { title, rationale })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row            title                            rationale
  ['its other name',         'Lumbar sacral orthosis',        'The request for a lumbar brace is not medically necessary.'],
  ['a walker by another',    'Wheeled walker with seat',      'The request for a rollator is not medically necessary.'],
  ['the other as a reason',  'MRI of the lumbar spine',       'Since x-rays are not available, the request is not medically necessary.'],
  ['not named at all',       'TENS unit purchase',            'The request for the unit is not medically necessary.'],
  ['both named',             'Acupuncture 6 visits',          'Physical therapy was tried. The request for physical therapy with acupuncture is not medically necessary.'],
  ['therapy in water',       'Aquatic therapy 8 sessions',    'The request for physical therapy in a pool is not medically necessary.'],
  ['named beside it',        'Urine drug screen',             'A urine screen and physical therapy are not medically necessary.'],
  ['with a surgery',         'Cold therapy unit 14 days',     'As the surgery is not medically necessary, the brace is not medically necessary.'],
])('not: %s', (_why, title, rationale) => {
  expect(found(conclusionNamesOtherItem, { title, rationale })).toEqual([]);
});
