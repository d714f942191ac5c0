import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { licenceNumber, source } from './licence-number.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['a physician',            'License No. A123456 signed.',           'License No. [license number] signed.'],
  ['California, shortened',  'CA Lic. # G45678',                      'CA Lic. # [license number]'],
  ['NPI',                    'NPI: 1234567893 is listed.',            'NPI: [license number] is listed.'],
  ['NPI in pieces',          'NPI number 123 456 7893.',              'NPI number [license number].'],
  ['DEA',                    'DEA AB1234567 on the script.',          'DEA [license number] on the script.'],
  ['the bar',                'State Bar No. 245678 appeared.',        'State Bar No. [license number] appeared.'],
  ['tax',                    'Tax ID 95-4433221.',                    'Tax ID [license number].'],
  ['licensed as a word',     'He is licensed in California since 2004.', 'He is licensed in California since 2004.'],
  ['license of a driver, none', 'She has no driver license.',         'She has no driver license.'],
  ['certified since',        'Certified in 2011 by the board.',       'Certified in 2011 by the board.'],
  ['a schedule of the DEA',  'A DEA schedule II drug, 60 mg.',        'A DEA schedule II drug, 60 mg.'],
  ['visits certified',       'UR certified 6 of 12 visits.',          'UR certified 6 of 12 visits.'],
  ['by whom licensed',       'Licensed by the Board, A65656, since 1994', 'Licensed by the Board, [license number], since 1994'],
  ['where licensed',         'licensed in California, PT 14577',      'licensed in California, [license number]'],
  ['to practice',            'A license to practice here is G70772',  'A license to practice here is [license number]'],
  ['behind the number',      'A 45123 is her license number.',        '[license number] is her license number.'],
  ['of a board',             'PSY 22145 signed; RN # 145770',         '[license number] signed; RN # [license number]'],
  ['licensed in a year',     'Licensed in Nevada, 2004, and in Utah.', 'Licensed in Nevada, 2004, and in Utah.'],
  ['a code of therapy',      'PT 97110 x 4 units, RN 2 hours',        'PT 97110 x 4 units, RN 2 hours'],
  ['a code of a procedure',  'CPT 99213; L0650; ICD M54160',          'CPT 99213; L0650; ICD M54160'],
  ['a bar of the spine',     'A disc-osteophyte bar of 4 mm.',        'A disc-osteophyte bar of 4 mm.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(licenceNumber, text)).toBe(told);
});
