import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { PgBoss } from 'pg-boss';
import { afterEach, expect, test } from 'vitest';
import { caseFile } from '../../test/builders/case-file.ts';
import { applicationForm, caseEvent, dispute, signature } from '../../test/builders/case-events.ts';
import { sha256, textLetter } from '../../test/builders/filled-log.ts';
import { type TestDatabase, testDatabase } from '../../test/database.ts';
import { addEvents } from '#commands/change-case.ts';
import { sweepClocks } from '#commands/clocks/sweep-clocks.ts';
import type { CaseEvent, CaseEventKind } from '#domain/cases/events.ts';
import { daysLater } from '#domain/calendar/days-later.ts';
import { postgresAccess } from '../adapters/postgres/accounts/access.ts';
import { postgresCases } from '../adapters/postgres/cases.ts';
import { postgresLetters } from '../adapters/postgres/letters.ts';
import { postgresNotices } from '../adapters/postgres/notices.ts';
import { postgresOutbox } from '../adapters/postgres/outbox.ts';
import { masterKeys } from '../adapters/store/master-keys.ts';
import { sealedSecrets } from '../adapters/store/secrets.ts';
import { openQueue } from '../adapters/queue/pg-boss.ts';
import { allJobs, jobNames } from './all-jobs.ts';

const caseNumber = 'CM16-0000001';
const open: TestDatabase[] = [];
afterEach(async () => {
  for (const base of open.splice(0)) await base.drop();
});

/** A database with one case, and a clock that shows what the test says. */
async function world(events: readonly (CaseEventKind | CaseEvent | 'sign')[]) {
  const base = await testDatabase();
  open.push(base);
  let instant = '2016-10-01T19:00:00.000Z';
  let today = '2016-10-01';
  const needs = {
    cases: postgresCases(base.db, () => Promise.resolve()),
    letters: postgresLetters(base.db),
    mail: null,
    accountMails: postgresAccess(base.db).accountMails,
    secrets: sealedSecrets(masterKeys([Buffer.alloc(32, 7).toString('base64')])),
    outbox: postgresOutbox(base.db),
    notices: postgresNotices(base.db),
    clock: { now: () => instant, today: () => today },
    writeLetter: textLetter,
    sha256,
  };
  const add = async (wanted: CaseEventKind | CaseEvent | 'sign') => {
    const stored = await needs.cases.read(caseNumber);
    const event =
      wanted === 'sign' && stored !== null
        ? signature(stored.case)
        : typeof wanted === 'string' && wanted !== 'sign'
          ? caseEvent(wanted)
          : wanted;
    if (typeof event === 'string') throw new Error('nothing to sign');
    const outcome = await addEvents(needs, caseNumber, stored, [event]);
    expect(outcome.kind === 'refused' ? outcome.refusals : outcome.kind).toBe('changed');
  };
  for (const event of events) await add(event);
  const set = (day: string, time = '20:00') => {
    today = day;
    instant = `${day}T${time}:00.000Z`;
  };
  return {
    base,
    needs,
    add,
    set,
    sweepOn: async (day: string, time?: string) => {
      set(day, time);
      return sweepClocks(needs);
    },
    /** `R2 day-5 2016-11-05, kept 2016-11-05`, oldest first. */
    notices: async () =>
      (await needs.notices.list({ caseNumber, limit: 1000 }))
        .toReversed()
        .map(({ duty, stage, on, keptAt }) => `${duty} ${stage} ${on}, kept ${keptAt.slice(0, 10)}`),
    happened: async () =>
      ((await needs.cases.read(caseNumber))?.events ?? [])
        .filter(event => event.by === 'clock')
        .map(event => `${event.kind} ${'on' in event.data ? event.data.on : ''}`),
    state: async () => (await needs.cases.read(caseNumber))?.case.state,
  };
}

