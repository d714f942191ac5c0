import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { caseFile, decision, document, reviewer } from '../../../test/builders/case-file.ts';
import { keepExaminations, rulesAsked } from '#commands/gate/keep-examinations.ts';
import { assignReviewer } from '#commands/reviewers/assign-reviewer.ts';
import { openCase } from '#commands/open-case.ts';
import { registerReviewer } from '#commands/reviewers/register-reviewer.ts';
import { Problem } from '../cases/contract.ts';
import { ReviewsView } from '../reviews/contract.ts';
import { DeskWordView, QualityDeskView } from './contract.ts';

const passphrase = 'six calm words';
const silent = 'The worker has low back pain since a fall.';
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
const desk = async (query = '') => QualityDeskView.parse((await api.call('GET', `/quality${query}`)).json());
const shown = async (query = '') => (await desk(query)).rows.map(({ caseNumber }) => caseNumber);
const row = async (caseNumber: string) => (await desk(`?case=${caseNumber}`)).rows[0];
const detail = (said: { readonly json: () => unknown }) => Problem.parse(said.json()).detail;

test('the desk holds drafts and signed analyses, what stands in the way first, and is asked by gravity, rule, number and standing', async () => {
  expect((await desk()).drafted).toBe(0);
  const quiet = await opened();
  const grave = await opened();
  const done = await opened();
  const blank = await opened();
  for (const caseNumber of [quiet, done]) await decide(caseNumber, 0);
  await decide(done, 1);
  await decide(grave, 0, silent);
  await sign(done);
  const all = await desk();
  expect(all).toMatchObject({ drafted: 3, open: 1, waiting: 0, fitting: 3 });
  expect(all.rows.map(({ caseNumber }) => caseNumber)).toEqual([grave, quiet, done]);
  expect(all.rows.map(({ signedOn }) => signedOn)).toEqual([null, null, '2016-12-01']);
  expect(await shown('?severity=error')).toEqual([grave]);
  expect(await shown('?severity=error&rule=conclusion-missing')).toEqual([grave]);
  expect(await shown('?severity=warning&rule=conclusion-missing')).toEqual([]);
  expect(await shown('?of=signed')).toEqual([done]);
  expect(await shown(`?case=${quiet}`)).toEqual([quiet]);
  expect(await shown('?desk=unseen')).toEqual([grave, quiet]);
  expect(await shown('?sort=due&from=2')).toHaveLength(1);
  expect(await shown(`?case=${blank}`)).toEqual([]);
  expect(await shown(`?q=${quiet.toLowerCase()}`)).toEqual([quiet]);
  expect(await shown(`?q=${quiet}+nowhere`)).toEqual([]);
  expect(await desk('?q=nowhere')).toMatchObject({ drafted: 3, fitting: 0 });
  const byNumber = [quiet, grave, done].toSorted();
  expect(await shown('?sort=number')).toEqual(byNumber);
  expect(await shown('?sort=number&order=down&limit=2')).toEqual(byNumber.toReversed().slice(0, 2));
  expect(await shown('?order=down')).toEqual([quiet, done, grave]);
  expect(all.rules).toContain('conclusion-missing');
  expect((await api.call('GET', '/quality?severity=grave')).status).toBe(400);
});

test('what is kept is not made again while draft, record, rules and day are the same, and is when one of them changes', async () => {
  const caseNumber = await opened();
  await decide(caseNumber, 0, silent);
  expect((await row(caseNumber))?.findings.filter(({ open }) => open)).toHaveLength(1);
  const again = () => keepExaminations(api.needs, { limit: 100 });
  expect(await again()).toBe(0);
  await decide(caseNumber, 0);
  expect(await again()).toBe(1);
  expect((await row(caseNumber))?.findings.filter(({ open }) => open)).toEqual([]);
  const now = { rules: rulesAsked(api.needs.sha256), today: '2016-12-01' };
  expect(await api.needs.examinations.countStale(now)).toBe(0);
  expect(await api.needs.examinations.countStale({ ...now, rules: 'others' })).toBeGreaterThan(3);
  api.time.today = '2016-12-02';
  // Of what is signed the day does not change.
  expect(await again()).toBe((await desk('?of=drafts')).fitting + 1);
  expect((await api.call('DELETE', '/quality/examinations')).status).toBe(204);
  expect(await again()).toBeGreaterThan(3);
});

