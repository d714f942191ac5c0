import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { masterKeys } from './master-keys.ts';
import { sealedSecrets } from './secrets.ts';

const key = () => randomBytes(32).toString('base64');
const [older, newer] = [key(), key()];

test('what is sealed is opened again, is never the same twice, and does not hold the text', () => {
  const { seal, open } = sealedSecrets(masterKeys([newer]));
  const [first, second] = [seal('JBSWY3DPEHPK3PXP'), seal('JBSWY3DPEHPK3PXP')];
  expect([open(first), open(second)]).toEqual(['JBSWY3DPEHPK3PXP', 'JBSWY3DPEHPK3PXP']);
  expect(first).not.toBe(second);
  expect(first).not.toContain('JBSW');
});

test('an older key opens what it sealed; one that is gone is named', () => {
  const sealed = sealedSecrets(masterKeys([older])).seal('secret');
  expect(sealedSecrets(masterKeys([newer, older])).open(sealed)).toBe('secret');
  expect(() => sealedSecrets(masterKeys([newer])).open(sealed)).toThrow('which is not at hand');
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row       what became of it                                                           says
  ['a bit is turned',   (sealed: string) => `${sealed.slice(0, -1)}${sealed.endsWith('A') ? 'B' : 'A'}`, 'was changed'],
  ['it is cut off',     (sealed: string) => sealed.slice(0, 30),                                    'is cut off'],
])('%s: it is not opened', (_why, harm, says) => {
  const { seal, open } = sealedSecrets(masterKeys([newer]));
  // 48 bytes with nonce and tag: no bit of the last character is left over.
  const sealed = seal('secret of 20 letters');
  expect(() => open(harm(sealed))).toThrow(says);
});
