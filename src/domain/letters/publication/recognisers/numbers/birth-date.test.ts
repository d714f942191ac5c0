import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { birthDate, source } from './birth-date.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['short form',             'DOB: 03/04/1965',                          'DOB: [date of birth]'],
  ['with stops',             'D.O.B. 3-4-65 and age 51',                 'D.O.B. [date of birth] and age 51'],
  ['an equals sign',         'Pt DOB = 3/4/65',                          'Pt DOB = [date of birth]'],
  ['in words',               'Date of birth is March 4, 1965.',          'Date of birth is [date of birth].'],
  ['month in letters, hyphens','DOB 4-MAR-1965',                         'DOB [date of birth]'],
  ['born on',                'He was born on 4 March 1965 in Ohio.',     'He was born on [date of birth] in Ohio.'],
  ['born in a year',         'She was born in 1965.',                    'She was born in [date of birth].'],
  ['ISO',                    'Birth date 1965-03-04.',                   'Birth date [date of birth].'],
  ['behind the day',         'Doe, 03/04/1965 (DOB)',                    'Doe, [date of birth] (DOB)'],
  ['the age stays',          'The worker is 51 years old.',              'The worker is 51 years old.'],
  ['the day of injury',      'DOI: 02/28/2014',                          'DOI: 02/28/2014'],
  ['a day of service',       'DOS 11/14/16 was denied.',                 'DOS 11/14/16 was denied.'],
  ['birth without a day',    'She gave birth to two children.',          'She gave birth to two children.'],
  ['a birth defect',         'A birth defect of the hip.',               'A birth defect of the hip.'],
  ['a visit',                'Seen on March 4, 2016.',                   'Seen on March 4, 2016.'],
  ['a small b',              'b. 02-03-48, married; b. 26 May 1980',     'b. [date of birth], married; b. [date of birth]'],
  ['a part of a list',       'B. 3/4/2014 report; b. two visits',        'B. 3/4/2014 report; b. two visits'],
  ['a day before another’s', 'It is dated 1/7/2015 DOB: 02-14-93', 'It is dated 1/7/2015 DOB: [date of birth]'],
  ['misread',                 'DOB O3/O4/1961, male',                 'DOB [date of birth], male'],
  ['a letter for a one',      'D.O.B.: 03/l4/I961 male',              'D.O.B.: [date of birth] male'],
  ['at some distance',       'DOB on the license reads 6/28/1978.',       'DOB on the license reads [date of birth].'],
  ['from one to another',    'DOB changed from 6/28/78 to 6/29/78.',      'DOB changed from [date of birth] to [date of birth].'],
  ['of whom one tells',      'Pt (6/28/1978) called about a refill.',     'Pt ([date of birth]) called about a refill.'],
  ['a visit of whom one tells', 'Pt (6/28/2015) called about a refill.',  'Pt (6/28/2015) called about a refill.'],
  ['by which one is known',  'Identity confirmed by 3/2/1971 and the photo.', 'Identity confirmed by [date of birth] and the photo.'],
  ['name and day',           'Verified: name, 3/2/1971. Call ended.',    'Verified: name, [date of birth]. Call ended.'],
  ['beside the number',      'Fax shows 3/2/71, SSN 123-45-6789',         'Fax shows [date of birth], SSN 123-45-6789'],
  ['behind the sex',         'Wristband: M 03/02/1971, Room 4',           'Wristband: M [date of birth], Room 4'],
  ['as his birthday',        'He gave March 2, 1971 as his birthday.',    'He gave [date of birth] as his birthday.'],
  ['a label in short',       'B/D = 3/2/1971',                            'B/D = [date of birth]'],
  ['long before the work',   'The form has 4/5/1952 twice.',              'The form has [date of birth] twice.'],
  ['an old harm',            'She was hurt on 4/5/1962.',                 'She was hurt on 4/5/1962.'],
  ['a law',                  'The Act of 4/5/1952 was amended 3/2/1961.', 'The Act of 4/5/1952 was amended 3/2/1961.'],
  ['confirmed by a picture', 'A tear confirmed by MRI of 3/2/1999.',      'A tear confirmed by MRI of 3/2/1999.'],
  ['a check of late',        'ROM was checked on 3/2/2014.',              'ROM was checked on 3/2/2014.'],
  ['a visit behind a letter','Clinic F 3/2/2014, page 1',                 'Clinic F 3/2/2014, page 1'],
  ['no day at all',           'Birth Oil/lo was used',                'Birth Oil/lo was used'],
  ['wide, before a sex', 'Held, Ana   5/5/69    M    Rm 212', 'Held, Ana   [date of birth]    M    Rm 212'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(birthDate, text)).toBe(told);
});
