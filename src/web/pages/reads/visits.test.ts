import { expect, test } from 'vitest';
import { readWords, visitsOf } from './visits.ts';

const within = (rest: string) => `/api/v1/cases/CM16-0000001${rest}`;
const read = (number: number, account: string, at: string, rest = '') => ({
  number,
  account,
  name: account,
  at: `2026-11-28T${at}:00.000Z`,
  what: within(rest),
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         address                              words
  ['the case itself',                     within(''),                          'the case'],
  ['a page by its number',                within('/record/pages/12'),          'page 12 of the record'],
  ['its picture is the page',             within('/record/pages/12/image'),    'page 12 of the record'],
  ['the record without a page',           within('/record/documents'),         'the record'],
  ['a name that only begins the same',    within('/recorded'),                 within('/recorded')],
  ['a notice and its letter',             within('/notices/n1/letter.pdf'),    'the notices'],
  ['an address of a party',               within('/contact'),                  'how a party is reached'],
  ['the letter',                          within('/letter.pdf'),               'the letter'],
  ['another interface: as it is',         '/api/v1/fhir/Task/CM16-0000001',    '/api/v1/fhir/Task/CM16-0000001'],
])('%s', (_why, address, words) => {
  expect(readWords(address)).toBe(words);
});

test('reads half an hour apart are one visit, a minute more two; another person in between parts nothing', () => {
  const reads = [
    read(5, 'ann', '12:31', '/record/pages/2'),
    read(4, 'bob', '12:10'),
    read(3, 'ann', '12:01', '/record/pages/2/image'),
    read(2, 'ann', '12:00'),
    read(1, 'ann', '11:29'),
  ];
  expect(
    visitsOf(reads).map(({ name, from, to, read: what }) => [name, from.slice(11, 16), to.slice(11, 16), what]),
  ).toEqual([
    [
      'ann',
      '12:00',
      '12:31',
      [
        { what: 'the case', times: 1 },
        { what: 'page 2 of the record', times: 2 },
      ],
    ],
    ['bob', '12:10', '12:10', [{ what: 'the case', times: 1 }]],
    ['ann', '11:29', '11:29', [{ what: 'the case', times: 1 }]],
  ]);
});
