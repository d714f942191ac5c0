import { expect, test } from 'vitest';
import { saysTwoFactors } from './two-factors.ts';

// biome-ignore format: a table reads in columns
test.each<[why: string, methods: readonly string[], two: boolean]>([
  // why this row                                   methods            two proofs
  ['nothing is said',                               [],                false],
  ['a password alone',                              ['pwd'],           false],
  ['several were asked, whichever',                 ['mfa'],           true],
  ['a password and the code of an app',             ['pwd', 'otp'],    true],
  ['a password and a PIN are both known',           ['pwd', 'pin'],    false],
  ['a key of a device that is opened by a PIN',     ['hwk', 'pin'],    true],
  ['a fingerprint on a key',                        ['fpt', 'swk'],    true],
  ['a code and a message both go to what one has',  ['otp', 'sms'],    false],
  ['how risky it seemed proves nothing',            ['pwd', 'rba'],    false],
  ['a word nobody knows proves nothing',            ['pwd', 'magic'],  false],
])('%s', (_why, methods, two) => {
  expect(saysTwoFactors(methods)).toBe(two);
});
