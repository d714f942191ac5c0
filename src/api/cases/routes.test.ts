import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApi, testApi, unwritable } from '../../../test/api.ts';
import { testerCookie } from '../../../test/sign-in.ts';
import { caseFile, decision, document, reviewer } from '../../../test/builders/case-file.ts';
import { assignReviewer } from '#commands/reviewers/assign-reviewer.ts';
import { issueLetter } from '#commands/determination/issue-letter.ts';
import { openCase } from '#commands/open-case.ts';
import { registerReviewer } from '#commands/reviewers/register-reviewer.ts';
import { CaseList, CaseView, Problem } from './contract.ts';

const passphrase = 'six calm words';
let api: TestApi;
let app: TestApi['app'];
let base: TestApi['base'];
let needs: TestApi['needs'];
let tasks: TestApi['tasks'];
let call: TestApi['call'];

beforeAll(async () => {
  api = await testApi('2016-12-01');
  ({ app, base, needs, tasks, call } = api);
  await registerReviewer(needs, { reviewer: reviewer(), login: 'a.example', name: 'Ada Example', passphrase });
  await registerReviewer(needs, {
    reviewer: reviewer({ id: 'R-2002' }),
    login: 'another',
    name: 'Another',
    passphrase,
  });
});
afterAll(() => api.close());

