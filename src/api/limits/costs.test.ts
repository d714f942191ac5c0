import { expect, test } from 'vitest';
import { costOf, mostOf } from './costs.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              method    url                                    action              cost
  ['signing in tries a password',              'POST',   '/api/v1/session',                     'sign-in',          'sign-in'],
  ['who is signed in is asked on every page',  'GET',    '/api/v1/session',                     'sign-in',          'other'],
  ['published decisions are searched',         'GET',    '/api/v1/decisions',                   'see-decisions',    'search'],
  ['so is a record',                           'GET',    '/api/v1/cases/:caseNumber/record/search', 'see-record',   'search'],
  ['a page of it is only read',                'GET',    '/api/v1/cases/:caseNumber/record/pages/:page', 'see-record', 'other'],
  ['a piece of a file comes in',               'PATCH',  '/api/v1/cases/:caseNumber/record/uploads/:upload', 'supply-records', 'upload'],
  ['how far it is, is only asked',             'HEAD',   '/api/v1/cases/:caseNumber/record/uploads/:upload', 'supply-records', 'other'],
  ['a letter is read and checked',             'POST',   '/api/v1/letter-checks',               'check-letter',     'letter-check'],
  ['anybody may apply',                        'POST',   '/api/v1/applications',                'file-application', 'application'],
  ['a reviewer decides',                       'PUT',    '/api/v1/cases/:caseNumber/summary',   'write-draft',      'other'],
] as const)('%s', (_why, method, url, action, cost) => {
  expect(costOf(method, url, action)).toBe(cost);
});

test('of the dearest at least one is taken', () => {
  expect([mostOf('letter-check', 3), mostOf('letter-check', 40), mostOf('other', 40)]).toEqual([1, 2, 40]);
});
