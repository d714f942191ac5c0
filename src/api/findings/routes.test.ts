import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { caseFile, decision, document, reviewer } from '../../../test/builders/case-file.ts';
import { assignReviewer } from '#commands/reviewers/assign-reviewer.ts';
import { openCase } from '#commands/open-case.ts';
import { registerReviewer } from '#commands/reviewers/register-reviewer.ts';
import { CaseView, Problem } from '../cases/contract.ts';
import { FindingsView } from './contract.ts';

const passphrase = 'six calm words';
const ends = 'The request is not medically necessary.';
let api: TestApi;

beforeAll(async () => {
  api = await testApi('2016-12-01');
  await registerReviewer(api.needs, { reviewer: reviewer(), login: 'a.example', name: 'Ada Example', passphrase });
});
afterAll(() => api.close());

let serial = 0;
async function opened(text?: string): Promise<string> {
  const caseNumber = `CM16-${String(++serial).padStart(7, '0')}`;
  await openCase(api.needs, { caseFile: caseFile({ caseNumber }), documents: [document(text)] });
  await assignReviewer(api.needs, { caseNumber, reviewer: 'R-1001' });
  return caseNumber;
}

const decide = (caseNumber: string, item: number, rationale = decision().rationale) =>
  api.call('PUT', `/cases/${caseNumber}/items/${item}/decision`, decision({ rationale }));
const sign = (caseNumber: string) =>
  api.callAs('R-1001')('POST', `/cases/${caseNumber}/signature`, { reviewer: 'R-1001', passphrase });
const look = async (caseNumber: string) =>
  FindingsView.parse((await api.call('GET', `/cases/${caseNumber}/findings`)).json());
const open = async (caseNumber: string) =>
  (await look(caseNumber)).findings.filter(each => each.open).map(({ rule, severity, item }) => [severity, rule, item]);
const answer = (caseNumber: string, finding: string, reason = 'It is of the other drug.') =>
  api.call('POST', `/cases/${caseNumber}/findings/answers`, { finding, reason });
const detail = (said: { readonly json: () => unknown }) => Problem.parse(said.json()).detail;

test('nothing is looked at before something is decided', async () => {
  const caseNumber = await opened();
  expect(await look(caseNumber)).toMatchObject({ findings: [], rules: 0, documents: [] });
  expect((await api.call('GET', '/cases/CM99-0000000/findings')).status).toBe(404);
});

test('an error blocks the signature until it is mended, and cannot be answered', async () => {
  const caseNumber = await opened();
  await decide(caseNumber, 0, 'The worker has low back pain since a fall.');
  await decide(caseNumber, 1);
  expect(await open(caseNumber)).toEqual([['error', 'conclusion-missing', 0]]);
  expect(detail(await sign(caseNumber))).toContain('1 error to be mended: item 1: ');
  const [error] = (await look(caseNumber)).findings.filter(each => each.open);
  expect(detail(await answer(caseNumber, error?.key ?? ''))).toContain('An error is mended, not answered');
  await decide(caseNumber, 0);
  expect(await open(caseNumber)).toEqual([]);
  expect((await sign(caseNumber)).status).toBe(200);
});

test('a warning is answered, the answer falls when the words change, and what was answered is kept with the signature', async () => {
  const caseNumber = await opened('Low back pain. An opioid agreement was signed.');
  const denied = `There is no documentation of an opioid agreement. ${ends}`;
  await decide(caseNumber, 0, denied);
  await decide(caseNumber, 1);
  expect(await open(caseNumber)).toEqual([['warning', 'denied-fact', 0]]);
  const [warning] = (await look(caseNumber)).findings.filter(each => each.open);
  expect(warning?.record[0]).toMatchObject({ document: 'note.txt', page: 1 });
  expect(detail(await sign(caseNumber))).toContain('1 warning to be answered');

  expect((await answer(caseNumber, warning?.key ?? '', ' ')).status).toBe(400);
  expect(FindingsView.parse((await answer(caseNumber, warning?.key ?? '')).json()).findings).toContainEqual(
    expect.objectContaining({ key: warning?.key, answer: 'It is of the other drug.', open: false }),
  );
  await decide(caseNumber, 0, `No opioid agreement is on file. ${ends}`);
  expect(await open(caseNumber)).toEqual([['warning', 'denied-fact', 0]]);
  expect(detail(await answer(caseNumber, warning?.key ?? ''))).toContain('This is not found in the draft');
  await decide(caseNumber, 0, denied);
  expect(await open(caseNumber)).toEqual([]);

  expect((await sign(caseNumber)).status).toBe(200);
  const stored = await api.needs.cases.read(caseNumber);
  const checks = stored?.case.analyses[0]?.signature?.checks;
  expect(checks?.rules).toContain('denied-fact');
  expect(checks?.findings.find(({ rule }) => rule === 'denied-fact')).toMatchObject({
    severity: 'warning',
    answer: 'It is of the other drug.',
  });
  expect(stored?.events.map(({ kind }) => kind)).toContain('finding-answered');
  const view = CaseView.parse((await api.call('GET', `/cases/${caseNumber}`)).json());
  expect(view.history.map(({ says }) => says)).toContain('A warning about item 1 was answered: denied fact.');
});

test('the letter says what it will list and add', async () => {
  const caseNumber = await opened();
  await decide(caseNumber, 0);
  expect((await look(caseNumber)).documents).toEqual(['Progress note, 09/12/2016, page 1']);
});

test('nobody records a signature or an answer by hand', async () => {
  const caseNumber = await opened();
  for (const kind of ['finding-answered', 'determination-signed']) {
    const data = { seat: null, finding: 'x', rule: 'x', item: 0, quote: '', reason: 'so' };
    const event = { kind, by: 'desk', why: '', data };
    expect([400, 422]).toContain((await api.call('POST', `/cases/${caseNumber}/events`, event)).status);
  }
});
