import { expect, test } from 'vitest';
import { z } from 'zod';
import { matchCase, onRoster, party, roster } from '../../../../test/builders/matching.ts';
import { Match } from './match.ts';
import { MatchCase } from './match-case.ts';
import { matchReviewers } from './match-reviewers.ts';
import { prepareRoster } from './prepared-roster.ts';
import { Roster } from '../roster.ts';

const match = (reviewers: readonly object[], asked = matchCase(), organization: object | null = {}) =>
  matchReviewers(prepareRoster(roster(reviewers, { organization })), asked);

const out = (found: ReturnType<typeof match>, id: string) =>
  found.excluded.find(entry => entry.id === id)?.reasons.map(({ rule }) => rule);

test('every reason against a reviewer is told, not the first', () => {
  const found = match([
    onRoster('R-1', {
      qme: true,
      discipline: [{ what: 'an accusation', state: 'pending' }],
      certifications: [{ specialty: 'Dermatology', recognized: true, expires: null }],
      practice: { since: '2015-01-01', hoursPerWeek: 12 },
      ties: {
        relations: [
          { relation: 'employment', with: { name: 'Brook Foods' } },
          {
            relation: 'sibling',
            with: { name: 'Somebody' },
            serves: [{ as: 'officer', of: { name: 'Cedar Claims' } }],
          },
        ],
      },
      load: { open: 4, capacity: 4, lastAssigned: null },
    }),
  ]);
  expect(found.reviewers).toEqual([]);
  expect(out(found, 'R-1')).toEqual([
    'no-discipline',
    'no-qme-appointment',
    'active-practice',
    'appropriate-specialty',
    'employer-insurer-administrator',
    'officers-and-employees',
    'capacity',
  ]);
});

test('who is in is told why, from licence to turn', () => {
  const [first] = match([onRoster('R-1')]).reviewers;
  expect(first?.rank).toBe(1);
  expect(first?.reasons.map(({ rule }) => rule)).toEqual([
    'licensed-physician',
    'knowledgeable',
    'licence-in-force',
    'board-certified',
    'no-discipline',
    'no-qme-appointment',
    'active-practice',
    'scope-of-practice',
    'appropriate-specialty',
    'no-conflict',
    'california',
    'turn',
  ]);
  expect(first?.reasons.every(({ source, message }) => source !== '' && message !== '')).toBe(true);
});

test('California is a preference, never a requirement', () => {
  const oregon = [{ state: 'Oregon', standing: 'good' as const, expires: null }];
  const found = match([onRoster('R-1', { licences: oregon }), onRoster('R-2')]);
  expect(found.reviewers.map(({ id }) => id)).toEqual(['R-2', 'R-1']);
  expect(match([onRoster('R-1', { licences: oregon })]).reviewers.map(({ id }) => id)).toEqual(['R-1']);
});

test('a tie of the review organization, or of one of its officers, keeps every reviewer out', () => {
  const employed = { relations: [{ relation: 'employment', with: { name: 'Cedar Claims' } }] };
  for (const organization of [{ ties: employed }, { people: [{ as: 'officer', ties: employed }] }]) {
    const found = match([onRoster('R-1'), onRoster('R-2')], matchCase(), organization);
    expect(found.reviewers).toEqual([]);
    expect(out(found, 'R-2')).toEqual(['employer-insurer-administrator']);
  }
});

test('an organization nobody has described is told apart from one without ties', () => {
  const found = match([onRoster('R-1')], matchCase(), null);
  expect(found.organizationLookedAt).toBe(false);
  expect(found.reviewers[0]?.reasons.map(({ message }) => message)).toEqual(
    expect.arrayContaining([
      'screened against 2 parties on 2016-11-10: no tie of the reviewer found',
      'the review organization was not looked at: nobody has described it',
    ]),
  );
  expect(match([onRoster('R-1')]).organizationLookedAt).toBe(true);
});

test('the numbers of the contract can be set by date, and are not the statute’s', () => {
  const young = onRoster('R-1', { practice: { since: '2015-01-01', hoursPerWeek: 40 } });
  const asked = matchCase();
  expect(match([young]).reviewers).toEqual([]);
  const standards = [{ from: '2016-01-01', moreThanYears: 1, atLeastHours: 24 }];
  const changed = matchReviewers(prepareRoster(roster([young], { practiceStandards: standards })), asked);
  expect(changed.reviewers.map(({ id }) => id)).toEqual(['R-1']);
  expect(match([young]).excluded[0]?.reasons[0]?.source).toMatch(/^Contract.*not in Labor Code 139\.5/);
});

test('a panel is of distinct reviewers, each of whom passes every rule', () => {
  const panel = { size: 2, approvedOn: '2016-11-01' };
  const found = match([onRoster('R-1'), onRoster('R-2', { qme: true }), onRoster('R-3')], matchCase({ panel }));
  expect(found.panel?.members.toSorted()).toEqual(['R-1', 'R-3']);
  expect(found.panel?.refusals).toEqual([]);
  expect(match([onRoster('R-1')]).panel).toBeNull();
});

test('no name leaves the matching', () => {
  const ties = { relations: [{ relation: 'spouse' as const, with: { name: 'Quillon Zephyr' } }] };
  const asked = matchCase({
    parties: [party('attorney', 'Quillon Zephyr'), party('proposing-physician', 'Ottoline Vex')],
  });
  const found = match(
    [onRoster('R-1', { ties, name: 'Ottoline Vex' }), onRoster('R-2', { name: 'Ulric Wren' })],
    asked,
  );
  expect(out(found, 'R-1')).toEqual(['own-part', 'worker-family-attorney']);
  expect(JSON.stringify(found)).not.toMatch(/Quillon|Zephyr|Ottoline|Vex|Ulric|Wren/);
});

test('the parties nobody has named are told, for they were not screened', () => {
  const { notNamed } = match([onRoster('R-1')]);
  expect(notNamed).toContain('facility');
  expect(notNamed).not.toContain('employer');
});

test('how anybody has decided before is no input', () => {
  const names = JSON.stringify([z.toJSONSchema(Roster), z.toJSONSchema(MatchCase)]);
  expect(names).not.toMatch(/uph[eo]ld|overturn|outcome|history|rate"/i);
  const knowing = Roster.safeParse({ reviewers: [{ ...onRoster('R-1'), upholdRate: 0.9 }] });
  expect(knowing.error?.issues[0]).toMatchObject({ code: 'unrecognized_keys', keys: ['upholdRate'] });
});

test('the result is what the contract says', () => {
  const found = {
    schema: 'openimr/1' as const,
    file: 'case.json',
    ...match([onRoster('R-1'), onRoster('R-2', { qme: true })]),
  };
  expect(Match.parse(found)).toEqual(found);
});
