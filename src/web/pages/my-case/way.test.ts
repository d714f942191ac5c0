import { expect, test } from 'vitest';
import { isAllApproved, isStillAsked, placeOnWay } from './way.ts';

const letter = { sha256: 'a', issuedAt: '2016-12-05T18:00:00.000Z' };

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                  state                   letter  place
  ['the form',                                     'application-received', null,   0],
  ['the doctor',                                   'in-review',            null,   3],
  ['decided',                                      'determined',           letter, 4],
  ['final after a decision',                       'final',                letter, 4],
  ['final without one: nobody appealed',           'final',                null,   null],
  ['ended another way',                            'terminated',           null,   null],
] as const)('how far a case has come: %s', (_why, state, issued, place) => {
  expect(placeOnWay({ state, letter: issued })).toBe(place);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                  duty   state         letter  asked
  ['papers while it is reviewed',                  'R5',  'in-review',  null,   true],
  ['papers once it is decided',                    'R5',  'determined', letter, false],
  ['the appeal once it is decided',                'W1',  'determined', letter, true],
  ['payment once it is decided',                   'P1',  'published',  letter, true],
  ['another look inside, once it has ended',       'A2',  'terminated', null,   false],
  ['the appeal of a finding, not decided',         'W1',  'ineligible', null,   true],
] as const)('what is still asked: %s', (_why, duty, state, issued, asked) => {
  expect(isStillAsked({ duty }, { state, letter: issued })).toBe(asked);
});

const item = (outcome: 'upheld' | 'overturned' | null, closed: 'settled' | null = null) => ({
  closed,
  panel: null,
  decision: outcome === null ? null : { outcome, guideline: 'ODG', rationale: 'Reasons.' },
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            items                                                     approved
  ['each approved',                          [item('overturned'), item('overturned')],                 true],
  ['one of two refused',                     [item('overturned'), item('upheld')],                     false],
  ['the other was settled before',           [item('overturned'), item(null, 'settled')],              true],
  ['not decided yet',                        [item(null)],                                             false],
  ['nothing was left to decide',             [item(null, 'settled')],                                  false],
])('whether all care was approved: %s', (_why, items, approved) => {
  expect(isAllApproved(items)).toBe(approved);
});
