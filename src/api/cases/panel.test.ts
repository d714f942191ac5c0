import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApi, testApi, unwritable } from '../../../test/api.ts';
import { caseFile, decision, document, reviewer } from '../../../test/builders/case-file.ts';
import { openCase } from '#commands/open-case.ts';
import { assignReviewer } from '#commands/reviewers/assign-reviewer.ts';
import { registerReviewer } from '#commands/reviewers/register-reviewer.ts';
import type { Decision } from '#domain/cases/decision.ts';
import { CaseList, CaseView, Problem } from './contract.ts';

const passphrase = 'six calm words';
const ids = ['R-1001', 'R-2002', 'R-3003', 'R-4004'];
let api: TestApi;
let call: TestApi['call'];

beforeAll(async () => {
  api = await testApi('2016-12-01');
  ({ call } = api);
  for (const id of ids) {
    await registerReviewer(api.needs, {
      reviewer: reviewer({ id }),
      login: `login-${id}`,
      name: `Name of ${id}`,
      passphrase,
    });
  }
});
afterAll(() => api.close());

let serial = 0;
async function opened(): Promise<string> {
  const caseNumber = `CM16-${String(++serial).padStart(7, '0')}`;
  await openCase(api.needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
  return caseNumber;
}

const approved = { approvedOn: '2016-11-20', complexity: 'two specialties are needed' };
const assign = (caseNumber: string, input: object = {}) =>
  call('POST', `/cases/${caseNumber}/panel`, { reviewers: ids.slice(0, 3), ...approved, ...input });
const decide = (caseNumber: string, seat: number | null, item: number, with_: Partial<Decision> = {}) =>
  call('PUT', `/cases/${caseNumber}/items/${item}/decision`, { ...decision(with_), seat });
const sign = (caseNumber: string, id: string, seat: number | null = null) =>
  api.callAs(id.replace('login-', ''))('POST', `/cases/${caseNumber}/signature`, { reviewer: id, passphrase, seat });
const shown = async (caseNumber: string, seat?: number) =>
  CaseView.parse((await call('GET', `/cases/${caseNumber}${seat === undefined ? '' : `?seat=${seat}`}`)).json());
const detail = (answer: { readonly json: () => unknown }) => Problem.parse(answer.json()).detail;

/** A panel of three that has decided both items: of the first one is for the treatment, of the second two are. */
async function drafted(): Promise<string> {
  const caseNumber = await opened();
  await assign(caseNumber);
  for (const seat of [1, 2, 3]) {
    await decide(caseNumber, seat, 0, {
      outcome: seat === 2 ? 'overturned' : 'upheld',
      rationale: `Reasons of ${seat}: low back pain. The request is ${seat === 2 ? '' : 'not '}medically necessary.`,
    });
    await decide(caseNumber, seat, 1, { outcome: seat === 3 ? 'upheld' : 'overturned' });
  }
  return caseNumber;
}

describe('a panel', () => {
  test('is assigned, decides alone, signs one by one, and the majority determines', async () => {
    const caseNumber = await drafted();
    const desk = await shown(caseNumber);
    expect(desk).toMatchObject({ state: 'in-review', reviewer: null, seat: null, panel: approved });
    expect(desk.reviewers.map(each => [each.seat, each.reviewer, each.decided, each.signedOn])).toEqual([
      [1, 'R-1001', 2, null],
      [2, 'R-2002', 2, null],
      [3, 'R-3003', 2, null],
    ]);
    expect(desk.beforeSigning).toEqual(['reviewers 1, 2, 3 have not signed']);

    const first = CaseView.parse((await sign(caseNumber, 'R-2002', 2)).json());
    expect(first).toMatchObject({ state: 'in-review', seat: 2, beforeSigning: [], header: { decisionDate: null } });
    expect((await sign(caseNumber, 'login-R-1001')).status).toBe(200);
    expect(api.tasks).not.toContainEqual({ name: 'issue-letter', caseNumber });
    expect((await call('GET', `/cases/${caseNumber}/letter.txt`)).status).toBe(404);

    api.time.today = '2016-12-02';
    const last = CaseView.parse((await sign(caseNumber, 'R-3003', 3)).json());
    api.time.today = '2016-12-01';
    expect(last).toMatchObject({ state: 'draft-quality', header: { decisionDate: '2016-12-02' } });
    expect(api.tasks).toContainEqual({ name: 'issue-letter', caseNumber });
    expect(last.items.map(({ panel }) => [panel?.outcome, panel?.analyses.map(({ outcome }) => outcome)])).toEqual([
      ['upheld', ['upheld', 'overturned', 'upheld']],
      ['overturned', ['overturned', 'overturned', 'upheld']],
    ]);
    expect(last.history.map(({ event }) => event).slice(-3)).toEqual([
      'analysis-signed',
      'analysis-signed',
      'determination-signed',
    ]);
    expect(JSON.stringify(last)).not.toContain('Name of');
  });

  test('shows each reviewer the own draft and nobody another’s, until all have signed', async () => {
    const caseNumber = await drafted();
    await sign(caseNumber, 'R-1001', 1);
    const own = await shown(caseNumber, 2);
    expect(own.items[0]?.decision).toMatchObject({
      outcome: 'overturned',
      rationale: expect.stringContaining('Reasons of 2:'),
    });
    const others = JSON.stringify(own);
    expect(others).not.toMatch(/Reasons of [13]/);
    expect(JSON.stringify(await shown(caseNumber))).not.toMatch(/Reasons of|drafted: /);
    expect((await shown(caseNumber)).items.every(item => item.decision === null && item.panel === null)).toBe(true);
    expect((await shown(caseNumber, 9)).seat).toBeNull();
  });

  test('counts an item as decided when each has decided it', async () => {
    const caseNumber = await opened();
    await assign(caseNumber);
    for (const seat of [1, 2]) await decide(caseNumber, seat, 0);
    const decided = async () =>
      CaseList.parse((await call('GET', '/cases')).json()).cases.find(row => row.caseNumber === caseNumber)?.decided;
    expect(await decided()).toBe(0);
    await decide(caseNumber, 3, 0);
    expect(await decided()).toBe(1);
  });

  test('can be called while one reviewer is at work, whose draft stays', async () => {
    const caseNumber = await opened();
    await assignReviewer(api.needs, { caseNumber, reviewer: 'R-2002' });
    await decide(caseNumber, null, 0, { rationale: 'Mine.' });
    const view = CaseView.parse((await assign(caseNumber, { reviewers: ['R-1001', 'R-2002'] })).json());
    expect(view.reviewers.map(each => [each.seat, each.reviewer, each.decided])).toEqual([
      [1, 'R-2002', 1],
      [2, 'R-1001', 0],
    ]);
  });

  test('has a place taken over, and goes on without one who leaves', async () => {
    const caseNumber = await drafted();
    const replaced = await call('POST', `/cases/${caseNumber}/reviewer`, {
      reviewer: 'R-4004',
      reason: 'ill',
      seat: 3,
    });
    expect(CaseView.parse(replaced.json()).reviewers.map(each => [each.reviewer, each.decided])).toEqual([
      ['R-1001', 2],
      ['R-2002', 2],
      ['R-4004', 0],
    ]);
    const left = await call('POST', `/cases/${caseNumber}/events`, {
      kind: 'reviewer-left',
      by: 'assignment desk',
      why: '',
      data: { seat: 1, reason: 'on leave' },
    });
    expect(CaseView.parse(left.json()).reviewers.map(({ seat }) => seat)).toEqual([2, 3]);
    const loads = await api.needs.cases.reviewerLoads();
    expect(loads.map(({ reviewer: id }) => id)).toEqual(expect.arrayContaining(['R-2002', 'R-4004']));
    expect(loads.find(({ reviewer: id }) => id === 'R-4004')?.open).toBe(1);
  });

  test('is counted in the load of each of its reviewers, and not in that of one who left', async () => {
    const before = new Map((await api.needs.cases.reviewerLoads()).map(load => [load.reviewer, load.open]));
    const caseNumber = await opened();
    await assign(caseNumber);
    await call('POST', `/cases/${caseNumber}/events`, {
      kind: 'reviewer-left',
      by: 'assignment desk',
      why: '',
      data: { seat: 2, reason: 'on leave' },
    });
    const after = new Map((await api.needs.cases.reviewerLoads()).map(load => [load.reviewer, load.open]));
    const gained = ids.map(id => (after.get(id) ?? 0) - (before.get(id) ?? 0));
    expect(gained).toEqual([1, 0, 1, 0]);
  });
});

describe('refused', () => {
  test.each([
    ['the approval comes after', { approvedOn: '2016-12-02' }, 422, 'comes after the assignment of 2016-12-01'],
    ['one who sits twice', { reviewers: ['R-1001', 'login-R-1001'] }, 422, 'R-1001 would sit twice'],
    ['one reviewer', { reviewers: ['R-1001'] }, 400, 'a panel has at least two reviewers'],
    ['somebody unknown', { reviewers: ['R-1001', 'R-9009'] }, 422, 'There is no reviewer R-9009.'],
    ['no reason', { complexity: ' ' }, 400, 'say why one reviewer is not enough'],
  ])('a panel: %s', async (_why, input, status, said) => {
    const caseNumber = await opened();
    const answer = await assign(caseNumber, input);
    expect(answer.status).toBe(status);
    expect(detail(answer)).toContain(said);
    expect((await shown(caseNumber)).reviewers).toEqual([]);
  });

  test('a decision of nobody in particular, a signature under the analysis of another, and a second signature', async () => {
    const caseNumber = await drafted();
    expect(detail(await decide(caseNumber, null, 0))).toContain('The case has 3 reviewers: say which of them');
    expect(detail(await sign(caseNumber, 'R-1001', 2))).toContain('the analysis of reviewer 2, who is somebody else');
    expect(detail(await sign(caseNumber, 'R-4004'))).toContain('The case is assigned to another reviewer');
    expect((await shown(caseNumber)).reviewers.every(({ signedOn }) => signedOn === null)).toBe(true);
    await sign(caseNumber, 'R-1001', 1);
    expect(detail(await sign(caseNumber, 'R-1001', 1))).toContain('This reviewer has signed already');
    expect(detail(await decide(caseNumber, 1, 0))).toContain('Reviewer 1 has signed');
  });

  test('an analysis no letter can hold, when it is signed and not when the last one signs', async () => {
    const caseNumber = await drafted();
    await decide(caseNumber, 1, 0, { rationale: unwritable });
    expect(detail(await sign(caseNumber, 'R-1001', 1))).toContain('no such character');
  });
});