const received = caseEvent('application-received', { dispute: dispute(), form: applicationForm() });
/** Notice sent electronically on Monday 31 October: R4 (10 days) 10 November, R2 (12 days) Saturday 12, so Monday 14. */
const assigned: readonly (CaseEventKind | CaseEvent)[] = [
  received,
  'screening-begun',
  caseEvent('found-eligible', { on: '2016-10-28' }),
  caseEvent('noarfi-served', { on: '2016-10-31', method: 'electronic' }),
];
const stagesOfRecords = [
  ['R2 day-5', '2016-11-05'],
  ['R4 due-soon', '2016-11-07'],
  ['R5 due-soon', '2016-11-11'],
  ['R2 day-10', '2016-11-10'],
  ['R4 due-today', '2016-11-10'],
  ['R4 overdue', '2016-11-11'],
  ['R2 day-14', '2016-11-14'],
  ['R5 due-today', '2016-11-14'],
  ['R2 overdue', '2016-11-15'],
  ['R5 overdue', '2016-11-15'],
] as const;

/** Stages that were behind before the case came here: of the notice of the UR decision and the appeal inside UR. */
const ofUtilizationReview = 5;
const allStages = stagesOfRecords.length + ofUtilizationReview;

async function walk(one: Awaited<ReturnType<typeof world>>, from: string, to: string): Promise<void> {
  for (let day = from; day <= to; day = daysLater(day, 1)) await one.sweepOn(day);
}

test('day by day, over weekends, a holiday and the change of clocks: each stage on its day, the step a day after the last', async () => {
  const one = await world(assigned);
  await walk(one, '2016-10-31', '2016-11-20');
  const ofRecords = (await one.notices()).filter(line => line.startsWith('R'));
  expect(ofRecords.toSorted()).toEqual(stagesOfRecords.map(([stage, on]) => `${stage} ${on}, kept ${on}`).toSorted());
  expect(await one.happened()).toEqual(['records-overdue 2016-11-15']);
  expect(await one.state()).toBe('records-incomplete');
});

test('a clock put forward by weeks: every stage once, in the order of its days; put back: nothing undone, nothing twice', async () => {
  const one = await world(assigned);
  expect(await one.sweepOn('2016-12-20')).toMatchObject({ notices: allStages, steps: 1, left: [] });
  const days = (await one.notices()).map(line => line.split(/[ ,]+/)[2] ?? '');
  expect(days).toEqual(days.toSorted());
  expect(days.length).toBe(allStages);
  for (const day of ['2016-11-01', '2016-11-20', '2016-12-20']) {
    expect(await one.sweepOn(day)).toEqual({ notices: 0, steps: 0, left: [] });
  }
  expect(await one.happened()).toEqual(['records-overdue 2016-12-20']);
});

test('several at once: no notice and no step twice', async () => {
  const one = await world(assigned);
  one.set('2016-11-15');
  const swept = await Promise.all([1, 2, 3, 4].map(() => sweepClocks(one.needs)));
  expect(swept.reduce((sum, { notices }) => sum + notices, 0)).toBe(allStages);
  expect(swept.reduce((sum, { steps }) => sum + steps, 0)).toBe(1);
  expect(await one.happened()).toEqual(['records-overdue 2016-11-15']);
});

test('a stop between the notices and the step: the next sweep takes it', async () => {
  const one = await world(assigned);
  one.set('2016-11-15');
  const cases = { ...one.needs.cases, append: () => Promise.reject(new Error('power cut')) };
  await expect(sweepClocks({ ...one.needs, cases })).rejects.toThrow('power cut');
  expect((await one.notices()).length).toBe(allStages);
  expect(await one.happened()).toEqual([]);
  expect(await one.sweepOn('2016-11-15')).toEqual({ notices: 0, steps: 1, left: [] });
});

test('somebody changed the case meanwhile: told, and left to the next sweep', async () => {
  const one = await world(assigned);
  one.set('2016-11-15');
  const cases = { ...one.needs.cases, append: () => Promise.resolve('conflict' as const) };
  expect(await sweepClocks({ ...one.needs, cases })).toMatchObject({ steps: 0, left: [caseNumber] });
  expect(await one.sweepOn('2016-11-15')).toMatchObject({ steps: 1, left: [] });
});

