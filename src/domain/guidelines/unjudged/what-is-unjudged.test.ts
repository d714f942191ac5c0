import { expect, test } from 'vitest';
import { complaint, fact, medication } from '../../../../test/builders/facts.ts';
import { drugRequest, request } from '../../../../test/builders/situations.ts';
import type { Request } from '#domain/cases/requests/request.ts';
import { reviewCase, type UndecidedCase } from '../review-case.ts';
import { source } from './what-is-unjudged.ts';

const flexeril = drugRequest('Flexeril', ['cyclobenzaprine']);
const tens = request('TENS unit', { category: 'dme', subcategory: 'Electrical stimulation' });

function reviewed(asked: Request, on: string | null, more: Partial<UndecidedCase> = {}) {
  const items = [{ title: asked.reviewed, request: asked, claimsAdministrator: null }];
  const [item] = reviewCase({
    file: 'case',
    on,
    dateOfInjury: null,
    urDecisionDate: null,
    facts: [],
    items,
    ...more,
  }).items;
  return item;
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                request                                           day           edition                   says
  ['no date',                                    flexeril,                                         null,         null,                     'No date is known'],
  ['before there was a schedule',                flexeril,                                         '2005-01-01', null,                     'was not in force on the day of the decision'],
  ['an edition whose criteria are not held',     flexeril,                                         '2018-01-01', 'mtus-chronic-pain-2017', 'On January 1, 2018 the guideline that treats of this is MTUS Chronic Pain 2017 (8 CCR 9792.24.2, in force since December 1, 2017).'],
  ['the same: nothing is judged by it',          flexeril,                                         '2018-01-01', 'mtus-chronic-pain-2017', 'does not hold what it asks'],
  ['the same: where to look next',               flexeril,                                         '2018-01-01', 'mtus-chronic-pain-2017', 'the current guideline of ACOEM or ODG'],
  ['a drug that is not in the table',            drugRequest('Zorbutol', []),                      '2014-11-06', 'mtus-chronic-pain-2009', 'Zorbutol is not in the table of drugs'],
  ['nothing that can be recognised',             request('As discussed'),                          '2014-11-06', null,                     'does not name a service'],
  ['a service the library is silent on',         request('Interpreter', { subcategory: 'Other' }), '2014-11-06', null,                     'No topic of the guideline library'],
  ['before the search was laid down in steps',   request('Interpreter', { subcategory: 'Other' }), '2015-04-19', null,                     '(8 CCR 9792.25)'],
  ['and after',                                  request('Interpreter', { subcategory: 'Other' }), '2015-04-20', null,                     '(8 CCR 9792.21.1)'],
] as const)(`${source.cite}: %s`, (_why, asked, on, edition, says) => {
  const item = reviewed(asked, on);
  expect(item).toMatchObject({ edition, proposal: 'insufficient' });
  expect(item?.criteria.filter(({ kind }) => kind !== 'advise')).toEqual([]);
  expect(item?.unjudged.join(' ')).toContain(says);
  expect(item?.rationale).toContain(says);
  expect(item?.rationale).toContain('for the reviewer to judge');
});

test('an injury after the decision has no age: what depends on it stays open, and it is said', () => {
  const item = reviewed(tens, '2014-11-06', { dateOfInjury: '2015-01-01' });
  expect(item?.criteria.find(({ id }) => id === 'tens/three-months')?.verdict).toBe('not-documented');
  expect(item?.unjudged).toEqual([
    'The injury is dated January 1, 2015, after November 6, 2014, when the request was judged: what depends on how long ago it was stays open.',
  ]);
});

const use = (date: string) => medication('Flexeril', ['cyclobenzaprine'], { date, quote: 'Flexeril 10 mg' });

test('a fact dated after the decision is said, and its date does not lengthen use', () => {
  const item = reviewed(flexeril, '2014-11-06', { facts: [use('2014-10-30'), use('2041-10-30')] });
  expect(item?.unjudged[0]).toBe(
    'One fact of the record is dated after November 6, 2014, the day whose guidelines apply, as “Flexeril 10 mg” (October 30, 2041): such dates are not counted, and are to be checked.',
  );
  expect(item?.rationale).not.toContain('in use over');
});

test('a plan may lie ahead', () => {
  const planned = fact(
    'surgery',
    { procedure: 'fusion', region: null, side: null, level: null },
    { date: '2014-12-01', assertion: 'planned' },
  );
  expect(reviewed(tens, '2014-11-06', { facts: [planned] })?.unjudged).toEqual([]);
});

test('a record that contradicts itself leaves the criterion open, and it is said', () => {
  const spasm = [complaint('acute muscle spasm'), complaint('acute muscle spasm', null, 'denied')];
  const item = reviewed(flexeril, '2014-11-06', { facts: spasm });
  expect(item?.criteria.find(({ id }) => id === 'cyclobenzaprine/acute-episode')?.verdict).toBe('contradicted');
  expect(item?.unjudged.join(' ')).toContain('The record contradicts itself on');
});

test('what was not verified in the edition is said and decides nothing', () => {
  const item = reviewed(drugRequest('Norco 10/325 mg', ['hydrocodone', 'acetaminophen']), '2026-11-28');
  expect(item).toMatchObject({ edition: 'mtus-opioids-2017', proposal: 'insufficient' });
  expect(item?.unjudged.join(' ')).toContain('not verified against the guideline');
  expect(item?.rationale).toContain('the reviewer must confirm it');
});
