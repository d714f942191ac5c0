import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { placedFirm, source } from './placed-firm.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['a place within a sentence',  'Films were made at Larkin Open Scanning: normal.',       'Films were made at [organization]: normal.'],
  ['a glued word',               'An EMG at NeuroHaven: normal.',                          'An EMG at [organization]: normal.'],
  ['who does something',         'Criterion Farm Labor let her go in May.',                '[organization] let her go in May.'],
  ['of whom a thing is',         'Sunnyside Prompt Care\'s form lists asthma.',            '[facility]\'s form lists asthma.'],
  ['what it is, in brackets',    'Rooter Kingdom (UR vendor) had the fax.',                '[organization] (UR vendor) had the fax.'],
  ['behind whoever is of it',    'Denied by a nurse, R.N. (Comfort Keepers), 8/8/2014',    'Denied by a nurse, R.N. ([organization]), 8/8/2014'],
  ['a label in short',           'Insd: Helios Roofline   Occ: cook',                      'Insd: [organization]   Occ: cook'],
  ['a day and a dash',           'Denied 10/23/2014 - Trillium Medical Management',        'Denied 10/23/2014 - [facility]'],
  ['a program that is told of',  'Sunset Health Plan, a union trust, paid.',               '[organization], a union trust, paid.'],
  ['a colon behind it',          'Hurt at Spindrift Linen Supply: the knee.',              'Hurt at [organization]: the knee.'],
  ['whom it dealt with',         'Comfort Keepers let her go in April.',                   '[organization] let her go in April.'],
  ['any label',                  'Referral: Coast Neurotech, today',                       'Referral: [organization], today'],
  ['a measure',                  'Strong at Maximum Voluntary Effort: 5/5.',               'Strong at Maximum Voluntary Effort: 5/5.'],
  ['a diagnosis behind a label', 'Imaging: Lumbar Spondylosis, mild',                      'Imaging: Lumbar Spondylosis, mild'],
  ['a part of the body',         'Tender at Gerdy tubercle: mild.',                        'Tender at Gerdy tubercle: mild.'],
  ['a treatment that helped',    'Trigger Point Injections gave two days of relief.',      'Trigger Point Injections gave two days of relief.'],
  ['a finding',                  'Straight Leg Raise was positive on the left.',           'Straight Leg Raise was positive on the left.'],
  ['what review said',           'Utilization Review denied the request.',                 'Utilization Review denied the request.'],
  ['two authors',                'Kirkley and Moseley, a review, found none.',             'Kirkley and Moseley, a review, found none.'],
  ['a heading',                  'Risks, Benefits and Alternatives were discussed.',       'Risks, Benefits and Alternatives were discussed.'],
  ['a scale and its level',      'Coma Scale 15, Rancho Los Amigos VI today.',             'Coma Scale 15, Rancho Los Amigos VI today.'],
  ['three initials, a sentence', 'Typed: T.J.K. There is no change.',                      'Typed: T.J.K. There is no change.'],
  ['a form of the State',        'An EAMS cover sheet was blank.',                         'An EAMS cover sheet was blank.'],
  ['behind a day',               'On 5/2/2016 Larkin Bracing partially approved it.',       'On 5/2/2016 [facility] partially approved it.'],
  ['what it was at the time',    'The carrier at the time was WorkHaven Partners West.',    'The carrier at the time was [organization].'],
  ['a label and a dash',         'Primary ins WC - StaffHaven / secondary none',            'Primary ins WC - [organization] / secondary none'],
  ['from whom it is leased',     'A lift leased from Larkin Nurse Managers broke.',         'A lift leased from [organization] broke.'],
  ['what was shown there',       'FastHaven West: 3T MRI L shoulder, 5/7/2014',             '[organization]: 3T MRI L shoulder, 5/7/2014'],
  ['back to it',                 'He prefers to go back to Lung & Allergy of Okafor.',      'He prefers to go back to [organization].'],
  ['a picture of a part',        'Right Shoulder: MRI of 2014. Medial Meniscus: MRI tear',  'Right Shoulder: MRI of 2014. Medial Meniscus: MRI tear'],
  ['to a land, to work',         'He went to Mexico. She went back to Modified Duty.',      'He went to Mexico. She went back to Modified Duty.'],
  ['what somebody was told',     'The insurer was Notified. The plan is Denied.',           'The insurer was Notified. The plan is Denied.'],
  ['a differential',             'CTS vs. TOS vs. double crush. R/O CTS',                   'CTS vs. TOS vs. double crush. R/O CTS'],
  ['a desk',                     'From: UR Department   Re: more',                          'From: UR Department   Re: more'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(placedFirm, text)).toBe(told);
});
