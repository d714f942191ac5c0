import { expect, test } from 'vitest';
import type { CaseReviewer } from '#api/cases/contract.ts';
import { asksForSeat, progressWords, seatSearch, stillToSign } from './seats.ts';

const panel = { approvedOn: '2016-11-01', complexity: 'two specialties' };
const reviewer = (seat: number, signedOn: string | null): CaseReviewer => ({
  seat,
  reviewer: `R-${seat}`,
  decided: 2,
  signedOn,
  screened: null,
});

// biome-ignore format: a table reads in columns
test.each<[string, (string | null)[], number | null, string]>([
  // why this row            signed on                       seat    words
  ['nobody is',              ['2016-12-01', null],           2,      ''],
  ['one other is',           [null, null],                   2,      'reviewer 1'],
  ['two others are',         [null, null, null],             2,      'reviewers 1 and 3'],
  ['nobody is looked for',   [null, '2016-12-01', null],     null,   'reviewers 1 and 3'],
])('who is still to sign: %s', (_why, signed, seat, words) => {
  expect(stillToSign({ panel, seat, reviewers: signed.map((on, index) => reviewer(index + 1, on)) })).toBe(words);
});

test('an address keeps the seat of a panel, and none where one reviewer decides', () => {
  expect(seatSearch({ panel, seat: 2 })).toEqual({ seat: 2 });
  expect(seatSearch({ panel: null, seat: 1 })).toEqual({});
});

test('a seat is asked for while a panel is at work and nobody has said which', () => {
  expect(asksForSeat({ panel, seat: null, state: 'in-review' })).toBe(true);
  expect(asksForSeat({ panel, seat: 3, state: 'in-review' })).toBe(false);
  expect(asksForSeat({ panel, seat: null, state: 'determined' })).toBe(false);
  expect(asksForSeat({ panel: null, seat: 1, state: 'in-review' })).toBe(false);
});

test('how far a reviewer is shows no outcome', () => {
  expect([null, '2016-12-01'].map(on => progressWords(reviewer(1, on), 3))).toEqual(['2 of 3 items decided', 'signed']);
});
