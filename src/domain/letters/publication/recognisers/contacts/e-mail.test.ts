import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { eMail, source } from './e-mail.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['plain',                  'Write to j.doe@clinic.org today.',         'Write to [e-mail] today.'],
  ['capitals',               'J_DOE@CLINIC.ORG',                         '[e-mail]'],
  ['a break at the sign',    'j.doe@\nclinic.org is hers.',              '[e-mail] is hers.'],
  ['a space at the stop',    'j.doe@clinic. com is hers.',               '[e-mail] is hers.'],
  ['in words',               'j.doe (at) clinic (dot) org',              '[e-mail]'],
  ['a sentence goes on',     'Mail a@b.com. The rest stays.',            'Mail [e-mail]. The rest stays.'],
  ['at as a sign',           'Pain is 8/10 @ night.',                    'Pain is 8/10 @ night.'],
  ['a dose',                 '2 tabs @ 10 mg',                           '2 tabs @ 10 mg'],
  ['a web address',          'See www.clinic.org',                       'See www.clinic.org'],
  ['a level',                'Disc @L4-5 is bulging.',                   'Disc @L4-5 is bulging.'],
  ['e-mail as a word',       'An e-mail was sent on 10/17/2016.',        'An e-mail was sent on 10/17/2016.'],
  ['a price',                '12 visits @ $40.50 each',                  '12 visits @ $40.50 each'],
  ['marks between spaces',    'e-mail ana . ruiz @ elm . com today',  'e-mail [e-mail] today'],
  ['a sentence',              'He sent an e-mail. The day was @ noon.', 'He sent an e-mail. The day was @ noon.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(eMail, text)).toBe(told);
});
