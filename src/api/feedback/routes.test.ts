import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { caseFile, document } from '../../../test/builders/case-file.ts';
import { caseEvent, signature } from '../../../test/builders/case-events.ts';
import { addEvents } from '#commands/change-case.ts';
import { openCase } from '#commands/open-case.ts';
import { FeedbackList, OwnFeedback } from './contract.ts';

const decided = 'CM16-0000001';
const open = 'CM16-0000002';
let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-12-01');
  for (const caseNumber of [decided, open])
    await openCase(api.needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
  for (const kind of ['reviewer-assigned', 'summary-written', 'item 0', 'item 1', 'sign', 'letter-issued'] as const) {
    const stored = await api.needs.cases.read(decided);
    if (stored === null) throw new Error('the case is not there');
    const event =
      kind === 'sign'
        ? signature(stored.case)
        : kind === 'item 0' || kind === 'item 1'
          ? caseEvent('item-decided', { item: Number(kind.at(-1)) })
          : caseEvent(kind);
    expect(await addEvents(api.needs, decided, stored, [event])).toMatchObject({ kind: 'changed' });
  }
});
afterAll(() => api.close());

const ofCase = (caseNumber: string) => `/cases/${caseNumber}/feedback`;

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                   role         case     said                                     status
  ['the physician of a decided case',               'physician', decided, { helped: 'no', missing: 'The dose.' },  200],
  ['nothing need be missing',                       'physician', decided, { helped: 'yes' },                       200],
  ['a case that is not decided',                    'physician', open,    { helped: 'yes' },                       422],
  ['nothing said',                                  'physician', decided, { missing: 'The dose.' },                400],
  ['more than anybody writes',                      'physician', decided, { helped: 'no', missing: 'a'.repeat(5001) }, 400],
  ['the worker speaks of nothing here',             'worker',    decided, { helped: 'yes' },                       403],
  ['nor does the reviewer',                         'reviewer',  decided, { helped: 'yes' },                       403],
] as const)('%s', async (_why, role, caseNumber, said, status) => {
  const call = await api.as(role, { cases: [decided, open] });
  expect((await call('PUT', ofCase(caseNumber), said)).status).toBe(status);
});

test('a physician of another case is told that there is none', async () => {
  const call = await api.as('physician', { cases: [open] });
  expect((await call('PUT', ofCase(decided), { helped: 'yes' })).status).toBe(404);
});

test('the last word of each counts, is shown to them and to the quality desk, and names nobody', async () => {
  const physician = await api.as('physician', { cases: [decided] });
  expect(OwnFeedback.parse((await physician('GET', ofCase(decided))).json()).feedback).toBeNull();
  await physician('PUT', ofCase(decided), { helped: 'no', missing: 'Which visits count.' });
  await physician('PUT', ofCase(decided), { helped: 'in-part', missing: 'Which visits count.' });
  expect(OwnFeedback.parse((await physician('GET', ofCase(decided))).json()).feedback).toMatchObject({
    helped: 'in-part',
  });
  const director = await api.as('medical-director', { cases: [] });
  const answer = await director('GET', '/feedback');
  const list = FeedbackList.parse(answer.json());
  expect(list.feedback.filter(({ helped }) => helped === 'in-part')).toMatchObject([
    { caseNumber: decided, missing: 'Which visits count.' },
  ]);
  expect(list.counts['in-part']).toBe(1);
  expect(answer.body).not.toMatch(/physician|R-\d/);
  for (const role of ['physician', 'reviewer', 'regulator', 'intake'] as const) {
    const call = await api.as(role, { cases: [decided] });
    expect([role, (await call('GET', '/feedback')).status]).toEqual([role, 403]);
  }
});
