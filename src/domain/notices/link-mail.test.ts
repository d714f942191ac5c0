import { expect, test } from 'vitest';
import { LinkMail, linkMail, source } from './link-mail.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         kind               language  subject                        how long
  ['a new account',                       'invitation',      'en',     'Your account is ready',       '7 days'],
  ['the same in Spanish',                 'invitation',      'es',     'Su cuenta está lista',        '7 días'],
  ['an invitation to a case names none',  'case-invitation', 'en',     'You are invited',             '14 days'],
  ['the same in Spanish',                 'case-invitation', 'es',     'Tiene una invitación',        '14 días'],
  ['a password that was forgotten',       'recovery',        'en',     'Choose a new password',       '30 minutes'],
  ['the same in Spanish',                 'recovery',        'es',     'Elija una contraseña nueva',  '30 minutos'],
  ['an address to be confirmed',          'new-address',     'en',     'Confirm your e-mail address', '24 hours'],
  ['the same in Spanish',                 'new-address',     'es',     'Confirme su correo',          '24 horas'],
] as const)(`${source.cite}: %s`, (_why, kind, language, subject, lasts) => {
  const mail = linkMail(kind, language, 'https://imr.example.org/password#abc');
  expect(mail.subject).toBe(subject);
  expect(mail.text).toContain('\nhttps://imr.example.org/password#abc\n');
  expect(mail.text).toContain(lasts);
});

test('each mail says to keep the link to oneself, and none names a case, a review or a treatment', () => {
  for (const kind of LinkMail.options) {
    for (const language of ['en', 'es'] as const) {
      const { subject, text } = linkMail(kind, language, 'https://imr.example.org/password#abc');
      expect(text).toMatch(/Give the link to nobody|No dé el enlace a nadie/);
      expect(`${subject} ${text}`).not.toMatch(
        /\bCM\d|treatment|tratamiento|medical review|revisión médica|injur|lesi/i,
      );
    }
  }
});