test('with all required records in, the last day changes nothing', async () => {
  const one = await world([...assigned, caseEvent('records-received', { on: '2016-11-08' })]);
  await walk(one, '2016-11-08', '2016-11-20');
  expect(await one.happened()).toEqual([]);
  expect(await one.state()).toBe('assigned');
});

test('a clock in hours across the change of clocks is over 24 hours later, not before', async () => {
  const expedited = caseEvent('application-received', {
    dispute: dispute({ priority: 'expedited' }),
    form: applicationForm(),
  });
  const notice = caseEvent('noarfi-served', { on: '2016-11-05', at: '12:00', method: 'electronic' });
  const one = await world([expedited, 'screening-begun', caseEvent('found-eligible', { on: '2016-11-04' }), notice]);
  await one.sweepOn('2016-11-06', '19:00'); // 11:00 standard time
  expect(await one.happened()).toEqual([]);
  await one.sweepOn('2016-11-06', '19:01');
  expect(await one.happened()).toEqual(['records-overdue 2016-11-06']);
});

const decided: readonly CaseEventKind[] = ['rfa-received', 'rfa-accepted', 'ur-decision-made'];
// biome-ignore format: a table reads in columns
test.each([
  // why this row                                         served                                                                    last day there, and passed
  ['served by mail: Monday 7 November',                   caseEvent('ur-decision-served', { on: '2016-10-03', method: 'mail' }),     '2016-11-07', '2016-11-08'],
  ['served by hand: Wednesday 2 November',                caseEvent('ur-decision-served', { on: '2016-10-03', method: 'hand' }),     '2016-11-02', '2016-11-03'],
  ['how is not known: not before the last day by mail',   caseEvent('ur-decision-served', { on: '2016-10-03', method: null }),       '2016-11-07', '2016-11-08'],
])('the time to apply, %s', async (_why, served, last, passed) => {
  const one = await world([...decided.map(kind => kind === 'rfa-received' ? caseEvent(kind) : kind), served]);
  await walk(one, '2016-10-25', last);
  expect(await one.happened()).toEqual([]);
  await one.sweepOn(passed);
  expect(await one.happened()).toEqual([`application-time-passed ${passed}`]);
  expect(await one.state()).toBe('final');
});

test('without the form the time to apply never ends', async () => {
  const one = await world([...decided, caseEvent('ur-decision-served', { formProvided: false })]);
  expect(await one.sweepOn('2018-01-01')).toMatchObject({ steps: 0 });
  expect(await one.state()).toBe('ur-adverse');
});

const signed = [
  caseEvent('case-opened', { caseFile: caseFile({ caseNumber }) }),
  'reviewer-assigned',
  ...[0, 1].map(item => caseEvent('item-decided', { item })),
  'sign',
] as const;
const letter = caseEvent('letter-issued', { on: '2016-12-01' });

test('the time to appeal: not over on the last day by mail, over on the next, and a new determination has a new one', async () => {
  const one = await world([...signed, letter]);
  await walk(one, '2016-12-28', '2017-01-05');
  expect(await one.happened()).toEqual([]);
  await one.sweepOn('2017-01-06');
  expect(await one.happened()).toEqual(['appeal-time-passed 2017-01-06']);
  expect(await one.state()).toBe('final');
});

test('after a remand the time of the first determination ends nothing', async () => {
  const again = [
    caseEvent('reviewer-assigned', { reviewer: 'R-2002' }),
    'summary-written' as const,
    ...signed.slice(2, 4),
  ];
  const one = await world([...signed, letter, 'appealed', 'remanded', ...again]);
  const stored = await one.needs.cases.read(caseNumber);
  if (stored === null) throw new Error('not there');
  await one.add(signature(stored.case, { reviewer: 'R-2002' }));
  await one.add(caseEvent('letter-issued', { on: '2017-03-20' }));
  expect(await one.sweepOn('2017-04-20')).toMatchObject({ steps: 0 });
  expect(await one.state()).toBe('determined');
});

