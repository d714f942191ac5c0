import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('nothing needs to be set', () => {
  expect(readConfig({})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    databaseUrl: null,
    dataFolder: '.data',
    https: false,
    logLevel: 'warn',
  });
});

test.each([
  ['a port', { PORT: '3000' }, { port: 3000 }],
  ['a server', { DATABASE_URL: 'postgres://db/openimr' }, { databaseUrl: 'postgres://db/openimr' }],
  ['an empty variable is not set', { DATABASE_URL: '', PORT: '' }, { databaseUrl: null, port: 8080 }],
  ['https', { HTTPS: '1' }, { https: true }],
])('%s', (_why, environment, expected) => {
  expect(readConfig(environment)).toMatchObject(expected);
});

test.each([
  ['a port that is no number', { PORT: 'web' }, 'PORT'],
  ['a port too high', { PORT: '65536' }, 'PORT'],
  ['another database', { DATABASE_URL: 'mysql://db' }, 'DATABASE_URL is not valid: a database URL begins with'],
])('%s is named in one line', (_why, environment, message) => {
  expect(() => readConfig(environment)).toThrow(message);
});
