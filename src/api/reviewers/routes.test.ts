import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { caseFile, document, reviewer } from '../../../test/builders/case-file.ts';
import { openCase } from '#commands/open-case.ts';
import { matchCase } from '#commands/reviewers/match-case.ts';
import { GivenLink } from '../accounts/contract.ts';
import { RegisterChanges, RegisteredView, RegisterView } from './contract.ts';

const caseNumber = 'CM16-0000701';
const password = 'several calm words';
let api: TestApi;
let administrator: Awaited<ReturnType<TestApi['as']>>;

beforeAll(async () => {
  api = await testApi('2016-12-01');
  await openCase(api.needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
  administrator = await api.as('administrator');
});
afterAll(() => api.close());

const licensed = (id: string, number: string) => {
  const { licences, ...rest } = reviewer({ id });
  const [licence] = licences;
  if (licence === undefined) throw new Error('the builder has no licence');
  return { ...rest, licences: [{ ...licence, number }] };
};
const register = (id: string, number: string, name = `Name of ${id}`) =>
  administrator('POST', '/reviewers', { name, reviewer: licensed(id, number) });
const put = (url: string, body: object) => administrator('PUT', url, body);
const idsOf = async () =>
  RegisterView.parse((await administrator('GET', '/reviewers')).json()).reviewers.map(each => each.reviewer.id);
const fieldsOf = (body: string): unknown => JSON.parse(body).fields;

test('the administrator registers a reviewer, who is known by name there alone', async () => {
  const made = await register('R-2001', 'A 1001', 'Ada Example');
  expect(made.status).toBe(201);
  expect(RegisteredView.parse(made.json())).toMatchObject({
    name: 'Ada Example',
    retiredAt: null,
    account: null,
    reviewer: { id: 'R-2001', licences: [{ number: 'A 1001' }] },
  });
  expect((await register('R-2002', 'A 1002')).status).toBe(201);
  expect(await idsOf()).toEqual(['R-2001', 'R-2002']);
  for (const role of ['medical-director', 'intake', 'reviewer'] as const)
    expect((await (await api.as(role))('GET', '/reviewers')).status).toBe(403);
});

test('what is wrong is said at its field: an id, a licence or an identifier that is another’s, a day that is none', async () => {
  const taken = await register('R-2001', 'A 1009');
  expect([taken.status, fieldsOf(taken.body)]).toEqual([422, { 'reviewer.id': expect.stringContaining('id') }]);
  const licence = await register('R-2003', 'a-1002');
  expect([licence.status, fieldsOf(licence.body)]).toEqual([
    422,
    { 'reviewer.licences.0.number': expect.stringContaining('R-2002') },
  ]);
  const wrong = {
    ...licensed('R-2003', 'A 1003'),
    licences: [{ state: 'Nevada', standing: 'good', expires: '2016-02-30' }],
  };
  const day = await administrator('POST', '/reviewers', { name: ' ', reviewer: wrong });
  expect([day.status, Object.keys(Object(fieldsOf(day.body))).toSorted()]).toEqual([
    400,
    ['name', 'reviewer.licences.0.expires'],
  ]);
  expect(await idsOf()).toEqual(['R-2001', 'R-2002']);
});

test('what is registered changes, but for the id; each change is kept with who made it, and is never changed', async () => {
  const changed = await put('/reviewers/R-2002', {
    name: 'Ben Example',
    reviewer: { ...licensed('R-9999', 'A 1002'), areas: ['Spine'] },
  });
  expect(RegisteredView.parse(changed.json())).toMatchObject({
    name: 'Ben Example',
    reviewer: { id: 'R-2002', areas: ['Spine'] },
  });
  expect((await put('/reviewers/R-9999', { name: 'X', reviewer: licensed('R-9999', 'A 9') })).status).toBe(404);
  const clash = await put('/reviewers/R-2002', { name: 'Ben', reviewer: licensed('R-2002', 'A1001') });
  expect(clash.status).toBe(422);
  const { changes } = RegisterChanges.parse((await administrator('GET', '/reviewers/R-2002/changes')).json());
  expect(changes.map(({ what, by }) => [what, by])).toEqual([
    ['changed', 'administrator'],
    ['registered', 'administrator'],
  ]);
  const kept = await api.base.db.selectFrom('reviewer_changes').select('standing').execute();
  expect(JSON.stringify(kept)).not.toContain('Ben Example');
  await expect(api.base.db.deleteFrom('reviewer_changes').execute()).rejects.toThrow();
});

test('a retired reviewer is given no case, and is not proposed for one; taken back, they are', async () => {
  const proposed = async () => {
    const outcome = await matchCase(api.needs, { caseNumber });
    if (outcome.kind !== 'shown') return outcome.kind;
    return [...outcome.match.reviewers, ...outcome.match.excluded].map(({ id }) => id).toSorted();
  };
  expect(await proposed()).toEqual(['R-2001', 'R-2002']);
  const retired = await put('/reviewers/R-2001/retired', { retired: true });
  expect(RegisteredView.parse(retired.json()).retiredAt).toBe('2016-12-01T18:00:00.000Z');
  expect(await proposed()).toEqual(['R-2002']);
  const refused = await administrator('POST', `/cases/${caseNumber}/reviewer`, { reviewer: 'R-2001' });
  expect([refused.status, refused.body.includes('retired')]).toEqual([422, true]);
  expect((await put('/reviewers/R-2001/retired', { retired: false })).status).toBe(200);
  expect(await proposed()).toEqual(['R-2001', 'R-2002']);
  expect((await administrator('POST', `/cases/${caseNumber}/reviewer`, { reviewer: 'R-2001' })).status).toBe(200);
  expect((await put('/reviewers/R-9999/retired', { retired: true })).status).toBe(404);
});

test('nobody knows the passphrase of a signature but the reviewer, who chooses it on the own account', async () => {
  const invitation = { email: 'ada@example.org', name: 'Ada', roles: ['reviewer'], reviewer: 'R-2001' };
  const { link } = GivenLink.parse((await administrator('POST', '/accounts', invitation)).json());
  const chosen = await api.app.inject({ method: 'POST', url: '/api/v1/password', payload: { link, password } });
  const cookie = String(chosen.headers['set-cookie']).split(';')[0] ?? '';
  const choose = async (payload: object, as = cookie) =>
    (await api.app.inject({ method: 'PUT', url: '/api/v1/account/signature', headers: { cookie: as }, payload }))
      .statusCode;
  const passphrase = 'a passphrase of my own';
  const isHers = async (word: string) => {
    const identity = await api.needs.reviewers.read('R-2001');
    return api.needs.passphrases.matches(identity?.passphraseHash ?? '', word);
  };
  expect(await choose({ password: 'not it', passphrase })).toBe(403);
  expect(await choose({ password, passphrase: 'short' })).toBe(400);
  expect(await isHers(passphrase)).toBe(false);
  expect(await choose({ password, passphrase })).toBe(204);
  expect([await isHers(passphrase), await isHers(password)]).toEqual([true, false]);
  expect(await choose({ password, passphrase }, await api.cookieOf('intake', {}))).toBe(409);
  expect(RegisterView.parse((await administrator('GET', '/reviewers')).json()).reviewers[0]?.account).toBe('Ada');
});