test('a determination that is late is noticed and stays possible', async () => {
  const one = await world(signed.slice(0, 4));
  await one.sweepOn('2017-02-01');
  expect(await one.notices()).toContain('D1 overdue 2016-12-10, kept 2017-02-01');
  expect(await one.happened()).toEqual([]);
  await one.add('sign');
  expect(await one.state()).toBe('draft-quality');
});

test('clocks are looked at when there is something to do, and at once when their case has changed', async () => {
  const one = await world(assigned);
  const toLookAt = async (now: string) => {
    const rows = await one.needs.cases.clocks.toLookAt({ now, after: null, limit: 100 });
    return rows.map(({ deadline: { duty, enforced } }) => `${duty}${enforced ? '' : ' of the statute'}`);
  };
  expect((await toLookAt('2016-10-31T13:00')).length).toBeGreaterThan(2);
  await one.sweepOn('2016-10-31');
  expect(await toLookAt('2016-10-31T13:00')).toEqual([]);
  expect(await toLookAt('2016-11-04T23:59')).toEqual([]);
  expect(await toLookAt('2016-11-05T00:00')).toEqual(['R2']);
  await one.add(caseEvent('records-received', { on: '2016-11-02' }));
  expect((await toLookAt('2016-11-02T00:00')).length).toBeGreaterThan(2);
});

test('a sweep that was told to end begins no portion; what one looked at while its case changed is looked at again', async () => {
  const one = await world(assigned);
  one.set('2016-11-15');
  expect(await sweepClocks(one.needs, { stop: AbortSignal.abort() })).toEqual({ notices: 0, steps: 0, left: [] });
  expect(await sweepClocks(one.needs, { until: '2016-11-15T19:59:00.000Z' })).toMatchObject({ notices: 0 });
  const asked = { now: '2016-11-15T12:00', after: null, limit: 9 };
  const before = await one.needs.cases.clocks.toLookAt(asked);
  await one.add(caseEvent('records-received', { on: '2016-11-08' }));
  await one.needs.cases.clocks.lookedAt(before.map(row => ({ ...row, nextLook: '2017-01-01' })));
  const again = await one.needs.cases.clocks.toLookAt(asked);
  expect(again.length).toBeGreaterThan(2);
  expect(await one.needs.cases.clocks.toLookAt({ ...asked, after: again[0] ?? null })).toEqual(again.slice(1));
});

test('a case without clocks, and no case at all', async () => {
  const one = await world([]);
  expect(await one.sweepOn('2017-02-01')).toEqual({ notices: 0, steps: 0, left: [] });
  expect(await one.needs.notices.list({ limit: 10 })).toEqual([]);
});

test('the queue runs it: by schedule, and once however often it is asked', async () => {
  const one = await world(assigned);
  one.set('2016-11-15');
  const errors: Error[] = [];
  const queue = await openQueue(one.base.server, jobNames, error => errors.push(error));
  await queue.work(allJobs(one.needs));
  const { rows } = await sql<{ name: string; cron: string }>`select name, cron from pgboss.schedule`.execute(
    one.base.db,
  );
  expect(rows).toContainEqual({ name: 'sweep-clocks', cron: '*/5 * * * *' });
  const boss = new PgBoss({ ...one.base.server, supervise: false, schedule: false });
  await boss.start();
  for (let time = 0; time < 3; time += 1) await boss.send('sweep-clocks', {});
  for (let tries = 0; tries < 200 && (await one.happened()).length === 0; tries += 1) await pause(50);
  await boss.stop({ graceful: false });
  await queue.stop();
  expect(await one.happened()).toEqual(['records-overdue 2016-11-15']);
  expect((await one.notices()).length).toBe(allStages);
  expect(errors).toEqual([]);
});
