import { expect, test } from 'vitest';
import { addressChangedMail, source } from './address-changed-mail.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row            language  subject                                          what to do
  ['in English',             'en',     'You sign in with another e-mail address now',   'tell whoever invited you at once'],
  ['in Spanish',             'es',     'Ahora entra con otro correo',                   'avise enseguida a quien le invitó'],
] as const)(`${source.cite}: %s, without link, address, case or treatment`, (_why, language, subject, says) => {
  const mail = addressChangedMail(language);
  expect(mail.subject).toBe(subject);
  expect(mail.text).toContain(says);
  expect(`${mail.subject} ${mail.text}`).not.toMatch(/https?:|@|\bCM\d|treatment|tratamiento|review|injur|lesi/i);
});
