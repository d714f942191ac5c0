import { expect, test } from 'vitest';
import { source, specialtyNamed } from './specialties.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, string | null]>([
  // why this row                            written                                 specialty
  ['as on the list',                         'Orthopedic Surgery',                   'Orthopedic Surgery'],
  ['as the board spells it',                 'Orthopaedic Surgery',                  'Orthopedic Surgery'],
  ['in capitals, with other marks',          'PHYSICAL MEDICINE & REHABILITATION',   'Physical Medicine & Rehabilitation'],
  ['with the word for the mark',             'Physical Medicine and Rehabilitation', 'Physical Medicine & Rehabilitation'],
  ['its short name',                         'PM&R',                                 'Physical Medicine & Rehabilitation'],
  ['the name of today',                      'Family Medicine',                      'Family Practice'],
  ['a nurse is no reviewer',                 'Registered Nurse',                     null],
  ['nothing of medicine',                    'Astrology',                            null],
])(`${source.cite}: %s`, (_why, written, specialty) => {
  expect(specialtyNamed(written)).toBe(specialty);
});
