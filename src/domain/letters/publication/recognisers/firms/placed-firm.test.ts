import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { placedFirm, source } from './placed-firm.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['what it is called',       'A bill came. Copper Kettle Upholstery closed.', 'A bill came. [organization] closed.'],
  ['a legal form',            'Halcyon Ways, LLC moved.',                      '[organization] moved.'],
  ['where one worked',        'She worked as a cook at The Blue Spoon.',       'She worked as a cook at [organization].'],
  ['a part in the case',      'Carrier Golden Anchor denied it.',              'Carrier [organization] denied it.'],
  ['what an office does',     'It closed. Sunny Harbor Peers authorized it.',  'It closed. [organization] authorized it.'],
  ['a letterhead',            'Ovel Tree Partners, P.O. Box 12, Ojai',         '[organization], P.O. Box 12, Ojai'],
  ['where one was treated',   'X-rays taken at Ovelia Hand & Microsurgery.',   'X-rays taken at [facility].'],
  ['a list of records',       'MRI, SpineWays of Ovel, 3/3/14',                'MRI, [facility], 3/3/14'],
  ['behind a degree',         'Tunde Oyel, M.D., Harbor Light Peers',          'Tunde Oyel, M.D., [organization]'],
  ['papers of it',            'Discs of Ovelia Spine Clinic came.',            'Discs of [facility] came.'],
  ['capitals that end',       'Provider: OVELIA SPINE CLINIC The claim is old.', 'Provider: [facility] The claim is old.'],
  ['a treatment',             'Therapy: Lumbar Traction, Heat',                'Therapy: Lumbar Traction, Heat'],
  ['a list of headings',      'Social History: Married, Two Children.',        'Social History: Married, Two Children.'],
  ['guidelines',              'Approved by American Pain Society.',            'Approved by American Pain Society.'],
  ['a picture of somebody',   'Oyel’s MRI shows a tear.',                      'Oyel’s MRI shows a tear.'],
  ['a doctor',                'He was referred to Dr. Tunde Oyel.',            'He was referred to Dr. Tunde Oyel.'],
  ['a brand',                 'A Breg Polar Care unit was returned.',          'A Breg Polar Care unit was returned.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(placedFirm, text)).toBe(told);
});
