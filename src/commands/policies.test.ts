import { expect, test } from 'vitest';
import { type Action, actions, type Actor, mayDo, permission, type Relation, type Role } from './policies.ts';

const who = (...held: Role[]): Actor => ({ account: 'a', name: 'A', roles: held, reviewer: null });
const is = (role: Role): Relation => ({ role, seat: null });

// biome-ignore format: a table reads in columns
test.each<[string, Actor | null, Action, readonly Relation[] | null, ReturnType<typeof permission>]>([
  // why this row                                      who                            what                  to the case              answer
  ['what is public needs no account',                  null,                          'see-decisions',      null,                    'permitted'],
  ['everything else does',                             null,                          'see-case',           [],                      'sign-in'],
  ['a worker sees the own case',                       who('worker'),                 'see-case',           [is('worker')],          'permitted'],
  ['and no other: as if it were not there',            who('worker'),                 'see-case',           [],                      'not-found'],
  ['a list is cut to what is theirs',                  who('worker'),                 'list-cases',         null,                    'permitted'],
  ['a worker never screens, not even the own case',    who('worker'),                 'screen-case',        [is('worker')],          'not-permitted'],
  ['what one is to the case counts, not what else one is', who('claims-administrator', 'worker'), 'see-completeness', [is('worker')], 'not-found'],
  ['a relation without the role opens nothing',        who('worker'),                 'see-completeness',   [is('claims-administrator')], 'not-permitted'],
  ['intake sees every case',                           who('intake'),                 'see-case',           [],                      'permitted'],
  ['but no draft',                                     who('intake'),                 'see-drafts',         [],                      'not-permitted'],
  ['a reviewer writes where assigned',                 who('reviewer'),               'write-draft',        [is('reviewer')],        'permitted'],
  ['and nowhere else',                                 who('reviewer'),               'write-draft',        [],                      'not-found'],
  ['the medical director reads drafts and writes none', who('medical-director'),      'write-draft',        [],                      'not-permitted'],
  ['nor does the administrator',                       who('administrator'),          'write-draft',        [],                      'not-permitted'],
  ['the regulator does not learn who reviews',         who('regulator'),              'see-reviewers',      [],                      'not-permitted'],
  ['only the administrator keeps their register',        who('medical-director'),       'keep-reviewers',     null,                    'not-permitted'],
  ['of several roles the one that may counts',         who('regulator', 'intake'),    'see-reviewers',      [],                      'permitted'],
])('%s', (_why, actor, action, relations, answer) => {
  expect(permission(actor, action, relations)).toBe(answer);
});

test('without an account nobody may more than everybody', () => {
  expect(actions.filter(action => permission(null, action, []) === 'permitted')).toEqual(mayDo(null));
});
