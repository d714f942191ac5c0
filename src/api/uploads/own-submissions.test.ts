import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { caseFile, document } from '../../../test/builders/case-file.ts';
import { openCase } from '#commands/open-case.ts';
import type { Role } from '#commands/policies.ts';
import { OwnSubmissions, SubmissionTaken } from './contract.ts';

const caseNumber = 'CM16-0000001';
let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-12-01');
  await openCase(api.needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
});
afterAll(() => api.close());

/** Sends one small file as somebody new of the role. */
async function sent(role: Role, party: string, name: string) {
  const cookie = await api.cookieOf(role, { cases: [caseNumber] });
  const answer = await api.app.inject({
    method: 'POST',
    url: `/api/v1/cases/${caseNumber}/record/files?name=${name}&sender=Somebody&party=${party}`,
    headers: { cookie, 'content-type': 'application/octet-stream' },
    payload: Buffer.from(`A paper named ${name}.`),
  });
  const own = async () => {
    const url = `/api/v1/cases/${caseNumber}/record/own-submissions`;
    const list = await api.app.inject({ method: 'GET', url, headers: { cookie } });
    return OwnSubmissions.parse(list.json()).submissions.flatMap(({ files }) => files.map(({ path }) => path));
  };
  return { taken: SubmissionTaken.parse(answer.json()), own };
}

test('everybody is shown what they sent, and not what others did', async () => {
  const worker = await sent('worker', 'worker', 'mine.txt');
  const attorney = await sent('attorney', 'attorney', 'brief.txt');
  expect(await worker.own()).toEqual(['mine.txt']);
  expect(await attorney.own()).toEqual(['brief.txt']);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                       who                     says                    kept as
  ['as whom one is',                                    'physician',            'physician',            'physician'],
  ['one side does not send in the name of another',     'worker',               'claims-administrator', 'worker'],
  ['nor as somebody else',                              'claims-administrator', 'other',                'claims-administrator'],
  ['a desk says for whom it takes papers in',           'records',              'physician',            'physician'],
] as const)('%s', async (_why, role, said, kept) => {
  expect((await sent(role, said, `${role}-${said}.txt`)).taken.party).toBe(kept);
});
