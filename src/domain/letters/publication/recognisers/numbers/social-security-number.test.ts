import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { socialSecurityNumber, source } from './social-security-number.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['by its shape',           'It is 123-45-6789.',                       'It is [social security number].'],
  ['all but four masked',    'SSN: xxx-xx-6789',                         'SSN: [social security number]'],
  ['bare, said what it is',  'SSN 123456789 on file.',                   'SSN [social security number] on file.'],
  ['four, said what they are','The last four of the SSN are 6789.',      'The last four of the SSN are [social security number].'],
  ['four that it ends with', 'SSN ending 6789',                          'SSN ending [social security number]'],
  ['in words',               'social security number: 123 45 6789',      'social security number: [social security number]'],
  ['SS#',                    'SS# 123-45-6789',                          'SS# [social security number]'],
  ['nine bare digits',       'A code of 123456789.',                     'A code of 123456789.'],
  ['a telephone number',     'Call 209-555-0101.',                       'Call 209-555-0101.'],
  ['social security as income','He receives social security of 1200 dollars.', 'He receives social security of 1200 dollars.'],
  ['a zip code with four',   'CA 92501-1234.',                           'CA 92501-1234.'],
  ['a day',                  'Seen 10-17-2016.',                         'Seen 10-17-2016.'],
  ['a dose',                 'SS 10-20-30 mg taper.',                    'SS 10-20-30 mg taper.'],
  ['four, in brackets',      'SSN (last 4): 6789',                       'SSN (last 4): [social security number]'],
  ['four digits only',       'Social Security No. (last four digits only) 6789', 'Social Security No. (last four digits only) [social security number]'],
  ['last four of others',    'The last four visits were in 2014.',       'The last four visits were in 2014.'],
  ['four, without number',   'Social security (last 4) 6789',            'Social security (last 4) [social security number]'],
  ['misread',                 'SSN l23-4S-67B9 of his',               'SSN [social security number] of his'],
  ['misread, no mark',        'SS# I23 45 O789.',                     'SS# [social security number].'],
  ['marks between spaces',    'SSN: 123 - 45 - 6789.',                'SSN: [social security number].'],
  ['cut short',               'Soc. Sec.: 123456789 is his',          'Soc. Sec.: [social security number] is his'],
  ['range of motion',         'Flexion 123 - 45 - 60 degrees',        'Flexion 123 - 45 - 60 degrees'],
  ['no number',               'SSN so long ago',                      'SSN so long ago'],
  ['the last four of it',    'The last four of his Social are 4417.',   'The last four of his Social are [social security number].'],
  ['behind the four',        'Verified 4417 (last four) by phone.',     'Verified [social security number] (last four) by phone.'],
  ['how it ends',            'SSN ending in 4417 was read back.',       'SSN ending in [social security number] was read back.'],
  ['masked without a mark',  'ID XXXXX4417',                            'ID [social security number]'],
  ['a social history',       'Social 2014 history: 1 pack.',            'Social 2014 history: 1 pack.'],
  ['words counted',          'It ends with 6780 of 6789 words.',        'It ends with 6780 of 6789 words.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(socialSecurityNumber, text)).toBe(told);
});
