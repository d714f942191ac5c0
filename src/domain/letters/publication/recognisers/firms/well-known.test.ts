import { expect, test } from 'vitest';
import { recognisedIn } from '../../../../../../test/builders/letters/redacted.ts';
import { source, wellKnownFirm } from './well-known.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, the text, the text as the public reads it
  ['words joined by small ones', 'He fell at Jack in the Box.',               'He fell at [organization].'],
  ['a figure first',             'A cook, 7-Eleven, for years.',              'A cook, [organization], for years.'],
  ['a figure behind',            'She cleans for Motel 6 at night.',          'She cleans for [organization] at night.'],
  ['an ampersand',               'It was PG&E that paid.',                    'It was [organization] that paid.'],
  ['a possessive, any mark',     'at Macy’s or Macy\'s',                      'at [organization] or [organization]'],
  ['over a line',                'the Home\nDepot of it',                     'the [organization] of it'],
  ['a carrier in short',         'SCIF has it.',                              '[organization] has it.'],
  ['the longer first',           'Kaiser Permanente or Kaiser',               '[organization] or [organization]'],
  ['small letters',              'She had home depot care.',                  'She had home depot care.'],
  ['part of a word',             'The Kaisers, an AIGS unit, 3Ms',            'The Kaisers, an AIGS unit, 3Ms'],
  ['a foundation that is cited', 'Kaiser Family Foundation data',             'Kaiser Family Foundation data'],
  ['a size',                     '2.3M and 33M of it',                        '2.3M and 33M of it'],
  ['a big toe',                  'Big 5 of the foot? No, the Big 50 were.',   '[organization] of the foot? No, the Big 50 were.'],
  ['a score, a field',                   'Amazonian; UCLA shoulder score 12; 3 Tesla', 'Amazonian; UCLA shoulder score 12; 3 Tesla'],
])(`${source.cite}: %s`, (_why, text, told) => {
  expect(recognisedIn(wellKnownFirm, text)).toBe(told);
});

test(`${source.cite}: literature that is cited keeps its firms`, () => {
  expect(recognisedIn(wellKnownFirm, 'Data of Kaiser Permanente', true)).toBe('Data of Kaiser Permanente');
});
