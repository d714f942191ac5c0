import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { placedFirm, source } from './placed-firm.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['a word no treatment has',   'He was seen at Total Pain Management today.',       'He was seen at [facility] today.'],
  ['of work and medicine',      'Facility: Work First Occupational Medicine',        'Facility: [facility]'],
  ['parts joined to sport',     'Notes from Spine and Sport Rehabilitation came.',   'Notes from [facility] came.'],
  ['two words, what it does',   'It ended. Vital Imaging requested an MRI.',         'It ended. [facility] requested an MRI.'],
  ['who treats together',       'The surgeon of the Shoulder and Elbow Institute agrees.', 'The surgeon of the [facility] agrees.'],
  ['parts of the body alone',   'Notes from Hand and Wrist Associates came.',        'Notes from [facility] came.'],
  ['an illness, where it is treated', 'He was evaluated at Sleep Disorders Center.', 'He was evaluated at [facility].'],
  ['an agency',                 'The bills of Legal Copy Service came.',             'The bills of [organization] came.'],
  ['a supplier',                'The bills of Motion Medical Supply came.',          'The bills of [facility] came.'],
  ['visited',                   'He attended Back Pain Specialists for a year.',     'He attended [facility] for a year.'],
  ['its note, behind the day',  'The 4/4/2015 Agave Health note says so.',           'The 4/4/2015 [facility] note says so.'],
  ['between a paper and its day', 'Chart notes - Summit Hand Therapy - 2/2/2015',    'Chart notes - [facility] - 2/2/2015'],
  ['glued',                     'At noon he left. PhysioPoint evaluated him.',       'At noon he left. [facility] evaluated him.'],
  ['a treatment',               'Notes from Outpatient Physical Therapy came.',      'Notes from Outpatient Physical Therapy came.'],
  ['a program',                 'He was seen at Functional Restoration Program.',    'He was seen at Functional Restoration Program.'],
  ['a section of guidelines',   'Records of Low Back Complaints were read.',         'Records of Low Back Complaints were read.'],
  ['work, hardened',            'The bills of Work Hardening were denied.',          'The bills of Work Hardening were denied.'],
  ['a specialty',               'He was referred to Interventional Pain Management.', 'He was referred to Interventional Pain Management.'],
  ['a kind of care',            'He was seen at Primary Care today.',                'He was seen at Primary Care today.'],
  ['an operation',              'He was referred for Total Knee Surgery.',           'He was referred for Total Knee Surgery.'],
  ['things asked for',          'It ended. Durable Medical Equipment was requested by Ana.', 'It ended. Durable Medical Equipment was requested by Ana.'],
  ['whom an insurer has',       'He is treated within the Medical Provider Network.', 'He is treated within the Medical Provider Network.'],
  ['in capitals, a heading',    'SEEN AT TOTAL PAIN MANAGEMENT PROGRAM TODAY',       'SEEN AT TOTAL PAIN MANAGEMENT PROGRAM TODAY'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(placedFirm, text)).toBe(told);
});
