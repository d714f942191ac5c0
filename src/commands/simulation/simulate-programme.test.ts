import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { type SimulationRequest, simulateProgramme } from './simulate-programme.ts';
import { Simulation } from './result/simulation.ts';
import { completeScenario, type Settings } from './scenario/read-scenario.ts';
import { ScenarioFile } from './scenario/scenario.ts';

const folder = join(import.meta.dirname, '../../../samples/scenarios');
const sample = (name: string): ScenarioFile =>
  ScenarioFile.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));

function requestOf(file: ScenarioFile, request: Partial<SimulationRequest> = {}, settings: Settings = {}) {
  const completed = completeScenario(file, settings);
  if (completed.kind !== 'complete') throw new Error(completed.message);
  const fixed = { seed: 1, oneIn: 20, withStaffing: false, withDays: false, cases: 0 };
  return { ...fixed, scenario: completed.scenario, ...request };
}

const toTheEnd = { goOn: () => Promise.resolve(true) };

async function simulated(file: ScenarioFile, request: Partial<SimulationRequest> = {}, settings: Settings = {}) {
  const outcome = await simulateProgramme(toTheEnd, requestOf(file, request, settings));
  if (outcome.kind !== 'simulated') throw new Error(outcome.kind);
  return outcome.simulation;
}

test('the same seed gives the same bytes, another seed others', async () => {
  const [one, same, other] = await Promise.all([1, 1, 2].map(seed => simulated({}, { seed, oneIn: 100 })));
  expect(JSON.stringify(one)).toBe(JSON.stringify(same));
  expect(JSON.stringify(one)).not.toBe(JSON.stringify(other));
});

test('the output is as published, with a year’s applications to the last one', async () => {
  const simulation = await simulated({}, { withDays: true, cases: 5 }, { applications: 120_000, year: 2014 });
  expect(Simulation.parse(simulation)).toEqual(simulation);
  expect(simulation.totals.received).toBe(120_000);
  expect(simulation.months.map(({ month }) => month).at(-1)).toBe('2014-12');
  expect(simulation.days).toHaveLength(365);
  expect(simulation.cases).toHaveLength(5);
  expect(simulation.months.reduce((sum, { determined }) => sum + determined, 0)).toBe(simulation.totals.determined);
});

test.each(globSync('*.json', { cwd: folder }))('the scenario %s names the source of every figure', async file => {
  const scenario = sample(basename(file, '.json'));
  const simulation = await simulated(scenario, { oneIn: 100 });
  expect(simulation.checks.length).toBeGreaterThan(0);
  for (const check of simulation.checks) expect(check.source.length, check.what).toBeGreaterThan(10);
  for (const check of simulation.checks) expect(check.simulated, check.what).not.toBeNull();
});

test('staffed for 4,000 a month and given 15,000, determinations are past 130 days about June', async () => {
  const { months, backlog, totals } = await simulated(sample('staffed-for-4000'));
  const days = new Map(months.map(each => [each.month, each.daysFromApplication ?? 0]));
  expect(totals.eligible / 12).toBeGreaterThan(14_500);
  expect(totals.eligible / 12).toBeLessThan(15_500);
  expect(days.get('2014-04')).toBeLessThan(110);
  expect(days.get('2014-06')).toBeGreaterThan(115);
  expect(days.get('2014-07')).toBeGreaterThan(130);
  expect(backlog.atEnd.open).toBeGreaterThan(90_000);
});

test('the same arrivals met by enough staff leave no backlog: it follows from capacity', async () => {
  const { months, backlog, staffing } = await simulated(sample('staffed-for-4000'), {}, { staffedFor: 18_000 });
  expect(backlog.atEnd.open).toBeLessThan(25_000);
  expect(months.at(-1)?.daysFromApplication).toBeLessThan(45);
  expect(staffing.lateShare).toBeLessThan(0.05);
});

test('the backlog of 2014: tens of thousands open in October, and the figures near those published', async () => {
  const { checks, months } = await simulated(sample('2014-backlog'));
  const near = (what: RegExp) => checks.find(check => what.test(check.what))?.near;
  expect(near(/^open on 22 Oct/)).toBe(true);
  expect(near(/share assigned after/)).toBe(true);
  expect(near(/complete records in September/)).toBe(true);
  const month = (name: string) => months.find(each => each.month === name);
  // Published: late until October.
  expect((month('2014-09')?.determinedLate ?? 0) / (month('2014-09')?.determined ?? 1)).toBeGreaterThan(0.8);
  expect((month('2014-12')?.determinedLate ?? 0) / (month('2014-12')?.determined ?? 1)).toBeLessThan(0.3);
});

test('one case in ten tells the same story', async () => {
  const [fine, coarse] = [
    await simulated(sample('2016'), { oneIn: 5 }),
    await simulated(sample('2016'), { oneIn: 50 }),
  ];
  expect(coarse.totals.determined / fine.totals.determined).toBeCloseTo(1, 1);
  expect(coarse.months.at(-1)?.daysFromRecords ?? 0).toBeCloseTo(fine.months.at(-1)?.daysFromRecords ?? 0, -1);
});

test('the staffing found keeps lateness under what was asked, a little less does not', async () => {
  const file = sample('2016');
  const { staffing } = await simulated(file, { withStaffing: true, oneIn: 50 }, { lateUnder: 0.02 });
  const level = staffing.needed?.determinationsPerMonth ?? 0;
  expect(level).toBeGreaterThan(8_000);
  const enough = await simulated(file, { oneIn: 50 }, { staffedFor: level });
  const tooFew = await simulated(file, { oneIn: 50 }, { staffedFor: level * 0.9 });
  expect(enough.staffing.lateShare).toBeLessThanOrEqual(0.021);
  expect(tooFew.staffing.lateShare).toBeGreaterThan(0.02);
  expect(staffing.needed?.reviewers.every(({ persons }) => persons > 0)).toBe(true);
});

test('it stops between two days when it is asked to, and says where', async () => {
  let asked = 0;
  const goOn = () => Promise.resolve((asked += 1) < 30);
  const outcome = await simulateProgramme({ goOn }, requestOf({}, { oneIn: 100 }));
  expect(outcome).toMatchObject({ kind: 'interrupted' });
  expect(outcome.kind === 'interrupted' && outcome.day).toMatch(/^20\d\d-\d\d-\d\d$/);
});