test('a draft that cannot be examined does not keep the others from it', async () => {
  const [broken, whole] = [await opened(), await opened()];
  for (const caseNumber of [broken, whole]) await decide(caseNumber, 0, silent);
  const examineDraft: typeof api.needs.examineDraft = (current, ...rest) =>
    current.caseNumber === broken
      ? Promise.reject(new Error('the record cannot be read'))
      : api.needs.examineDraft(current, ...rest);
  await expect(keepExaminations({ ...api.needs, examineDraft }, { limit: 100 })).rejects.toThrow('1 drafts');
  const rows = await api.needs.examinations.stale({
    rules: rulesAsked(api.needs.sha256),
    today: api.time.today,
    limit: 9,
  });
  expect(rows.map(({ caseNumber }) => caseNumber)).toEqual([broken]);
  await keepExaminations(api.needs, { limit: 100 });
});

test('a returned draft is changed before it is signed', async () => {
  const caseNumber = await opened();
  expect(detail(await api.call('POST', `/cases/${caseNumber}/return`, { reason: 'Too short.' }))).toContain(
    'No item is decided yet',
  );
  await decide(caseNumber, 0);
  await decide(caseNumber, 1);
  expect((await api.call('POST', `/cases/${caseNumber}/return`, { reason: ' ' })).status).toBe(400);
  const said = await api.call('POST', `/cases/${caseNumber}/return`, { reason: 'Item 1 names another drug.' });
  expect(DeskWordView.parse(said.json())).toMatchObject({ desk: 'returned', reason: 'Item 1 names another drug.' });
  expect(await shown('?desk=returned')).toEqual([caseNumber]);
  expect(detail(await sign(caseNumber))).toContain('The quality desk returned the draft: Item 1 names another drug.');
  await decide(caseNumber, 0, `The records were read again. ${decision().rationale}`);
  expect((await row(caseNumber))?.desk).toBe('taken-up');
  expect((await sign(caseNumber)).status).toBe(200);
});

test('or its reviewer says why it stands, which nobody else can', async () => {
  const caseNumber = await opened();
  await decide(caseNumber, 0);
  await decide(caseNumber, 1);
  const answer = { reason: 'It is the drug as it was asked for.' };
  expect(detail(await api.call('POST', `/cases/${caseNumber}/return/answer`, answer))).toContain('has not returned');
  const director = await api.as('medical-director');
  await director('POST', `/cases/${caseNumber}/return`, { reason: 'Another drug.' });
  expect((await director('POST', `/cases/${caseNumber}/return/answer`, answer)).status).toBe(403);
  const own = await api.as('reviewer', { reviewer: 'R-1001' });
  expect((await own('POST', `/cases/${caseNumber}/release`, {})).status).toBe(403);
  expect(DeskWordView.parse((await own('GET', `/cases/${caseNumber}/return`)).json()).reason).toBe('Another drug.');
  // What was returned stands first in the reviewer's own list, and in no one else's.
  const [first, second] = ReviewsView.parse((await own('GET', '/reviews')).json()).reviews;
  expect(first).toMatchObject({ caseNumber, desk: 'returned', open: 2, decided: 2, seat: null, isSigned: false });
  expect(second?.desk).not.toBe('returned');
  const other = await api.as('reviewer');
  expect(ReviewsView.parse((await other('GET', '/reviews')).json()).reviews).toEqual([]);
  expect((await director('GET', '/reviews')).status).toBe(403);
  expect(DeskWordView.parse((await own('POST', `/cases/${caseNumber}/return/answer`, answer)).json())).toMatchObject({
    desk: 'taken-up',
    answer: answer.reason,
  });
  const worker = await api.as('worker', { cases: [caseNumber] });
  expect((await worker('GET', `/cases/${caseNumber}/return`)).status).toBe(403);
  expect((await worker('GET', `/cases/${caseNumber}`)).body).not.toContain('quality desk');
  expect((await sign(caseNumber)).status).toBe(200);
});

test('a return can be taken back, and a release holds for the draft as it was', async () => {
  const caseNumber = await opened();
  await decide(caseNumber, 0);
  await decide(caseNumber, 1);
  await api.call('POST', `/cases/${caseNumber}/return`, { reason: 'Too short.' });
  const released = await api.call('POST', `/cases/${caseNumber}/release`, {});
  expect(DeskWordView.parse(released.json())).toMatchObject({ desk: 'released', reason: null });
  await decide(caseNumber, 0, `The records were read again. ${decision().rationale}`);
  expect((await row(caseNumber))?.desk).toBe('unseen');
  expect((await sign(caseNumber)).status).toBe(200);
  expect(detail(await api.call('POST', `/cases/${caseNumber}/release`, {}))).toContain('not possible');
});
