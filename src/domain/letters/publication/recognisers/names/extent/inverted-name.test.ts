import { expect, test } from 'vitest';
import { redacted } from '../../../../../../../test/builders/letters/redacted.ts';
import { publicationSource as source } from '#domain/cases/publication/identifier.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['a word for a surname',         'The bill shows Tipping, Oyelara\nNo plan.',      'The bill shows [name]\nNo plan.'],
  ['a particle before it',         'The bill shows Van der Hoeven, Oyelara\nNone.',  'The bill shows [name]\nNone.'],
  ['eponyms, and a degree',        'Smith-Jones, Karen NP saw it.',                  '[name] NP saw it.'],
  ['an initial behind',            'It was Cope, Oyelara V. who came.',              'It was [name]. who came.'],
  ['two given names',              'It shows (Nickels, Ana Rosa) there.',            'It shows ([name]) there.'],
  ['a line of a list',             'It came.\nWaits, Karen\nNone.',                  'It came.\n[name]\nNone.'],
  ['behind a comma',               'Also copied, Attn: Oyelara Cope\nMaxalt helps.', 'Also copied, Attn: [name]\nMaxalt helps.'],
  ['in an emergency',              'Person to notify in an emergency: Bo Duc Hay-Nguyen, brother', 'Person to notify in an emergency: [name], brother'],
  ['what somebody is, in brackets', 'It came from Z. Waits (nurse case manager) again.', 'It came from [name] (nurse case manager) again.'],
  ['a title of two',               'Dr. Oyelara and Burke agreed on it.',            'Dr. [name] and [name] agreed on it.'],
  ['parted at the end of a line',  'As Dr. Hart-\nman wrote, it is stable.',         'As Dr. [name] wrote, it is stable.'],
  ['six words and a degree',       'Chul Soo V. Van der Hoeven, Jr., M.D., acted.',  '[name]., M.D., acted.'],
  ['a drug, and another',          'He takes Norco, Flexeril\nNone.',                 'He takes Norco, Flexeril\nNone.'],
  ['when somebody came',           'Yesterday, Karen\nNone.',                        'Yesterday, [name]\nNone.'],
  ['tests over a line',            'It was read that the left side of the joint is sore, as the Gaenslen, Patrick\nand Fortin finger tests point to the same joint and to none other that is near.', 'It was read that the left side of the joint is sore, as the Gaenslen, Patrick\nand Fortin finger tests point to the same joint and to none other that is near.'],
  ['a heading',                    'Treatment, Continued\nNone.',                    'Treatment, Continued\nNone.'],
  ['two findings',                 'Spasm, Tenderness\nNone.',                       'Spasm, Tenderness\nNone.'],
  ['a field of medicine',          'Seen by Neurosurgery in May.',                   'Seen by Neurosurgery in May.'],
  ['a title, and a treatment',     'Dr. Oyelara and Surgery were named.',            'Dr. [name] and Surgery were named.'],
  ['a hyphen at the end of a line', 'The Hart-\nford brace helps.',                  'The Hart-\nford brace helps.'],
  ['who interpreted',              'The interpreter was Bell Morton.',               'The interpreter was [name].'],
  ['who testified',                'It closed. Bell Morton testified on May 3.',     'It closed. [name] testified on May 3.'],
  ['half a given name in small',   'I spoke with Kim Soo-jin about it.',             'I spoke with [name] about it.'],
  ['a letter before a surname',    'The bill of O’Connor is unpaid.',                'The bill of [name] is unpaid.'],
  ['who denied it',                'Adjuster Oyelara Whitcomb denied it.',           'Adjuster [name] denied it.'],
  ['what was done',                'The surgeon was Board Certified.',               'The surgeon was Board Certified.'],
  ['before a birth date', 'Sticker: Held, Oyelara    06-10-58    M', 'Sticker: [name]    [date of birth]    M'],
  ['a mark in the given name', 'Sticker: Held, Da\'Quan    Nov 9, 1977    M', 'Sticker: [name]    [date of birth]    M'],
  ['a park, joined', 'It shows Park-Whitman, Oyelara; no.', 'It shows [name]; no.'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(redacted(text)).toBe(told);
});
