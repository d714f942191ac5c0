import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { applicationForm } from '../../../test/builders/case-events.ts';
import { clinicalDocument, section, sections } from '../../../test/builders/records/clinical-document.ts';
import { fhirExport, visit } from '../../../test/builders/records/fhir-export.ts';
import { pagedFile, submission } from '../../../test/builders/records/paged-files.ts';
import { fileApplication } from '#commands/life-cycle/file-application.ts';
import { indexRecord } from '#commands/records/index-record.ts';
import { readPages } from '#commands/records/read-pages.ts';
import { openConverted } from '../../adapters/formats/pages/open-converted.ts';
import {
  CompletenessView,
  Corrections,
  RecordChronology,
  RecordDocuments,
  RecordFacts,
  RecordOverview,
  RecordTimeline,
} from './contract.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-12-01');
});
afterAll(() => api.close());

/** Pages of three documents, each by its heading of whom it is. */
const note = (heading: string, pain: number, day: string) =>
  `Hill Clinic\nPROGRESS NOTE\n${heading}\nDate of service: ${day}\nThe patient reports pain ${pain}/10.\nPage 1 of 1`;
const hers = note('Patient: EXAMPLE, WANDA   DOB: 05/05/1969', 7, '05/01/2016');
const his = note('Patient: KERN, LUIS   DOB: 02/02/1981   Claim #: SC-99-8812', 3, '06/01/2016');
const doubtful = note('Patient: EXAMPLE, ROBERT   Chart 12', 5, '07/01/2016');

async function recordOf(...pages: readonly string[]) {
  const filed = await fileApplication(api.needs, {
    form: applicationForm(),
    received: '2016-10-15',
    method: 'fax',
    urDecisionText: null,
  });
  if (filed.kind !== 'filed') throw new Error(JSON.stringify(filed));
  const { caseNumber } = filed.case;
  const files = pages.map(page => pagedFile(page));
  for (const { bytes } of files) await api.needs.files.keep(bytes);
  await api.needs.records.keep(
    submission(caseNumber, files),
    files.map(({ file }) => file),
  );
  await work();
  const get = async (path: string): Promise<unknown> =>
    (await api.call('GET', `/cases/${caseNumber}/record${path}`)).json();
  const settle = async (page: number, value: boolean) => {
    const correction = { set: 'belongs', page, value };
    const taken = await api.call('POST', `/cases/${caseNumber}/record/corrections`, { by: 'records desk', correction });
    expect(taken.status).toBe(202);
    await work();
  };
  const painOn = async () =>
    RecordFacts.parse(await get('/facts?kind=pain-score&copies=true')).facts.map(({ at }) => at.page);
  return { get, settle, painOn };
}

/** Does what the queue was told to. */
async function work(): Promise<void> {
  for (let task = api.tasks.shift(); task !== undefined; task = api.tasks.shift()) {
    if (task.name === 'read-record') await readPages(api.needs, task);
    else if (task.name === 'index-record') await indexRecord(api.needs, task);
  }
}

test('what is certainly of another is told and offered to nobody; what may be is told and counts', async () => {
  const { get, painOn } = await recordOf(hers, his, doubtful);
  expect(RecordDocuments.parse(await get('/documents')).documents).toMatchObject([
    { id: 'p1', anotherPerson: null, belongs: null },
    { id: 'p2', anotherPerson: { sureness: 'certain', differs: ['name', 'birth-date', 'claim-number'], page: 2 } },
    { id: 'p3', anotherPerson: { sureness: 'possible', differs: ['name'], page: 3 } },
  ]);
  expect(RecordOverview.parse(await get(''))).toMatchObject({
    unsettled: 2,
    upToDate: true,
    facts: { 'pain-score': 2 },
  });
  expect(await painOn()).toEqual([1, 3]);
  expect(RecordFacts.parse(await get('/facts?page=2&copies=true')).facts).toEqual([]);
  expect(RecordFacts.parse(await get('/facts?document=p2')).facts).toEqual([]);
  const told = RecordChronology.parse(await get('/chronology')).events;
  expect(told.map(({ document }) => document)).not.toContain('p2');
  expect(RecordTimeline.parse(await get('/timeline')).pain.scores.map(({ at }) => at.page)).toEqual([1, 3]);
  const { completeness } = CompletenessView.parse(await get('/completeness'));
  expect(completeness.unsettled.map(({ document, sureness }) => `${document} ${sureness}`)).toEqual([
    'p2 certain',
    'p3 possible',
  ]);
});

test('a person settles it, either way, and may think better of it; each word is kept', async () => {
  const { get, settle, painOn } = await recordOf(hers, his, doubtful);
  await settle(2, true);
  expect(await painOn()).toEqual([1, 2, 3]);
  await settle(3, false);
  expect(await painOn()).toEqual([1, 2]);
  expect(RecordOverview.parse(await get(''))).toMatchObject({ unsettled: 0, corrections: 2 });
  await settle(2, false);
  expect(await painOn()).toEqual([1]);
  await settle(1, false);
  expect(await painOn()).toEqual([]);
  expect(
    RecordDocuments.parse(await get('/documents')).documents.map(({ belongs, corrected }) => [belongs, corrected]),
  ).toEqual([
    [false, ['belongs']],
    [false, ['belongs']],
    [false, ['belongs']],
  ]);
  expect(
    Corrections.parse(await get('/corrections')).corrections.map(({ by, correction }) => [by, correction]),
  ).toEqual(
    [
      [2, true],
      [3, false],
      [2, false],
      [1, false],
    ].map(([page, value]) => ['records desk', { set: 'belongs', page, value }]),
  );
});

test('a copy goes with what it repeats', async () => {
  const { get, settle, painOn } = await recordOf(hers, his, `${his}\n`);
  const copies = RecordDocuments.parse(await get('/documents')).documents;
  expect(copies.map(({ id, copyOf }) => [id, copyOf])).toEqual([
    ['p1', null],
    ['p2', null],
    ['p3', 'p2'],
  ]);
  expect(RecordOverview.parse(await get('')).unsettled).toBe(1);
  await settle(2, true);
  expect(await painOn()).toEqual([1, 2, 3]);
});

test.each([
  ['a C-CDA', 'c-cda', clinicalDocument(sections(section('PLAN', 'Splint.')))],
  ['a FHIR export', 'fhir', fhirExport(visit)],
] as const)('%s of another patient', async (_what, format, content) => {
  const opened = await openConverted({ format, bytes: Buffer.from(content) });
  if (opened.kind === 'unreadable') throw new Error(opened.error.message);
  const pages = await Promise.all(
    Array.from({ length: opened.pages }, async (_, at) => (await opened.read(at + 1)).text),
  );
  const { get } = await recordOf(...pages);
  const [document] = RecordDocuments.parse(await get('/documents')).documents;
  expect(document?.anotherPerson).toMatchObject({ sureness: 'certain', differs: ['name', 'birth-date'] });
});
