import { expect, test } from 'vitest';
import { readRequest } from './read-request.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            title                                                    category              subcategory
  ['a drug',                                 'Flexeril 10mg #60',                                     'drug',               'Muscle relaxant'],
  ['a drug given with an injection',         'Trigger point injection with lidocaine',                'injection',          'Injection'],
  ['a drug that is injected',                'Toradol injection 60mg IM',                             'injection',          'Injection'],
  ['a joint filler',                         'Synvisc One, right knee',                               'injection',          'Viscosupplementation'],
  ['a drug around an exam',                  'Valium 5mg one hour before exam',                       'drug',               'Benzodiazepines'],
  ['a drug after surgery',                   'Post-op Percocet 5/325mg',                              'drug',               'Opioids'],
  ['a service that names a drug',            'Urine drug screen for Norco',                           'lab',                'Lab & pathology'],
  ['a product not in the table',             'Zyloflexin 10mg #30',                                   'drug',               null],
  ['nothing known',                          'Something new',                                         'other',              null],
])('%s', (_why, title, category, subcategory) => {
  expect(readRequest(title)).toMatchObject({ category, subcategory });
});

test('a title wrapped over lines reads as on one', () => {
  expect(readRequest('Norco\n10/325mg   #60 ')).toEqual(readRequest('Norco 10/325mg #60'));
});

test('everything but the wording is read from what is left to decide', () => {
  const title =
    'Physical therapy for the left knee 8 visits was the original request. Physical therapy for the left knee 6 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, physical therapy for the left knee 2 visits is';
  expect(readRequest(title)).toEqual({
    kind: 'remainder',
    original: 'Physical therapy for the left knee 8 visits',
    authorized: 'Physical therapy for the left knee 6 visits',
    reviewed: 'physical therapy for the left knee 2 visits',
    retrospective: false,
    datesOfService: null,
    ancillary: false,
    category: 'physical-therapy',
    subcategory: 'Physical/occupational therapy',
    drug: null,
    visits: 2,
    bodyParts: ['knee'],
    side: 'left',
  });
});
