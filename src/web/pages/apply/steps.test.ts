import { expect, test } from 'vitest';
import { type Step, stepFrom, stepOf } from './steps.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, Step]>([
  // why this row                               place                                step
  ['a field of a group',                        'form.urDecision.made',              'decision'],
  ['beside the form',                           'urDecisionText',                    'decision'],
  ['an item of the list',                       'form.items.3.title',                'treatment'],
  ['the list itself',                           'form.items',                        'treatment'],
  ['claim is not the claims administrator',     'form.claim.number',                 'you'],
  ['and the other way round',                   'form.claimsAdministrator.name',     'doctor'],
  ['employer is not the employee',              'form.employer',                     'you'],
  ['the signature',                             'form.signature.name',               'sign'],
  ['what no step fills in is said at the end',  'received',                          'sign'],
])('a place and its step: %s', (_why, place, step) => {
  expect(stepOf(place)).toBe(step);
});

// biome-ignore format: a table reads in columns
test.each<[string, Step, 1 | -1, Step | null]>([
  ['forward',           'decision', 1,  'treatment'],
  ['back',              'sign',     -1, 'doctor'],
  ['before the first',  'decision', -1, null],
  ['after the last',    'sign',     1,  null],
])('from step to step: %s', (_why, step, by, next) => {
  expect(stepFrom(step, by)).toBe(next);
});
