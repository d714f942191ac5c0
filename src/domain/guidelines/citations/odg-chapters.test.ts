import { expect, test } from 'vitest';
import { findOdgChapters } from './odg-chapters.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        passage                                                chapters
  ['a chapter, then its entry',          'Shoulder Chapter, Surgical assistant',                ['Shoulder']],
  ['short for the whole',                'Knee, Meniscectomy',                                  ['Knee and Leg']],
  ['with notes',                         'Neck & Upper Back (Acute & Chronic)',                 ['Neck and Upper Back']],
  ['two names of one chapter',           'Low Back - Lumbar & Thoracic (Acute & Chronic)',      ['Low Back']],
  ['two chapters',                       'Pain Chapter, Insomnia; Mental Illness & Stress, CBT', ['Pain', 'Mental Illness and Stress']],
  ['commas in a chapter',                'Forearm, Wrist, and Hand Chapter: Splints',           ['Forearm, Wrist, and Hand']],
  ['a part named inside an entry',       'Surgery for shoulder dislocation',                    []],
])('%s', (_why, passage, expected) => {
  expect(findOdgChapters(passage).map(match => match.chapter)).toEqual(expected);
});
