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

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         original                                     authorised                            quantity  refills  visits
  ['the open tablets',                    'Norco 10/325mg #120',                       'Norco 10/325mg #80',                 40,       null,    null],
  ['the open refills',                    'Norco 10/325mg #90 with 2 refills',         'Norco 10/325mg #90',                 90,       2,       null],
  ['the open visits',                     'PT 2 times a week for 4 weeks (8 visits)',  'PT 6 visits',                        null,     null,    2],
  ['the open weeks',                      'PT 3 times a week for 3 weeks',             'PT 3 times a week for 2 weeks',      null,     null,    3],
  ['all of it where none can be taken',   'Norco 10/325mg #90 with 2 refills',         'Tramadol 50mg #60',                  90,       2,       null],
])('a title that says what was authorised and not what is left: %s', (_why, original, authorized, quantity, refills, visits) => {
  const asked = readRequest(`${original} was the original request. ${authorized} was authorized by the Claims Administrator.`);
  expect([asked.drug?.quantity ?? null, asked.drug?.refills ?? null, asked.visits]).toEqual([quantity, refills, visits]);
});
