import { expect, test } from 'vitest';
import { wordedRequest } from '../worded-request.ts';
import { acquisitionsDiffer, source } from './acquisition.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                original                      authorized                     differ
  ['a purchase against a loan',                  'Purchase of a commode',      'Commode, loan',               true],
  ['a purchase against a month',                 'Purchase of a commode',      'A commode for 1 month',       true],
  ['equipment outright against a trial',         'TENS unit',                  'TENS unit, 30 day trial',     true],
  ['a rental against a purchase',                'Walker, 3 month rental',     'Purchase of a walker',        true],
  ['a rental against a rental',                  'Walker, 3 month rental',     'Walker, 1 month rental',      false],
  ['a rental against a loan',                    'Walker, 3 month rental',     'Walker, 1 month loan',        false],
  ['outright means for good',                    'TENS unit',                  'Purchase of a TENS unit',     false],
  ['the authorized part does not say',           'Purchase of a walker',       'A walker',                    false],
  ['only equipment is had',                      'Gym membership, 12 months',  'Gym membership, 3 months',    false],
])(`${source.says}: %s`, (_why, original, authorized, differ) => {
  expect(acquisitionsDiffer(wordedRequest(original), wordedRequest(authorized)) !== null).toBe(differ);
});
