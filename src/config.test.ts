import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const key = (letter: string) => Buffer.alloc(32, letter).toString('base64');

const elm = {
  id: 'elm',
  name: 'Elm Hospital',
  issuer: 'https://sign-in.elm.example',
  clientId: 'openimr',
  secret: 'a secret of ours',
  domains: ['elm.example'],
};

test('nothing needs to be set', () => {
  expect(readConfig({})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    databaseUrl: null,
    dataFolder: '.data',
    corpus: join('.data', 'corpus'),
    files: { folder: join('.data', 'files'), keys: null, s3: null },
    showProposals: 'after-first-view',
    access: { https: false, publicUrl: 'http://127.0.0.1:8080', secondFactor: 'choice' },
    identityProviders: [],
    trustedProxies: [],
    requestsPerMinute: 6000,
    metricsToken: null,
    traces: { endpoint: null, share: 1 },
    shutdownSeconds: 30,
    mail: null,
    privateWebhooks: false,
    logLevel: 'warn',
  });
});

test.each([
  ['a port', { PORT: '3000' }, { port: 3000 }],
  ['a server', { DATABASE_URL: 'postgres://db/openimr' }, { databaseUrl: 'postgres://db/openimr' }],
  ['an empty variable is not set', { DATABASE_URL: '', PORT: '' }, { databaseUrl: null, port: 8080 }],
  ['a folder for files', { FILES_FOLDER: '/srv/files' }, { files: { folder: '/srv/files' } }],
  [
    'an old key beside the new one',
    { FILES_KEY: `${key('b')}, ${key('a')}` },
    { files: { keys: [key('b'), key('a')] } },
  ],
  [
    'a bucket',
    { FILES_S3_BUCKET: 'records', FILES_S3_ENDPOINT: 'http://127.0.0.1:9000', FILES_KEY: key('a') },
    { files: { s3: { bucket: 'records', region: 'us-west-1', endpoint: 'http://127.0.0.1:9000' } } },
  ],
  ['proposals shown at once', { FIRST_VIEW: '0' }, { showProposals: 'at-once' }],
  [
    'https, and staff with a second factor',
    { HTTPS: '1', SECOND_FACTOR: 'staff' },
    { access: { https: true, publicUrl: 'http://127.0.0.1:8080', secondFactor: 'staff' } },
  ],
  [
    'organizations that sign in their people',
    { OIDC_PROVIDERS: JSON.stringify([elm, { ...elm, id: 'oak', issuer: 'http://127.0.0.1:9' }]) },
    { identityProviders: [elm, { id: 'oak', issuer: 'http://127.0.0.1:9' }] },
  ],
  ['proxies', { TRUSTED_PROXIES: '10.0.0.0/8, ::1' }, { trustedProxies: ['10.0.0.0/8', '::1'] }],
])('%s', (_why, environment, expected) => {
  expect(readConfig(environment)).toMatchObject(expected);
});

test.each([
  ['a port that is no number', { PORT: 'web' }, 'PORT'],
  ['a port too high', { PORT: '65536' }, 'PORT'],
  ['a key of another length', { FILES_KEY: 'c2hvcnQ=' }, 'FILES_KEY is not valid: a key is 32 bytes in base64'],
  ['a bucket without a key', { FILES_S3_BUCKET: 'records' }, 'FILES_KEY is not set'],
  ['organizations in no JSON', { OIDC_PROVIDERS: 'elm' }, 'OIDC_PROVIDERS is not valid: a list in JSON'],
  [
    'an organization by plain http',
    { OIDC_PROVIDERS: JSON.stringify([{ ...elm, issuer: 'http://elm.example' }]) },
    'OIDC_PROVIDERS.0.issuer is not valid: an issuer begins with https://',
  ],
  [
    'one that vouches for no address',
    { OIDC_PROVIDERS: JSON.stringify([{ ...elm, domains: [] }]) },
    'OIDC_PROVIDERS.0.domains is not valid: domains whose',
  ],
  ['two by one id', { OIDC_PROVIDERS: JSON.stringify([elm, elm]) }, 'OIDC_PROVIDERS is not valid: each has an id'],
  ['a proxy by name', { TRUSTED_PROXIES: '10.0.0.1,door' }, 'TRUSTED_PROXIES is not valid: a proxy is an address'],
  ['a network wider than addresses', { TRUSTED_PROXIES: '10.0.0.0/33' }, 'TRUSTED_PROXIES is not valid'],
  ['another database', { DATABASE_URL: 'mysql://db' }, 'DATABASE_URL is not valid: a database URL begins with'],
])('%s is named in one line', (_why, environment, message) => {
  expect(() => readConfig(environment)).toThrow(message);
});
