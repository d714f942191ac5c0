import { expect, test } from 'vitest';
import { siteOf } from './site-of.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          host of the request        origin
  ['what the settings say',                'imr.example.org',         'https://imr.example.org'],
  ['never what a request says',            'evil.example',            'https://imr.example.org'],
  ['on this computer, by any port',        'localhost:8123',          'http://localhost:8123'],
  ['a name that only begins like it',      'localhost.evil.example',  'https://imr.example.org'],
  ['no host at all',                       undefined,                 'https://imr.example.org'],
  ['what is no host',                      'a b c',                   'https://imr.example.org'],
])('%s', (_why, host, origin) => {
  expect(siteOf({ headers: host === undefined ? {} : { host } }, 'https://imr.example.org/imr')).toEqual({
    origin,
    host: new URL(origin).hostname,
  });
});
