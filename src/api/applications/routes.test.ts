import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { applicationForm, caseEvent } from '../../../test/builders/case-events.ts';
import { reviewer, type ReviewerFacts } from '../../../test/builders/case-file.ts';
import { registerOrganization } from '#commands/reviewers/register-organization.ts';
import { registerReviewer } from '#commands/reviewers/register-reviewer.ts';
import type { CaseEvent } from '#domain/cases/events.ts';
import { Organization } from '#domain/reviewers/organization.ts';
import { CaseClocks, CaseView, MatchView, Problem, ScreeningView } from '../cases/contract.ts';
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

/** A case assigned by notice, its records complete. */
async function complete(dateOfInjury: string): Promise<string> {
  const caseNumber = await file(input({ dateOfInjury }));
  await api.call('POST', `/cases/${caseNumber}/screening`);
  for (const event of [
    caseEvent('noarfi-served', { on: '2016-11-08' }),
    caseEvent('records-received', { on: '2016-11-08' }),
    caseEvent('records-completed', { on: '2016-11-08' }),
  ])
    expect((await record(caseNumber, event)).status).toBe(200);
  return caseNumber;
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

const screening = async (caseNumber: string) =>
  ScreeningView.parse((await api.call('GET', `/cases/${caseNumber}/screening`)).json());
const settle = async (caseNumber: string) =>
  CaseView.parse((await api.call('POST', `/cases/${caseNumber}/screening`)).json());
const injured = (dateOfInjury: string, form: object = {}) => input({ dateOfInjury, ...form });

describe('screening', () => {
  test('finds nothing against a sound application, records it, and the notice of assignment may go', async () => {
    const caseNumber = await file(injured('2014-01-02'));
    expect((await screening(caseNumber)).screening).toMatchObject({ eligible: 'whole', grounds: [], profile: 'P2014' });
    expect(await settle(caseNumber)).toMatchObject({ eligible: true, state: 'screening' });
    const again = await api.call('POST', `/cases/${caseNumber}/screening`);
    expect([again.status, again.body]).toEqual([422, expect.stringContaining('found eligible already')]);
    const served = await record(caseNumber, caseEvent('noarfi-served', { on: '2016-11-08' }));
    expect(CaseView.parse(served.json())).toMatchObject({ state: 'assigned', header: { dateAssigned: '2016-11-08' } });
  });

  test('finds the refiling of an open case, and says of which', async () => {
    const first = await file(injured('2014-01-03'));
    const again = await file(injured('2014-01-03'));
    const { screening: found, notice } = await screening(again);
    expect(found.eligible).toBe('no');
    expect(found.grounds.map(ground => ground.code)).toEqual(['DUPLICATE']);
    expect(found.grounds[0]?.message).toContain(first);
    expect(notice).toContain('cannot be reviewed');
    expect((await screening(first)).screening.eligible).toBe('whole');
    expect(await settle(again)).toMatchObject({ state: 'ineligible' });
  });

  test('lets one item through and closes the other', async () => {
    const [drug, visit] = applicationForm().items;
    const caseNumber = await file(injured('2014-01-04', { items: [{ ...drug, decision: 'approved' }, visit] }));
    expect((await screening(caseNumber)).screening).toMatchObject({ eligible: 'part', items: ['no', 'yes'] });
    const view = await settle(caseNumber);
    expect(view.items.map(item => item.closed)).toEqual(['ineligible', null]);
  });

  test('holds back while liability is disputed, and goes on when it is resolved', async () => {
    const caseNumber = await file(injured('2014-01-05', { liabilityDisputed: true }));
    expect(await settle(caseNumber)).toMatchObject({ state: 'deferred-for-liability' });
    await record(caseNumber, caseEvent('liability-resolved', { on: '2016-11-08' }));
    expect((await screening(caseNumber)).screening.eligible).toBe('whole');
  });

  test('is not there for a case without an application', async () => {
    expect((await api.call('GET', '/cases/CM99-0000001/screening')).status).toBe(404);
  });
});

describe('a reviewer', () => {
  const register = (id: string, facts: ReviewerFacts = {}) =>
    registerReviewer(api.needs, {
      reviewer: reviewer({ id, areas: ['chronic pain', 'low back'], practice, ...facts }),
      login: id,
      name: `Name of ${id}`,
      passphrase: 'six calm words',
    });
  const practice = { since: '2001-01-01', hoursPerWeek: 30 };

  test('is matched with every reason for and against, and none is named', async () => {
    await register('R-fit');
    await register('R-qme', { qme: true });
    await register('R-tied', {
      ties: { relations: [{ relation: 'employment', with: { name: 'Example Indemnity, Inc.' } }] },
    });
    const caseNumber = await complete('2014-01-06');
    const match = MatchView.parse((await api.call('GET', `/cases/${caseNumber}/match`)).json());
    expect(match.reviewers.map(each => each.id)).toEqual(['R-fit']);
    const reasons = new Map(match.excluded.map(each => [each.id, each.reasons.map(({ rule }) => rule)]));
    expect(reasons.get('R-qme')).toContain('no-qme-appointment');
    expect(reasons.get('R-tied')).toContain('employer-insurer-administrator');
    expect(JSON.stringify(match)).not.toContain('Name of');

    const refused = await refusal(await api.call('POST', `/cases/${caseNumber}/reviewer`, { reviewer: 'R-tied' }));
    expect(refused.source).toContain('139.5');
    expect(
      (await refusal(await api.call('POST', `/cases/${caseNumber}/reviewer`, { reviewer: 'R-none' }))).detail,
    ).toBe('There is no reviewer R-none.');
    // Nobody is assigned on a screening that did not look at the organization.
    expect(match.organizationLookedAt).toBe(false);
    const unlooked = await refusal(await api.call('POST', `/cases/${caseNumber}/reviewer`, { reviewer: 'R-fit' }));
    expect(unlooked.detail).toContain('nobody has described it');
    await registerOrganization(api.needs, { organization: Organization.parse({ name: 'Elm Review' }) });
    const given = await api.call('POST', `/cases/${caseNumber}/reviewer`, { reviewer: 'R-fit' });
    const view = CaseView.parse(given.json());
    expect(view).toMatchObject({ state: 'in-review', reviewer: 'R-fit' });
    expect(view.reviewers.map(({ reviewer: id, screened }) => [id, screened?.on])).toEqual([['R-fit', '2016-11-08']]);
    expect(view.reviewers[0]?.screened?.rules.every(({ look }) => look === 'clear')).toBe(true);
    expect(await api.needs.cases.reviewerLoads()).toEqual([
      { reviewer: 'R-fit', open: 1, lastAssigned: '2016-11-08T18:00:00.000Z' },
    ]);
  });

  test('is replaced with a reason, and what was drafted is not taken over', async () => {
    const caseNumber = await complete('2014-01-07');
    await register('R-other');
    await api.call('POST', `/cases/${caseNumber}/reviewer`, { reviewer: 'R-fit' });
    const again = { reviewer: 'R-other', reason: 'on leave' };
    const given = await api.call('POST', `/cases/${caseNumber}/reviewer`, again);
    expect(CaseView.parse(given.json())).toMatchObject({ state: 'in-review', reviewer: 'R-other' });
    expect((await api.call('POST', `/cases/${caseNumber}/reviewer`, { reviewer: 'R-fit' })).status).toBe(422);
  });
});

describe('two applications of one dispute', () => {
  test('are joined once both are eligible: one case goes on with the items of both', async () => {
    const other = { ...applicationForm().items[0], title: 'TENS unit, 30 day rental' };
    const urDecision = { ...applicationForm().urDecision, made: '2016-10-05', served: '2016-10-05' };
    const master = await file(input({ dateOfInjury: '2014-02-02' }));
    const joined = await file(input({ dateOfInjury: '2014-02-02', items: [other], urDecision }));
    const join = () => api.call('POST', `/cases/${master}/consolidation`, { joined });
    expect((await refusal(await join())).detail).toContain('not found eligible');
    expect((await api.needs.cases.read(joined))?.case.state).toBe('screening');
    for (const each of [master, joined]) await api.call('POST', `/cases/${each}/screening`);
    const view = CaseView.parse((await join()).json());
    expect(view.items.map(item => item.title)).toContain('TENS unit, 30 day rental');
    expect((await api.needs.cases.read(joined))?.case.state).toBe('terminated');
    expect((await join()).status).toBe(422);
  });
});
