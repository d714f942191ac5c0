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
  ['whose worker one is',     'She is a represented Copper Kettle employee.',  'She is a represented [organization] employee.'],
  ['one word, subpoena',      'It closed. Ovelix served a subpoena for it.',   'It closed. [organization] served a subpoena for it.'],
  ['with whom a claim is',    'The claim for the knee is with Halcyon Now.',   'The claim for the knee is with [organization].'],
  ['who gets bills',          'Send bills to Copper Kettle, P.O. Box 1, Ojai', 'Send bills to [organization], P.O. Box 1, Ojai'],
  ['who gets a copy, too',    'cc: Ana Oyel, Copper Now',                      'cc: Ana Oyel, [organization]'],
  ['an officer of it',        'Adjuster Ana Oyel of Copper Kettle called.',    'Adjuster Ana Oyel of [organization] called.'],
  ['a program of a house',    'Seen at Ovelia Functional Restoration Program.', 'Seen at [facility].'],
  ['a program',               'Weeks of Functional Restoration Program passed.', 'Weeks of Functional Restoration Program passed.'],
  ['a trade, wide',           'Insurer: American Kettle Foods, paid.',         'Insurer: [organization], paid.'],
  ['a department of a town',  'Employer: Department of Parks of Ovel, Ojai',   'Employer: [organization], Ojai'],
  ['a department of State',   'Sent to the Department of Industrial Relations.', 'Sent to the Department of Industrial Relations.'],
  ['a trade behind medicine', 'The denial by Preferred Claims Adjusters came.',    'The denial by [organization] came.'],
  ['what it is, before of',   'Fax it to Insurance Company of the Shore.',     'Fax it to [organization].'],
  ['the field for its name',  'Company Name: Copper National of Ovel',         'Company Name: [organization]'],
  ['medicine at a heading',   'The plan. Under Functional Restoration Programs, page 30.', 'The plan. Under Functional Restoration Programs, page 30.'],
  ['a part of a hospital',    'He returned to the Emergency Department again.', 'He returned to the Emergency Department again.'],
  ['a book',                  'Per the text, Oyel’s Operative Orthopaedics is old.', 'Per the text, Oyel’s Operative Orthopaedics is old.'],
  ['a heading of findings',   'Imaging: Grade I Spondylolisthesis of L5',      'Imaging: Grade I Spondylolisthesis of L5'],
  ['done by somebody',        'The testing was done by Copper Matters.',       'The testing was done by [organization].'],
  ['strength, no day',        'Deltoid 5/5, Grip Strength Jamar 20/20/18',     'Deltoid 5/5, Grip Strength Jamar 20/20/18'],
  ['a device in a list',      'Crutches; Passive Motion Machine, 21 days',     'Crutches; Passive Motion Machine, 21 days'],
  ['how long',                'Twice a Week for Four Weeks; then rest.',       'Twice a Week for Four Weeks; then rest.'],
  ['who it is, said',         'The vendor for copies is Copper Matters.',      'The vendor for copies is [organization].'],
  ['a brand',                 'A Breg Polar Care unit was returned.',          'A Breg Polar Care unit was returned.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(placedFirm, text)).toBe(told);
});
