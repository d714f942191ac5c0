import { expect, test } from 'vitest';
import { newsMail, source } from './news-mail.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row        language  subject                        says
  ['in English',         'en',     'There is news for you',       'Sign in here to read it:'],
  ['in Spanish',         'es',     'Hay noticias para usted',     'Entre aquí para leerlas:'],
] as const)(`${source.cite}: %s, that there is news and where, and nothing else`, (_why, language, subject, says) => {
  const mail = newsMail(language, 'https://imr.example.org');
  expect(mail.subject).toBe(subject);
  expect(mail.text).toContain(says);
  expect(mail.text).toContain('https://imr.example.org');
  expect(`${mail.subject} ${mail.text}`).not.toMatch(/CM\d|IMR |review|treatment|tratamiento|case|caso\b|doctor|médico/i);
});
