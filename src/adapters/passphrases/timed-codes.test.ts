import { expect, test } from 'vitest';
import { newRecoveryCode, timedCodes } from './timed-codes.ts';

/** The secret of the examples of RFC 6238, `12345678901234567890`, in base 32. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         when                        code      for which time
  ['the first example of the RFC',        '1970-01-01T00:00:59.000Z', '287082', 1],
  ['a later one',                         '2005-03-18T01:58:29.000Z', '081804', 37037036],
  ['the clock of the phone is behind',    '1970-01-01T00:01:29.000Z', '287082', 1],
  ['… by more than a step',               '1970-01-01T00:01:30.000Z', '287082', null],
  ['the clock of the phone is ahead',     '1970-01-01T00:00:00.000Z', '287082', 1],
  ['another code',                        '1970-01-01T00:00:59.000Z', '287083', null],
  ['too short',                           '1970-01-01T00:00:59.000Z', '28708',  null],
  ['no number',                           '1970-01-01T00:00:59.000Z', 'abcdef', null],
])('RFC 6238: %s', (_why, at, code, step) => {
  expect(timedCodes.stepOf(secret, code, at)).toBe(step);
});

test('an app is told the secret, the issuer and the account', () => {
  const address = timedCodes.address(secret, 'nia@example.org');
  expect(address).toContain(`otpauth://totp/OpenIMR:nia%40example.org?issuer=OpenIMR&secret=${secret}`);
  expect(timedCodes.newSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(timedCodes.newSecret()).not.toBe(timedCodes.newSecret());
});

test('a recovery code is long, easy to type, and another each time', () => {
  const codes = Array.from({ length: 50 }, newRecoveryCode);
  expect(new Set(codes).size).toBe(50);
  for (const code of codes) expect(code).toMatch(/^([a-z2-7]{4}-){5}[a-z2-7]{4}$/);
});
