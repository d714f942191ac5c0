import { expect, test } from 'vitest';
import { publicationSource } from '#domain/cases/publication/identifier.ts';
import { redacted } from '../../../../../../test/builders/letters/redacted.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['who did it with him',    'She and Oyelaran were carrying a crate.',      'She and [name] were carrying a crate.'],
  ['children by age',        'kids: Trent, 12, and Maribel, 9',              'kids: [name], 12, and [name], 9'],
  ['who did what of two',    'Okafor did the first fusion, Bell the second.', '[name] did the first fusion, [name] the second.'],
  ['in a log',               'Note closed by Okafor on 7/9/2015',            'Note closed by [name] on 7/9/2015'],
  ['in a log, an initial',   'Scanned by Trent M. 7/9/2015',                 'Scanned by [name]. 7/9/2015'],
  ['who drove',              'Ride home with Trent.',                        'Ride home with [name].'],
  ['quoted',                 'He told it to "Trent" in payroll.',            'He told it to "[name]" in payroll.'],
  ['who operated',           's/p R TKA 2012 (Okafor), healed',              's/p R TKA 2012 ([name]), healed'],
  ['who said it, and when',  'Per Okafor 10/2/15, no change.',               'Per [name] 10/2/15, no change.'],
  ['who is met',             'Saw Bell in the hallway, he agrees.',          'Saw [name] in the hallway, he agrees.'],
  ['widow of',               'Dr. Vda. de Okafor wrote it.',                 'Dr. [name] wrote it.'],
  ['a given name in short',  'Guardian ad litem: Ma. Corazon Okafor',        'Guardian ad litem: [name]'],
  ['what was done first',    'Consulted Trent Okafor, M.D. about it.',       'Consulted [name], M.D. about it.'],
  ['how tall',               'Yanping Okafor is 5\'11" and weighs 260.',     '[name] is 5\'11" and weighs 260.'],
  ['a part by label',        'Per AME Okafor: injections',                   'Per AME [name]: injections'],
  ['whom one disagrees with', 'Disagree with Pace on the rating.',             'Disagree with [name] on the rating.'],
  ['who cleared him',        'Cardiac clearance by Pace pending.',           'Cardiac clearance by [name] pending.'],
  ['from one to another',    'PTP changed from Pray to Okafor in May.',      'PTP changed from [name] to [name] in May.'],
  ['an initial at the end',  'Closed by Trent P. Reported injury to the desk.', 'Closed by [name] Reported injury to the desk.'],
  ['a label of two fields',  'Name/DOB: Tunde Okafor 6/28/1978',             'Name/DOB: [name] [date of birth]'],
  ['an age',                 'Okafor is a 45-year-old carpenter.',           '[name] is a 45-year-old carpenter.'],
  ['a field of one letter',  'Sex: F. Handedness: R. From: UR Department',   'Sex: F. Handedness: R. From: UR Department'],
  ['an axis',                'A GAF of 55 was assigned under Axis V. She is well.', 'A GAF of 55 was assigned under Axis V. She is well.'],
  ['what one disagrees with', 'Disagree with Denial on the rating.',         'Disagree with Denial on the rating.'],
  ['a trial by its author',  'A trial by Cherkin of acupuncture was small.', 'A trial by Cherkin of acupuncture was small.'],
  ['a test by its name',     'H. pylori neg by CLO. Care by Norco.',         'H. pylori neg by CLO. Care by Norco.'],
  ['a thing with him',       'He and Norco were not seen.',                  'He and Norco were not seen.'],
  ['doses by number',        'Meds: Norco, 10, and Soma, 350',               'Meds: Norco, 10, and Soma, 350'],
  ['what did it',            'Norco did the job. Therapy did the rest.',     'Norco did the job. Therapy did the rest.'],
  ['a log of a desk',        'Note closed by Billing on 7/9/2015',           'Note closed by Billing on 7/9/2015'],
  ['home with a thing',      'Sent home with Norco. Here with X-rays.',      'Sent home with Norco. Here with X-rays.'],
  ['a word quoted',          'He points to "Normal" in the report.',         'He points to "Normal" in the report.'],
  ['how it went',            's/p R TKA 2012 (Failed); MRI 2013 (Normal)',   's/p R TKA 2012 (Failed); MRI 2013 (Normal)'],
  ['a paper and its day',    'Per Report 10/2/15, no change. Per UR 10/2/15', 'Per Report 10/2/15, no change. Per UR 10/2/15'],
  ['what is met',            'Saw Specialist in May. Called Billing, closed.', 'Saw Specialist in May. Called Billing, closed.'],
  ['what was done',          'Consulted Orthopedics, MD notified.',          'Consulted Orthopedics, MD notified.'],
])(`${publicationSource.cite}: %s`, (_why, text, told) => {
  expect(redacted(text)).toBe(told);
});
