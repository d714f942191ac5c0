import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { phone, source } from './phone.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['brackets',               'Call (209) 555-0101.',                     'Call [phone].'],
  ['stops',                  'Fax 209.555.0101',                         'Fax [phone]'],
  ['an extension',           '209-555-0101 ext. 44 answers',             '[phone] answers'],
  ['with the country',       '+1 209 555 0101',                          '[phone]'],
  ['bare, said what it is',  'Phone: 2095550101',                        'Phone: [phone]'],
  ['seven digits, said so',  'Tel. 555-0101',                            'Tel. [phone]'],
  ['over a line',            'at (209)\n555-0101 on weekdays',           'at [phone] on weekdays'],
  ['seven digits alone',     'Lot 555-0101 was given.',                  'Lot 555-0101 was given.'],
  ['a range of pages',       'Pages 209-555 of the record.',             'Pages 209-555 of the record.'],
  ['ten digits alone',       'Code 2095550101.',                         'Code 2095550101.'],
  ['a day',                  'On 10-17-2016 he called.',                 'On 10-17-2016 he called.'],
  ['doses',                  '100-325-500 mg',                           '100-325-500 mg'],
  ['a journal',              'Spine 2009;34(10):1066-1077.',             'Spine 2009;34(10):1066-1077.'],
  ['misread',                 'Ph 559-555-O142 today',                'Ph [phone] today'],
  ['misread, in brackets',    'Fax: (S59) 555-0l42.',                 'Fax: [phone].'],
  ['a call',                  'Phone: so bills solo was said.',       'Phone: so bills solo was said.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(phone, text)).toBe(told);
});
