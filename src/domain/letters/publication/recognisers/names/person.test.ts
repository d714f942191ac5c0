import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { person, source } from './person.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['a title',                'Dr. Whitfield agrees.',                    'Dr. [name] agrees.'],
  ['a surname of the language','Mr. Young agrees.',                      'Mr. [name] agrees.'],
  ['a saint',                'Dr. St. Clair wrote to Levon St. Clair, M.D.', 'Dr. [name] wrote to [name], M.D.'],
  ['a word behind a calling', 'Nurse Day gave the injection.',            'Nurse [name] gave the injection.'],
  ['a calling of two words', 'Nurse Practitioner notes were sent.',      'Nurse Practitioner notes were sent.'],
  ['two behind one title',   'Drs. Bell and van den Berg agree.',        'Drs. [name] and [name] agree.'],
  ['a degree',               'seen by Ana de la Cruz, M.D., today',      'seen by [name], M.D., today'],
  ['a degree, suffix before','with Ana Ruiz, III, DPT',                  'with [name], DPT'],
  ['a part in the case',     'His wife, Hope Fields, helps.',            'His wife, [name], helps.'],
  ['a label',                'Referring physician: Haile Young\nThe rest', 'Referring physician: [name]\nThe rest'],
  ['last name first',        'Patient: Ruiz, Ana',                       'Patient: [name]'],
  ['a signature',            'It was signed by Quan Lee on Monday.',     'It was signed by [name] on Monday.'],
  ['capitals and an initial','A letter from CHARITY K. PALM asks why.',   'A letter from [name] asks why.'],
  ["capitals and an O'",     "A letter from DEEPIKA O'DAY asks why.",     'A letter from [name] asks why.'],
  ['a surname like a small word','Dr. Aram An agrees. An MRI is due.',  'Dr. [name] agrees. An MRI is due.'],
  ['over a line',            'Dr. Jean-\nPierre Whitfield agrees.',      'Dr. [name] agrees.'],
  ['last name first, both words', 'Examined by: Bond, Chance\nThe rest',    'Examined by: [name]\nThe rest'],
  ['two surnames, given word','Seen by: Salcedo Rojas, Dale X.\nThe rest', 'Seen by: [name].\nThe rest'],
  ['a treatment and a part', 'Reviewed by: Utilization Review, Medical Director', 'Reviewed by: Utilization Review, Medical Director'],
  ['capitals like a short form','The note from ÅSA B. CHÂTELAIN is brief.', 'The note from [name] is brief.'],
  ['capitals, a generation', 'The report by KOJO PETROV, SR. is brief.',  'The report by [name], SR. is brief.'],
  ['a short surname in capitals','Dr. NGUYET LI performed it.',           'Dr. [name] performed it.'],
  ['a relative in capitals', 'His wife, MIN-HO A. CHO, helps.',           'His wife, [name], helps.'],
  ['a surname like a relative','She was told to see P. Son for it.',      'She was told to see [name] for it.'],
  ['told by the name',       'A man by the name of MIRA DAY called.',     'A man by the name of [name] called.'],
  ['a month before a name',  'In June Kalani Abboud, M.D. called.',       'In June [name], M.D. called.'],
  ['a line behind an initial','Seen by: Ruiz, Ana U.\nNerve tests are due.', 'Seen by: [name].\nNerve tests are due.'],
  ['who typed it',           'Transcribed by kmb on Monday.',            'Transcribed by [name] on Monday.'],
  ['by marriage',            'Her brother-in-law Tunde lifts.',          'Her brother-in-law [name] lifts.'],
  ['initials of a patient',  'The patient J.D. is well.',                'The patient [name] is well.'],
  ['a report of a doctor',   "The Doctor's First Report of injury.",     "The Doctor's First Report of injury."],
  ['an image',               'MR arthrogram of the hip.',                'MR arthrogram of the hip.'],
  ['a disease',              'MS was ruled out.',                        'MS was ruled out.'],
  ['a profession',           'Assistant PA was requested.',              'Assistant PA was requested.'],
  ['authors',                'Thompson JD, Kemp AL. Spine 2009.',        'Thompson JD, Kemp AL. Spine 2009.'],
  ['a treatment',            'Patient: Physical Therapy, 12 visits',     'Patient: Physical Therapy, 12 visits'],
  ['a specialty',            'Internal Medicine MD is board certified.', 'Internal Medicine MD is board certified.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(person, text)).toBe(told);
});
