import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { Problem } from '../cases/contract.ts';
import { LARGEST_REPORT, RequestCheckView } from './contract.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-12-01');
});
afterAll(() => api.close());

const request = {
  treatment: 'Cyclobenzaprine 7.5mg #20',
  diagnosis: 'lumbar strain',
  report: 'There is spasm of the paralumbar muscles since the flare on 1 November 2016.',
};

/** Asks as nobody. */
async function check(body: object) {
  const answer = await api.app.inject({ method: 'POST', url: '/api/v1/request-checks', payload: body });
  return { status: answer.statusCode, cache: answer.headers['cache-control'], json: () => answer.json<unknown>() };
}

test('anybody may ask; the guideline in force today answers, and nothing stays', async () => {
  const answer = await check(request);
  expect(answer).toMatchObject({ status: 200, cache: 'no-store' });
  const view = RequestCheckView.parse(answer.json());
  expect(view).toMatchObject({ on: '2016-12-01', edition: 'mtus-chronic-pain-2016' });
  expect(view.criteria.flatMap(({ sentences }) => sentences)).toContainEqual({ from: 'report', text: request.report });
});

test('on another day another edition is in force', async () => {
  const view = RequestCheckView.parse((await check({ ...request, on: '2026-01-05' })).json());
  expect(view.edition).not.toBe('mtus-chronic-pain-2016');
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row           what                                                       field
  ['no treatment',          { treatment: ' ' },                                        'treatment'],
  ['no diagnosis',          { diagnosis: '' },                                         'diagnosis'],
  ['no report',             { report: '' },                                            'report'],
  ['a report without end',  { report: 'x'.repeat(LARGEST_REPORT + 1) },                'report'],
  ['no day',                { on: '2016-02-30' },                                      'on'],
])('%s is answered at its field', async (_why, wrong, field) => {
  const answer = await check({ ...request, ...wrong });
  expect(answer.status).toBe(400);
  expect(Object.keys(Problem.parse(answer.json()).fields)).toEqual([field]);
});
