import { expect, test } from 'vitest';
import { isFromAnotherSite } from './same-site.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                 method    headers                                                      from another site
  ['reading is left to the cookie',               'GET',    { 'sec-fetch-site': 'cross-site' },                          false],
  ['our own page',                                'POST',   { 'sec-fetch-site': 'same-origin' },                         false],
  ['typed by the person',                         'POST',   { 'sec-fetch-site': 'none' },                                false],
  ['another site',                                'POST',   { 'sec-fetch-site': 'cross-site' },                          true],
  ['a neighbour under the same domain',           'DELETE', { 'sec-fetch-site': 'same-site' },                           true],
  ['an older browser, our own page',              'PUT',    { origin: 'https://imr.example', host: 'imr.example' },      false],
  ['an older browser, another site',              'PUT',    { origin: 'https://evil.example', host: 'imr.example' },     true],
  ['another port is another site',                'PATCH',  { origin: 'http://localhost:81', host: 'localhost:80' },     true],
  ['a page without an origin (sandboxed)',        'POST',   { origin: 'null', host: 'imr.example' },                     true],
  ['no browser',                                  'POST',   { host: 'imr.example' },                                     false],
])('%s', (_why, method, headers, answer) => {
  expect(isFromAnotherSite({ method, headers })).toBe(answer);
});
