import { expect, test } from 'vitest';
import { readOutsideCitations } from '../outside-citations.ts';
import { readPrintedOdg } from './printed-odg.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                   passage                                                                                         chapter              sections
  ['a chapter',                     'Official Disability Guidelines (ODG), Low Back.',                                              'Low Back',          []],
  ['the word for it',               'Official Disability Guidelines (ODG) Shoulder Chapter',                                        'Shoulder',          []],
  ['its first words, a section',    'Official Disability Guidelines, Knee, Magnetic resonance imaging (MRI).',                      'Knee and Leg',      ['Magnetic resonance imaging (MRI)']],
  ['`&`, how long it lasts',        'Official Disability Guidelines (ODG), Hip & Pelvis (Acute & Chronic), Spica cast.',            'Hip and Pelvis',    ['Spica cast']],
  ['a note, a section',             'Official Disability Guidelines (ODG), Pain (Chronic), Yoga.',                                  'Pain',              ['Yoga']],
])('%s: read as any wording is', (_why, passage, guideline, sections) => {
  const read = readPrintedOdg(passage);
  expect(read).toMatchObject({ guideline, sections });
  // with wider spaces it is not as printed
  expect([read]).toEqual(readOutsideCitations(passage.replace('Official ', 'Official  ')));
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                   passage
  ['no chapter',                    'Official Disability Guidelines (ODG), Physical Therapy Guidelines.'],
  ['two chapters',                  'Official Disability Guidelines (ODG), Low Back, Pain.'],
  ['a word of a chapter',           'Official Disability Guidelines (ODG), Hip, Hip-spica cast.'],
  ['two sections',                  'Official Disability Guidelines (ODG), Pain, Yoga, Tai chi.'],
  ['its year',                      'Official Disability Guidelines (ODG), 2016, Pain.'],
  ['a section behind a colon',      'Official Disability Guidelines (ODG), Pain: Yoga.'],
  ['a section joined by "and"',     'Official Disability Guidelines (ODG), Pain, Yoga and Tai chi.'],
  ['another work',                  'A Journal of Pain, Yoga.'],
])('not as printed: %s', (_why, passage) => {
  expect(readPrintedOdg(passage)).toBeNull();
});
