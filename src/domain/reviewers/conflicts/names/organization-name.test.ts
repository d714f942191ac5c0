import { expect, test } from 'vitest';
import { organizationKeys } from './organization-name.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, string, boolean]>([
  // why this row                       one                                   the other                              same firm
  ['the legal form is not the name',    'Alder Mutual Insurance Company',     'Alder Mutual Insurance, Inc.',        true],
  ['nor is its punctuation',            'Brook Claims, L.L.C.',               'BROOK CLAIMS LLC',                    true],
  ['a trade name is a name',            'Cedar Holdings LLC d/b/a Cedar Care','Cedar Care',                          true],
  ['so is the firm behind it',          'Cedar Holdings LLC DBA Cedar Care',  'Cedar Holdings, Inc.',                true],
  ['a former name',                     'Dune Health (formerly Ash Health)',  'Ash Health Corp.',                    true],
  ['ampersand and word',                'Fir & Oak Surgery Center',           'Fir and Oak Surgery Ctr',             true],
  ['accents and articles',              'The Piñon Hospital',                 'Pinon Hosp.',                         true],
  ['apostrophes and saints',            'St. Bride’s Hospital',               "Saint Brides Hospital",               true],
  ['spaces inside a name',              'HealthBridge Systems',               'Health Bridge Systems',               true],
  ['initials with stops',               'A.B.C. Review',                      'ABC Review, LP',                      true],
  ['a professional corporation',        'Gale Spine, a Professional Corporation', 'Gale Spine, APC',                 true],
  ['an abbreviated trade',              'Hazel Ins Svcs',                     'Hazel Insurance Services',            true],
  ['another word is another firm',      'Alder Mutual Insurance',             'Alder Mutual Life',                   false],
  ['a longer name is another firm',     'Brook Claims',                       'Brook Claims Northwest',              false],
  ['a form at the front is a name',     'Company Nine',                       'Nine',                                false],
])('%s: %s, %s', (_why, one, other, same) => {
  const keys = organizationKeys([one]);
  expect(organizationKeys([other]).some(key => keys.includes(key))).toBe(same);
});

test('nothing but a legal form is no key that others share', () => {
  expect(organizationKeys(['&', '—', ''])).toEqual(['and']);
});
