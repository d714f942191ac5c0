import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { facility, source } from './facility.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['what is planned',        'Return To Clinic In Six Weeks.',           'Return To Clinic In Six Weeks.'],
  ['a hospital',             'He was taken to Bayview Community Hospital.', 'He was taken to [facility].'],
  ['a saint',                'Care at St. Odile Medical Center ended.',  'Care at [facility] ended.'],
  ['plain words in capitals','by Golden Valley Orthopedic Specialists today', 'by [facility] today'],
  ['a laboratory',           'Tested at Fairmont Clinical Laboratory.',  'Tested at [facility].'],
  ['with its form',          'at Kessler Chiropractic, Inc. since May',  'at [facility] since May'],
  ['over a line',            'at Larkspur\nSpine Center again',          'at [facility] again'],
  ['a university',           'Seen at University of Westmark Hospital.', 'Seen at [facility].'],
  ['a practice',             'at Los Alisos Family Practice again',      'at [facility] again'],
  ['a center of a place',    'at The Hand Center of Elm Bay again',      'at The [facility] again'],
  ['a hospital of a county', 'It was done at County General of Elm.',    'It was done at [facility].'],
  ['what it is for, of its State', 'Done at California Center for Pain Relief today.', 'Done at [facility] today.'],
  ['a center for hearing',   'It was Hearing Center of the Bluffs.',     'It was [facility].'],
  ['capitals of a note before it', 'LABS DRAWN AT Larkspur Spine Center today', 'LABS DRAWN AT [facility] today'],
  ['a book',                 "Campbell's Operative Orthopaedics says so.", "Campbell's Operative Orthopaedics says so."],
  ['words of its own joined', 'Post-Op Physical Therapy, 12 visits',     'Post-Op Physical Therapy, 12 visits'],
  ['in Spanish',             'en la Clínica Santa Odilia de nuevo',      'en la [facility] de nuevo'],
  ['two, one behind the other','at Alta Spine Center and at Elmo Imaging', 'at [facility] and at [facility]'],
  ['a college of science',   'the American College of Physicians',       'the American College of Physicians'],
  ['a treatment',            'Lumbar Physical Therapy was denied.',      'Lumbar Physical Therapy was denied.'],
  ['an image',               'Magnetic Resonance Imaging (MRI) was done.', 'Magnetic Resonance Imaging (MRI) was done.'],
  ['an academy',             'American Academy of Orthopaedic Surgeons', 'American Academy of Orthopaedic Surgeons'],
  ['a program',              'Functional Restoration Program, 20 days',  'Functional Restoration Program, 20 days'],
  ['home health',            'Home Health Care, 4 hours a day',          'Home Health Care, 4 hours a day'],
  ['the word alone',         'The hospital and the clinic agree.',       'The hospital and the clinic agree.'],
  ['a chapter',              'ODG Pain Chapter, Opioids',                'ODG Pain Chapter, Opioids'],
  ['sisters',                'Seen at Sisters of Ovelia Hospital.',      'Seen at [facility].'],
  ['its town',               'at Elmo Imaging of Van Nyle on 5/1/14',    'at [facility] on 5/1/14'],
  ['of a side, no town',     'Lumbar MRI of Left Knee',                  'Lumbar MRI of Left Knee'],
  ['of a day, no town',      'at Elmo Imaging of May 2014',              'at [facility] of May 2014'],
  ['joined by its mark',     'at Elmo Chiropractic & Rehab today',       'at [facility] today'],
  ['a line that ends',       'Foot & Ankle Specialists of Elmo\nHe is late.', '[facility]\nHe is late.'],
  ['what it is for',         'Care at Center for Grief and Stress ended.', 'Care at [facility] ended.'],
  ['for a line of words',    'Seen at the Institute for Better Backs.',  'Seen at the [facility].'],
  ['for diseases, of State', 'The Centers for\nDisease Control and Prevention say.', 'The Centers for\nDisease Control and Prevention say.'],
  ['a region',               'Done at Northern California Imaging.',     'Done at [facility].'],
  ['a region, of science',   'By the California Academy of Family Medicine.', 'By the California Academy of Family Medicine.'],
  ['a heading above',        'DOCUMENTS REVIEWED\nLaboratory values are low.', 'DOCUMENTS REVIEWED\nLaboratory values are low.'],
  ['a book',                 'See Campbell’s Operative Orthopaedics, 2013.', 'See Campbell’s Operative Orthopaedics, 2013.'],
  ['two parts of the body',  'Foot and Ankle Specialists of the Dell wrote.', '[facility] wrote.'],
  ['in Spanish, of the',     'en la Clínica Médica del Valle de nuevo',      'en la [facility] de nuevo'],
  ['a picture of De La Oyel', 'De La Oyel’s MRI is here.',                   'De La Oyel’s MRI is here.'],
  ['a specialty',            'Ana Oyel, Physical Medicine and Rehabilitation', 'Ana Oyel, Physical Medicine and Rehabilitation'],
  ['a sentence below a list', 'He has GERD\nAn MRI is due.',                  'He has GERD\nAn MRI is due.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(facility, text)).toBe(told);
});
