import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { applicationForm, caseEvent } from '../../../test/builders/case-events.ts';
import type { CaseEvent } from '#domain/cases/events.ts';
import { CaseClocks, CaseView, Problem } from '../cases/contract.ts';
import { ClockBoard } from '../clocks/contract.ts';
import { Filed } from './contract.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-11-08');
});
afterAll(() => api.close());

const urDecisionText = 'Records reviewed: progress note of 12 September 2016. The request is denied.';
const input = (form: object = {}, rest: object = {}) => ({
  form: applicationForm(form),
  received: '2016-10-20',
  urDecisionText,
  ...rest,
});

async function file(body: object = input()): Promise<string> {
  const answer = await api.call('POST', '/applications', body);
  expect(answer.status).toBe(201);
  return Filed.parse(answer.json()).caseNumber;
}

const record = (caseNumber: string, event: CaseEvent) => api.call('POST', `/cases/${caseNumber}/events`, event);

async function refusal(answer: Awaited<ReturnType<TestApi['call']>>): Promise<Problem> {
  expect(answer.status).toBe(422);
  return Problem.parse(answer.json());
}

async function cases(): Promise<number> {
  return (await api.needs.cases.list()).length;
}

describe('an application', () => {
  test('opens a case in screening, with a number of the year and its clocks', async () => {
    const caseNumber = await file();
    expect(caseNumber).toMatch(/^CM16-\d{7}$/);
    const view = CaseView.parse((await api.call('GET', `/cases/${caseNumber}`)).json());
    expect(view).toMatchObject({
      state: 'screening',
      applied: true,
      eligible: false,
      patient: { age: 47, sex: 'female' },
      header: { applicationReceived: '2016-10-20', dateAssigned: null, urDecisionDate: '2016-10-03' },
    });
    expect(view.documents.map(document => document.title)).toEqual(['Utilization review decision']);
    expect(view.possible).toContain('inquiry-sent');
    expect(view.history.map(entry => entry.event)).toEqual(['application-received', 'screening-begun']);
    for (const entry of view.history) expect(entry.source).toMatch(/Labor Code/);
    const clocks = CaseClocks.parse((await api.call('GET', `/cases/${caseNumber}/clocks`)).json());
    expect(clocks.duties.find(duty => duty.duty === 'A1')).toMatchObject({ due: '2016-11-07', met: { late: false } });
    const form = await api.call('GET', `/cases/${caseNumber}/application`);
    expect(form.json()).toMatchObject({ employee: { lastName: 'Example' }, claim: { number: 'WC-104-22' } });
  });

  // biome-ignore format: a table reads in columns
  test.each([
    // why this row                    what                                                          said
    ['not signed',                     input({ signature: null }),                                   'The application is not signed.'],
    ['without the UR decision',        input({ urDecision: { ...applicationForm().urDecision, attached: false } }), 'A copy of the UR decision is not attached.'],
    ['received before the decision',   input({}, { received: '2016-10-02' }),                        'Application received (2016-10-02) is before UR decision date (2016-10-03).'],
    ['received tomorrow',              input({}, { received: '2016-11-09' }),                        'The application cannot be received on 2016-11-09, after today (2016-11-08).'],
    ['served before it was made',      input({ urDecision: { ...applicationForm().urDecision, served: '2016-10-02' } }), 'ur-decision-served on 2016-10-02 is before ur-decision-made'],
  ])('%s is refused with its source, and nothing is stored', async (_why, body, said) => {
    const before = await cases();
    const problem = await refusal(await api.call('POST', '/applications', body));
    expect(problem.detail.toLowerCase()).toContain(said.toLowerCase());
    expect(problem.source).toMatch(/Labor Code|CCR/);
    expect(await cases()).toBe(before);
  });

  test('with fields missing or wrong is refused field by field', async () => {
    const form = applicationForm();
    const wrong = { ...form, claim: { ...form.claim, number: ' ' }, dateOfInjury: '2014-02-30', items: [] };
    const answer = await api.call('POST', '/applications', { form: wrong });
    expect(answer.status).toBe(400);
    expect(Problem.parse(answer.json()).fields).toMatchObject({
      'form.claim.number': 'give the claim number',
      'form.dateOfInjury': expect.any(String),
      'form.items': 'name at least one treatment',
    });
  });
});

describe('what a desk records', () => {
  test('takes the case its way, and the board shows what is due', async () => {
    const caseNumber = await file();
    const asked = await record(caseNumber, caseEvent('inquiry-sent'));
    expect(CaseView.parse(asked.json()).state).toBe('inquiry-open');
    const board = ClockBoard.parse((await api.call('GET', '/clocks')).json());
    expect(board.today).toBe('2016-11-08');
    const mine = board.clocks.filter(row => row.caseNumber === caseNumber);
    expect(mine.map(row => [row.deadline.duty, row.deadline.due])).toContainEqual(['A3', '2016-10-28']);
    const dues = board.clocks.map(row => row.deadline.due ?? '');
    expect(dues).toEqual(dues.toSorted());
    expect((await record(caseNumber, caseEvent('inquiry-answered'))).status).toBe(200);
    const ended = await record(caseNumber, caseEvent('terminated', { on: '2016-11-08' }));
    expect(CaseView.parse(ended.json())).toMatchObject({ state: 'terminated', possible: [] });
    const after = ClockBoard.parse((await api.call('GET', '/clocks')).json());
    expect(after.clocks.filter(row => row.caseNumber === caseNumber)).toEqual([]);
  });

  // biome-ignore format: a table reads in columns
  test.each([
    // why this row                            event                                                           said
    ['a step there is not',                    caseEvent('remanded', { on: '2016-11-01' }),                    'Remanded: not possible in a case that is in screening.'],
    ['an act of its own',                      caseEvent('determination-signed'),                              'Determination signed: not recorded by hand, but by the act itself.'],
    ['a day that has not come',                caseEvent('inquiry-sent', { on: '2016-11-09' }),                'Inquiry sent on 2016-11-09 is after today (2016-11-08).'],
    ['assigned before it is eligible',         caseEvent('noarfi-served', { on: '2016-11-08' }),               'The application was not found eligible.'],
    ['an inquiry before the application',      caseEvent('inquiry-sent', { on: '2016-10-19' }),                'Inquiry-received on 2016-10-19 is before application-received'],
  ])('%s is refused', async (_why, event, said) => {
    const caseNumber = await file();
    const problem = await refusal(await record(caseNumber, event));
    expect(problem.detail.toLowerCase()).toContain(said.toLowerCase());
    expect((await api.needs.cases.read(caseNumber))?.events.length).toBe(2);
  });

  test('of a case nobody opened is not found', async () => {
    expect((await record('CM99-0000001', caseEvent('inquiry-sent'))).status).toBe(404);
    expect((await api.call('GET', '/cases/CM99-0000001/clocks')).status).toBe(404);
    expect((await api.call('GET', '/cases/CM99-0000001/application')).status).toBe(404);
  });
});

describe('two applications of one dispute', () => {
  test('are joined once the first is eligible: one case goes on with the items of both', async () => {
    const [master, joined] = [
      await file(),
      await file(input({ items: [{ ...applicationForm().items[0], title: 'TENS unit' }] })),
    ];
    const early = await api.call('POST', `/cases/${master}/consolidation`, { joined });
    expect((await refusal(early)).detail).toContain('not found eligible');
    expect((await api.needs.cases.read(joined))?.case.state).toBe('screening');
  });
});
