import { expect, test } from 'vitest';
import { valueOn } from './assumption.ts';
import { planningScenario } from './planning-scenario.ts';
import { completeScenario, type Settings } from './read-scenario.ts';
import { Scenario, type ScenarioFile } from './scenario.ts';

const low = { source: 'for this test', confidence: 'low' as const };

test('the planning scenario is one, and every assumption says where it comes from', () => {
  expect(Scenario.parse(planningScenario)).toEqual(planningScenario);
  const assumptions = Object.values(planningScenario).filter(value => Array.isArray(value));
  expect(assumptions.length).toBeGreaterThan(30);
});

// biome-ignore format: a table reads in columns
test.each<[string, ScenarioFile, Settings, string | null]>([
  // why this row                    file                                            settings                          refused at
  ['nothing given',                  {},                                             {},                               null],
  ['the first month there can be',   { start: '2013-07-01' },                        {},                               null],
  ['before it',                      { start: '2013-06-01' },                        {},                               'start'],
  ['a year before it',               {},                                             { year: 2013 },                   'start'],
  ['the last month there can be',    { start: '2034-01-01' },                        { months: 12 },                   null],
  ['a month after it',               { start: '2034-01-01' },                        { months: 13 },                   'months'],
  ['grounds that are more than all', { ineligible: [{ from: null, value: { CNC: 0.6, UNSIGNED: 0.5 }, ...low }] }, {}, 'ineligible'],
  ['no specialty with cases',        { specialties: [{ from: null, value: [{ name: 'none', cases: 0, hours: 1 }], ...low }] }, {}, 'specialties'],
])('%s', (_why, file, settings, refusedAt) => {
  const outcome = completeScenario(file, settings);
  expect(outcome.kind === 'refused' ? outcome.at : null).toBe(refusedAt);
});

test('settings go over the file, the file over what is planned', () => {
  const file = { months: 3, name: 'mine', determinationsPerMonth: [{ from: null, value: 9, ...low }] };
  const outcome = completeScenario(file, { applications: 24_000, staffedFor: 70, year: 2015 });
  if (outcome.kind !== 'complete') throw new Error(outcome.message);
  const { scenario } = outcome;
  expect(scenario).toMatchObject({ name: 'mine', months: 3, start: '2015-01-01' });
  expect(valueOn(scenario.applicationsPerMonth, '2015-02-01')).toBe(2_000);
  expect(valueOn(scenario.determinationsPerMonth, '2015-02-01')).toBe(70);
});

test('the warm-up reaches no further back than the programme', () => {
  const outcome = completeScenario({ start: '2013-09-01', warmUpMonths: 6 }, {});
  expect(outcome).toMatchObject({ scenario: { warmUpMonths: 2 } });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row              day           value
  ['before the first entry',   '2013-01-01', 'a'],
  ['the day of the next',      '2014-03-01', 'b'],
  ['the day before it',        '2014-02-28', 'a'],
  ['long after',               '2020-01-01', 'b'],
])('an assumption that changes by date: %s', (_why, day, value) => {
  expect(valueOn([{ from: '2014-01-01', value: 'a' }, { from: '2014-03-01', value: 'b' }], day)).toBe(value);
});