let serial = 0;
async function openedCase(): Promise<string> {
  const caseNumber = `CM16-${String(++serial).padStart(7, '0')}`;
  await openCase(needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
  await assignReviewer(needs, { caseNumber, reviewer: 'R-1001' });
  return caseNumber;
}

const decide = (caseNumber: string, item: number, input: object = decision()) =>
  call('PUT', `/cases/${caseNumber}/items/${item}/decision`, input);
const sign = (caseNumber: string, input: object = {}, as = 'R-1001') =>
  api.callAs(as)('POST', `/cases/${caseNumber}/signature`, { reviewer: as, passphrase, ...input });

describe('from the list to the letter', () => {
  test('a case is listed, decided, signed once, and its letter comes out', async () => {
    const caseNumber = await openedCase();
    const listed = CaseList.parse((await call('GET', '/cases')).json());
    expect(listed.cases.find(row => row.caseNumber === caseNumber)).toMatchObject({ state: 'in-review', decided: 0 });

    const opened = CaseView.parse((await call('GET', `/cases/${caseNumber}`)).json());
    expect(opened.beforeSigning).toEqual(['items 1, 2 are not decided']);
    expect(opened.items[0]?.claimsAdministrator.text).toContain('Muscle relaxants');

    await call('PUT', `/cases/${caseNumber}/summary`, { clinicalSummary: 'A summary of my own: low back pain.' });
    await decide(caseNumber, 0);
    const ready = CaseView.parse((await decide(caseNumber, 1, decision({ outcome: 'overturned' }))).json());
    expect(ready).toMatchObject({
      beforeSigning: [],
      clinicalSummary: 'A summary of my own: low back pain.',
      state: 'in-review',
    });

    const early = await call('GET', `/cases/${caseNumber}/letter.pdf`);
    expect(early.status).toBe(404);

    const signed = await sign(caseNumber);
    expect(signed.status).toBe(200);
    expect(CaseView.parse(signed.json())).toMatchObject({
      state: 'draft-quality',
      header: { decisionDate: '2016-12-01' },
    });
    expect(tasks).toContainEqual({ name: 'issue-letter', caseNumber });
    expect((await sign(caseNumber)).status).toBe(422);
    expect((await call('GET', `/cases/${caseNumber}/letter.pdf`)).headers['retry-after']).toBe('1');

    await issueLetter(needs, { caseNumber });
    const issued = CaseView.parse((await call('GET', `/cases/${caseNumber}`)).json());
    expect(issued.state).toBe('determined');
    expect(issued.letter?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(issued.history.map(entry => entry.event)).toEqual([
      'case-opened',
      'reviewer-assigned',
      'summary-written',
      'item-decided',
      'item-decided',
      'determination-signed',
      'letter-issued',
    ]);
    const pdf = await call('GET', `/cases/${caseNumber}/letter.pdf`);
    expect([pdf.status, pdf.headers['content-type'], pdf.body]).toEqual([200, 'application/pdf', '%PDF-1.7 letter']);
    const text = await call('GET', `/cases/${caseNumber}/letter.txt`);
    expect([text.status, text.body]).toEqual([200, 'the letter']);
  });

  test('no answer names the reviewer', async () => {
    const caseNumber = await openedCase();
    await decide(caseNumber, 0);
    await decide(caseNumber, 1);
    expect((await sign(caseNumber)).body).not.toContain('Ada');
    const { rows } = await sql<{ all: string }>`select string_agg(data::text, '') as all from case_events`.execute(
      base.db,
    );
    expect(rows[0]?.all).not.toContain('Ada Example');
  });
});

const view = (leaning = 'undecided', more: object = {}) => ({ leaning, criteria: [], note: null, ...more });
const firstView = (caseNumber: string, item: number, input: object = view()) =>
  call('POST', `/cases/${caseNumber}/items/${item}/first-view`, input);

describe('a first view before the proposal', () => {
  test('what is proposed is not sent until it is recorded, item by item; the questions and the evidence are', async () => {
    const caseNumber = await openedCase();
    const before = await call('GET', `/cases/${caseNumber}`);
    const [first] = CaseView.parse(before.json()).items;
    expect(first).toMatchObject({ review: null, proposedGuideline: null, firstView: null });
    expect(first?.asked.criteria.length).toBeGreaterThan(0);
    expect(before.body).not.toMatch(/"(?:support|proposal|rationale|verdict|missing)"/);

    const criterion = first?.asked.criteria[0]?.id ?? '';
    const recorded = await firstView(caseNumber, 0, view('upheld', { criteria: [{ criterion, verdict: 'not-met' }] }));
    const [seen, unseen] = CaseView.parse(recorded.json()).items;
    expect(seen?.firstView).toEqual(view('upheld', { criteria: [{ criterion, verdict: 'not-met' }] }));
    expect(seen?.review?.criteria.map(({ id }) => id)).toEqual(seen?.asked.criteria.map(({ id }) => id));
    expect(unseen?.review).toBeNull();

    const again = await firstView(caseNumber, 0, view('overturned'));
    expect([again.status, Problem.parse(again.json()).detail]).toEqual([
      422,
      'The first view of item 1 is recorded and stands as it is.',
    ]);
    const { history } = CaseView.parse((await call('GET', `/cases/${caseNumber}`)).json());
    expect(history.at(-1)).toMatchObject({
      event: 'first-view-recorded',
      says: 'The reviewer recorded a first view of item 1.',
      by: 'R-1001',
    });
  });

  test.each([
    ['no leaning', { criteria: [] }, 400],
    ['a leaning that is none', view('maybe'), 400],
    ['a verdict that is none', view('upheld', { criteria: [{ criterion: 'a/b', verdict: 'yes' }] }), 400],
    ['a seat nobody has', view('upheld', { seat: 4 }), 422],
  ])('%s is refused', async (_why, input, status) => {
    expect((await firstView(await openedCase(), 0, input)).status).toBe(status);
  });

  test('an item that is not there has no first view', async () => {
    expect((await firstView(await openedCase(), 7)).status).toBe(422);
  });
});

describe('recommendations that compete', () => {
  const recommendation = {
    source: 'schedule',
    citation: 'MTUS Chronic Pain 2009, Muscle relaxants',
    direction: 'against',
    citedBy: 'claims-administrator',
    rebuts: false,
    question: 'treatment-benefit',
    level: '2',
    applicable: true,
    applicability: '',
  };
  const study = {
    ...recommendation,
    source: 'study',
    citation: 'A trial',
    direction: 'for',
    level: '1b',
    rebuts: true,
  };
  const weighing = (second: object = {}) => ({
    recommendations: [recommendation, { ...study, ...second }],
    governs: 1,
    why: 'it is the better evidence',
  });

  test('are kept with the decision', async () => {
    const caseNumber = await openedCase();
    const decided = await decide(caseNumber, 0, { ...decision({ outcome: 'overturned' }), weighing: weighing() });
    expect(CaseView.parse(decided.json()).items[0]?.decision?.weighing).toEqual(weighing());
  });

  test.each([
    ['that say the same', weighing({ direction: 'against' }), 422],
    ['of which one that does not apply governs', weighing({ applicable: false }), 422],
    ['of which there is one', { ...weighing(), recommendations: [recommendation] }, 400],
  ])('%s are refused', async (_why, input, status) => {
    const answer = await decide(await openedCase(), 0, { ...decision(), weighing: input });
    expect(answer.status).toBe(status);
  });
});

describe('refusals', () => {
  test.each([
    ['a wrong passphrase', 'R-1001', { passphrase: 'guess' }, 403, 'No reviewer has this id and passphrase.'],
    ['an unknown reviewer, in the same words', 'R-9', {}, 403, 'No reviewer has this id and passphrase.'],
    ['what another reviewer knows', 'R-2002', { reviewer: 'R-1001' }, 403, 'No reviewer has this id and passphrase.'],
    ['another reviewer', 'R-2002', {}, 422, 'The case is assigned to another reviewer'],
    ['items not decided', 'R-1001', {}, 422, 'Items 1, 2 are not decided.'],
    ['no reviewer', 'R-1001', { reviewer: ' ' }, 400, 'reviewer'],
  ])('a signature with %s', async (_why, as, input, status, detail) => {
    const caseNumber = await openedCase();
    const answer = await sign(caseNumber, input, as);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(Problem.parse(answer.json()).detail).toContain(detail);
    expect((await needs.cases.read(caseNumber))?.case.state).toBe('in-review');
  });

  test('a signature under what no letter can hold', async () => {
    const caseNumber = await openedCase();
    await decide(caseNumber, 0, decision({ rationale: unwritable }));
    await decide(caseNumber, 1);
    expect(Problem.parse((await sign(caseNumber)).json()).detail).toContain('no such character (items/0/rationale)');
    expect((await needs.cases.read(caseNumber))?.case.state).toBe('in-review');
  });

  test('a refusal names its law', async () => {
    const answer = Problem.parse((await sign(await openedCase())).json());
    expect(answer).toMatchObject({ type: '/problems/refused', status: 422, source: 'Labor Code 4610.6(e)' });
  });

  test.each([
    ['an outcome there is not', { ...decision(), outcome: 'partly' }, 0, 400, 'outcome'],
    ['no reasons', { ...decision(), rationale: '  ' }, 0, 400, 'give the reasons'],
    ['no guideline', { ...decision(), guideline: '' }, 0, 400, 'name the guideline'],
    ['an item there is not', decision(), 2, 422, 'The case has no item 3; it has 2.'],
    ['an item that is no number', decision(), Number.NaN, 400, 'item'],
  ])('a decision with %s', async (_why, input, item, status, detail) => {
    const answer = await decide(await openedCase(), item, input);
    expect(answer.status).toBe(status);
    expect(Problem.parse(answer.json()).detail).toContain(detail);
  });

  test('fields that are wrong are named', async () => {
    const answer = Problem.parse((await decide(await openedCase(), 0, { ...decision(), rationale: '' })).json());
    expect(answer.fields).toEqual({ rationale: 'give the reasons' });
  });

  test.each([
    ['an unknown case', 'GET', '/cases/CM99-0000000', undefined, 404],
    ['an unknown case, decided', 'PUT', '/cases/CM99-0000000/items/0/decision', decision(), 404],
    ['an unknown case, its letter', 'GET', '/cases/CM99-0000000/letter.txt', undefined, 404],
    ['an unknown path', 'GET', '/nothing', undefined, 404],
    ['an unknown method', 'DELETE', '/cases', undefined, 405],
  ] as const)('%s is a problem in JSON', async (_why, method, url, payload, status) => {
    const answer = await call(method, url, payload);
    expect(answer.status).toBe(status);
    expect(Problem.parse(answer.json()).status).toBe(status);
  });

  test.each([
    ['text that is not JSON', 'application/json', '{', 400],
    ['a form of another site', 'text/plain', '{"reviewer":"R-1001"}', 415],
    ['a body over a megabyte', 'application/json', JSON.stringify({ passphrase: 'x'.repeat(2 ** 20) }), 413],
  ])('%s is a problem in JSON', async (_why, type, payload, status) => {
    const url = `/api/v1/cases/${await openedCase()}/signature`;
    const answer = await app.inject({
      method: 'POST',
      url,
      headers: { cookie: testerCookie, 'content-type': type },
      payload,
    });
    expect(answer.statusCode).toBe(status);
    expect(Problem.parse(answer.json()).status).toBe(status);
  });
});
