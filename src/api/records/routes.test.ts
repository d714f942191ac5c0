import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { testerCookie } from '../../../test/sign-in.ts';
import { caseFile, document } from '../../../test/builders/case-file.ts';
import { pagedFile } from '../../../test/builders/records/paged-files.ts';
import { openCase } from '#commands/open-case.ts';
import { indexRecord } from '#commands/records/index-record.ts';
import { readPages } from '#commands/records/read-pages.ts';
import { Problem } from '../cases/contract.ts';
import { Corrections, RecordDocuments, RecordFacts, RecordOverview, RecordPageView, SearchResult } from './contract.ts';
import { SubmissionTaken } from '../uploads/contract.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-12-01');
});
afterAll(() => api.close());

let serial = 0;
async function openedCase(): Promise<string> {
  serial += 1;
  const caseNumber = `CM16-${String(serial).padStart(7, '0')}`;
  await openCase(api.needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
  return caseNumber;
}

const get = async (caseNumber: string, path: string) =>
  (await api.call('GET', `/cases/${caseNumber}/record${path}`)).json();
const overview = async (caseNumber: string) => RecordOverview.parse(await get(caseNumber, ''));

async function sendFile(caseNumber: string, bytes: Uint8Array) {
  const url = `/api/v1/cases/${caseNumber}/record/files?name=visit.pdf&sender=Example&party=physician`;
  const headers = { cookie: testerCookie, 'content-type': 'application/octet-stream' };
  const answer = await api.app.inject({ method: 'POST', url, headers, payload: Buffer.from(bytes) });
  return { status: answer.statusCode, json: () => answer.json<unknown>() };
}

/** Does what the queue was told to. */
async function work(): Promise<void> {
  for (let task = api.tasks.shift(); task !== undefined; task = api.tasks.shift()) {
    if (task.name === 'read-record') await readPages(api.needs, task);
    else if (task.name === 'index-record') await indexRecord(api.needs, task);
  }
}

const visit = (pain: number) =>
  `Progress note 1 May 2016\nThe patient reports pain ${pain}/10. Norco 10/325 mg #60 was prescribed.`;

describe('from a file to its facts', () => {
  test('sent, read, indexed, shown, searched', async () => {
    const caseNumber = await openedCase();
    expect(await overview(caseNumber)).toMatchObject({ pages: { numbered: 0, read: 0 }, upToDate: true });
    const { bytes, file } = pagedFile(visit(7), 'A second page.');
    const taken = await sendFile(caseNumber, bytes);
    expect(taken.status).toBe(201);
    expect(SubmissionTaken.parse(taken.json())).toMatchObject({
      sender: 'Example',
      party: 'physician',
      by: 'api',
      files: [{ path: 'visit.pdf', outcome: 'kept', sha256: file.sha256 }],
    });
    expect((await overview(caseNumber)).files).toMatchObject([{ state: 'reading', pages: 2, read: 0, first: 1 }]);
    expect((await api.call('GET', `/cases/${caseNumber}/record/pages/2`)).status).toBe(404);
    await work();
    expect(await overview(caseNumber)).toMatchObject({
      pages: { numbered: 2, read: 2 },
      upToDate: true,
      files: [{ state: 'read', read: 2 }],
      documents: 1,
      facts: { 'pain-score': 1, medication: 1 },
    });
    const page = RecordPageView.parse(await get(caseNumber, '/pages/1'));
    expect(page).toMatchObject({ page: 1, file: file.sha256, number: 1, source: 'text-layer', error: null });
    expect(page.text.slice(page.words[0]?.start, page.words[0]?.end)).toBe('Progress');
    expect(RecordDocuments.parse(await get(caseNumber, '/documents')).documents).toMatchObject([
      { id: 'p1', first: 1, last: 2 },
    ]);
    const image = await api.call('GET', `/cases/${caseNumber}/record/pages/1/image?width=200`);
    expect([image.status, Problem.parse(image.json()).title]).toEqual([404, 'The page has no image']);
    const found = SearchResult.parse(await get(caseNumber, '/search?q=norco'));
    expect(found).toMatchObject({ pages: [1], hits: [{ page: 1, places: [{ boxes: [{}] }] }] });
    const [place] = found.hits[0]?.places ?? [];
    expect(page.text.slice(place?.start, place?.end)).toBe('Norco');
  });

  test('facts by kind and page by page', async () => {
    const caseNumber = await openedCase();
    await sendFile(caseNumber, pagedFile(visit(7)).bytes);
    await sendFile(caseNumber, pagedFile(visit(3)).bytes);
    await work();
    const all = RecordFacts.parse(await get(caseNumber, '/facts'));
    expect(all.next).toBeNull();
    const one = RecordFacts.parse(await get(caseNumber, '/facts?kind=pain-score,medication&limit=2'));
    expect(one.facts.map(fact => fact.at.page)).toEqual([1, 1]);
    const rest = RecordFacts.parse(
      await get(caseNumber, `/facts?kind=pain-score,medication&limit=2&after=${one.next}`),
    );
    expect(rest).toMatchObject({ facts: [{ at: { page: 2, document: 'p2' } }, { at: { page: 2 } }], next: null });
    expect(RecordFacts.parse(await get(caseNumber, '/facts?document=p2&kind=pain-score')).facts.length).toBe(1);
    expect((await api.call('GET', `/cases/${caseNumber}/record/facts?kind=nonsense`)).status).toBe(400);
  });

  test('what cannot be read is set aside with its reason, and the rest goes through', async () => {
    const caseNumber = await openedCase();
    const taken = await sendFile(caseNumber, new TextEncoder().encode('nonsense'));
    expect(SubmissionTaken.parse(taken.json()).files).toMatchObject([
      { outcome: 'quarantined', reason: { message: 'no file of pages' } },
    ]);
    expect((await overview(caseNumber)).files).toEqual([]);
    expect((await sendFile(caseNumber, pagedFile('good').bytes)).status).toBe(201);
    expect((await overview(caseNumber)).submissions.length).toBe(2);
  });

  test('the same file again is known, and gives no second page', async () => {
    const caseNumber = await openedCase();
    const { bytes } = pagedFile('sent twice');
    await sendFile(caseNumber, bytes);
    expect(SubmissionTaken.parse((await sendFile(caseNumber, bytes)).json()).files).toMatchObject([
      { outcome: 'known' },
    ]);
    await work();
    expect((await overview(caseNumber)).pages).toEqual({ numbered: 1, read: 1 });
  });
});

describe('corrections', () => {
  test('are taken, numbered, and queue the index', async () => {
    const caseNumber = await openedCase();
    await sendFile(caseNumber, pagedFile(visit(5)).bytes);
    await work();
    const correction = { set: 'title', page: 1, value: 'PR-2 of May' };
    const taken = await api.call('POST', `/cases/${caseNumber}/record/corrections`, { by: 'R-1001', correction });
    expect([taken.status, taken.json()]).toEqual([202, { number: 1 }]);
    expect(api.tasks).toEqual([{ name: 'index-record', caseNumber }]);
    expect(await overview(caseNumber)).toMatchObject({ upToDate: false, corrections: 1 });
    await work();
    expect((await overview(caseNumber)).upToDate).toBe(true);
    expect(Corrections.parse(await get(caseNumber, '/corrections')).corrections).toMatchObject([
      { by: 'R-1001', correction },
    ]);
  });

  test.each([
    ['of a page that is not there', { set: 'title', page: 9, value: 'x' }, 404],
    ['with an empty title', { set: 'title', page: 1, value: ' ' }, 400],
    ['of an unknown kind', { set: 'kind', page: 1, value: 'novel' }, 400],
  ])('refused: %s', async (_why, correction, status) => {
    const caseNumber = await openedCase();
    await sendFile(caseNumber, pagedFile('one page').bytes);
    const answer = await api.call('POST', `/cases/${caseNumber}/record/corrections`, { by: 'desk', correction });
    expect(answer.status).toBe(status);
    expect(Problem.parse(answer.json()).detail).not.toBe('');
  });
});

test.each(['', '/documents', '/pages/1'])('no such case: %s', async path => {
  const answer = await api.call('GET', `/cases/CM16-9999999/record${path}`);
  expect(answer.status).toBe(404);
  expect(Problem.parse(answer.json()).status).toBe(404);
});
