import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { recordNumber, source } from './record-number.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['a record, no colon',     'Medical record U262319, visit 4',          'Medical record [record number], visit 4'],
  ['the usual short form',   'MRN: 7788990 is on the chart.',           'MRN: [record number] is on the chart.'],
  ['where it stands',        'MRN on the wristband: 7788990',           'MRN on the wristband: [record number]'],
  ['no word for number',     'Account: 4412887 Ward: 3',                'Account: [record number] Ward: 3'],
  ['an account of pain',     'Her account: 10 years of pain.',          'Her account: 10 years of pain.'],
  ['in words',               'Medical record number 990-125.',          'Medical record number [record number].'],
  ['in pairs like a date',   'MRN 55-81-02 is old.',                    'MRN [record number] is old.'],
  ['the day it was made',    'Chart # 05-11-02 is a day.',              'Chart # 05-11-02 is a day.'],
  ['Medicare',               'Medicare ID 1EG4-TE5-MK73',               'Medicare ID [record number]'],
  ['the chart',              'Chart # A445566 was pulled.',             'Chart # [record number] was pulled.'],
  ['the account',            'Account number 4412-88-77 was billed.',     'Account number [record number] was billed.'],
  ['the patient',            'Patient ID: P0012345.',                   'Patient ID: [record number].'],
  ['a specimen',             'Accession number 16-U-44871 tested.',     'Accession number [record number] tested.'],
  ['a financial number',     'FIN 738-629',                             'FIN [record number]'],
  ['the review',             'Case Number: CM17-0002857',               'Case Number: CM17-0002857'],
  ['records as a word',      'Medical records of 2014 were reviewed.',  'Medical records of 2014 were reviewed.'],
  ['a chart note of a day',  'The chart note of 09/30/2016 is short.',  'The chart note of 09/30/2016 is short.'],
  ['MR as an image',         'MR #2 of the knee was unchanged.',        'MR #2 of the knee was unchanged.'],
  ['visits counted',         'Visit 12 of 12 was completed.',           'Visit 12 of 12 was completed.'],
  ['an amount',              'The patient has 120 tablets left.',       'The patient has 120 tablets left.'],
  ['a range of motion',      'Flexion was 110 degrees of 130.',         'Flexion was 110 degrees of 130.'],
  ['a specimen, shortened',  'Acc. no. G304163 tested.',                'Acc. no. [record number] tested.'],
  ['a prescription',         'Rx # M877845, no refills',                'Rx # [record number], no refills'],
  ['tablets prescribed',     'Rx # 120, no refills',                    'Rx # 120, no refills'],
  ['in a line of a ward',    'Oyel, T.B.  0035740  Room 4',             'Oyel, T.B.  [record number]  Room 4'],
  ['a wide space alone',     'Codes:  003574  follow',                  'Codes:  003574  follow'],
  ['long, with nothing said', 'Oyel 3206180 was pulled; then E2236251.',  'Oyel [record number] was pulled; then [record number].'],
  ['a day without marks',    'Scanned 20150312 and 03122015.',          'Scanned 20150312 and 03122015.'],
  ['of literature, of a drug', 'PMID: 12345678; NDC 00591038501; lot no. 8841207', 'PMID: 12345678; NDC 00591038501; lot no. 8841207'],
  ['a sum, a count',         'It cost $1234567 and 1234567.50 mg/dL.',  'It cost $1234567 and 1234567.50 mg/dL.'],
  ['several charts',         'Merge charts 474-185 and 824-537 today.', 'Merge charts [record number] and [record number] today.'],
  ['filed under it',         'Films filed under R764279 in the room',   'Films filed under [record number] in the room'],
  ['of a visit',             'Visit no. 772-125, left wrist',           'Visit no. [record number], left wrist'],
  ['an encounter',           'Encounter 163-821 closed',                'Encounter [record number] closed'],
  ['scanned into it',        'Scanned to chart B745641 in error',       'Scanned to chart [record number] in error'],
  ['pages, visits',          'Records of 300-400 pages; visits 6-12',   'Records of 300-400 pages; visits 6-12'],
  ['a dose, a distance',     'Norco 300-400 mg; walks 300-400 feet',    'Norco 300-400 mg; walks 300-400 feet'],
  ['codes',                  'CPT 22551, 22845; visit 99213; L0631',    'CPT 22551, 22845; visit 99213; L0631'],
  ['of a device in somebody', 'Johnson 3206180; stimulator, serial no. 8841207', 'Johnson [record number]; stimulator, serial no. [record number]'],
  ['in short, parted', 'Med. Rec. 901-447', 'Med. Rec. [record number]'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(recordNumber, text)).toBe(told);
});
