import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { runCommand } from '../../../test/run-command.ts';
import { RecordTruth } from '#commands/sample-records/truth/record-truth.ts';
import type { BatchNeeds } from '../batch.ts';
import { evaluateRecordsCommand } from './records-command.ts';

afterEach(() => {
  process.exitCode = 0;
});

const hash = 'a'.repeat(64);
/** A set of four pages: a report, the decision that names it, an MRI and a report nobody sent, denies therapy, and the report once more. */
const TEXTS = [
  "PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)\nDate of examination: 06/04/2015\n\nPain is 7/10. He completed 12 sessions of physical therapy.\n\nRowan Alder, MD",
  'UTILIZATION REVIEW DETERMINATION\nDate of decision: 06/17/2015\n\nRecords reviewed: PR-2 of 06/04/2015; PR-2 of 05/07/2015.\nThe MRI of the knee is denied. The patient has not tried physical therapy.',
  'MRI OF THE RIGHT KNEE\nDate of exam: 03/04/2015\n\nIMPRESSION: normal.\n\nInes Burnham, MD',
];
const texts = [...TEXTS, TEXTS[0] ?? ''];

const page = (number: number, document: string, sheet: number): object => ({
  page: number,
  file: 'a.pdf',
  number,
  document,
  sheet,
  scanned: false,
  turned: 0,
  faxHeader: null,
  blank: false,
});
const document = (
  number: number,
  kind: string,
  date: string,
  author: string | null,
  copyOf: string | null = null,
): object => ({
  id: `p${number}`,
  first: number,
  last: number,
  kind,
  title: null,
  date,
  author,
  provider: null,
  copyOf,
  copy: copyOf === null ? null : 'exact',
  whole: true,
});
const named = (quote: string, date: string, state: string, documents: string[]): object => ({
  in: { document: 'p2', page: 2, quote },
  kind: 'progress-report',
  author: null,
  date,
  state,
  documents,
  twist: null,
});
const fact = (kind: string, value: object, quote: string): object => ({
  kind,
  value,
  assertion: 'affirmed',
  subject: 'patient',
  date: '2015-06-04',
  at: { document: 'p1', page: 1, quote },
});
const therapy = fact(
  'treatment-tried',
  { treatment: 'physical therapy', count: 12 },
  'completed 12 sessions of physical therapy',
);

const truth = RecordTruth.parse({
  schema: 'openimr/1',
  seed: 1,
  worker: { name: 'A B', born: '1970-01-01', sex: 'male', injured: '2014-01-01' },
  submissions: [{ number: 1, sender: 'Dune Claims', party: 'claims-administrator', on: '2015-07-20' }],
  files: [{ submission: 1, path: 'a.pdf', form: 'born-digital', pages: 4, known: false, first: 1, last: 4 }],
  pages: [page(1, 'p1', 1), page(2, 'p2', 2), page(3, 'p3', 3), page(4, 'p4', 1)],
  documents: [
    document(1, 'progress-report', '2015-06-04', 'Rowan Alder'),
    document(2, 'ur-decision', '2015-06-17', null),
    document(3, 'imaging-report', '2015-03-04', 'Ines Burnham'),
    document(4, 'progress-report', '2015-06-04', 'Rowan Alder', 'p1'),
  ],
  copies: [{ page: 4, of: 1, exact: true }],
  named: [
    named('PR-2 of 06/04/2015', '2015-06-04', 'present', ['p1']),
    named('PR-2 of 05/07/2015', '2015-05-07', 'missing', []),
  ],
  gaps: [],
  facts: [fact('pain-score', { score: 7, of: 10 }, 'Pain is 7/10'), therapy],
  contrary: [
    {
      about: 'conservative-care',
      denial: { document: 'p2', page: 2, quote: 'The patient has not tried physical therapy' },
      documented: [therapy],
      lookAlikes: [],
    },
  ],
});
const lines = texts.map((text, index) =>
  JSON.stringify({
    page: index + 1,
    file: hash,
    read: {
      number: index + 1,
      width: 612,
      height: 792,
      turned: 0,
      source: 'text-layer',
      text,
      words: [],
      confidence: 1,
      blank: false,
      faxHeader: null,
    },
  }),
);
const set = { 'set/truth.json': JSON.stringify(truth), 'set/pages.jsonl': lines.join('\n') };

const nothingPaged = (needs: BatchNeeds) =>
  evaluateRecordsCommand({
    ...needs,
    listFiles: paths => Promise.resolve({ files: paths.filter(path => path.endsWith('.json')), skipped: [] }),
    loadPaged: async () => ({
      kind: 'unreadable',
      error: { code: 'not-found', message: 'there is no such file', at: null },
    }),
    readPages: async () => ({ kind: 'unreadable', error: { code: 'damaged', message: 'damaged', at: null } }),
  });

const Table = z.object({
  scores: z.array(z.object({ name: z.string(), right: z.number(), wrong: z.number(), missed: z.number() })),
});

/** What was printed as JSON: name of the row → right, wrong and missed. */
function scores(printed: readonly string[]): Record<string, string> {
  const rows = printed.flatMap(line => Table.parse(JSON.parse(line)).scores);
  return Object.fromEntries(rows.map(({ name, right, wrong, missed }) => [name, `${right} ${wrong} ${missed}`]));
}

test('on the documents as they truly are: right, wrong and missed of what comes after them', async () => {
  const found = scores(await runCommand(nothingPaged, set, '--true-documents', '--json'));
  expect(found).toMatchObject({
    'records named: read at all': '2 0 0',
    'missing records': '1 0 0',
    'present, the right document': '1 0 0',
    'pain-score': '1 0 0',
    'treatment-tried': '1 0 0',
    'contrary facts': '1 0 0',
  });
  expect(process.exitCode).toBe(0);
});

test('on documents found: also where they begin and what they repeat', async () => {
  const found = scores(await runCommand(nothingPaged, set, '--json'));
  expect(Object.keys(found)).toEqual(
    expect.arrayContaining(['where a document begins', 'kind', 'date', 'pages that repeat a page']),
  );
});

test('documents of other people: told, and set aside at once, against the truth', async () => {
  const [first = '', , third = ''] = TEXTS;
  const headed = [
    first.replace('\n', '\nPatient: Bram Aldous   DOB: 01/01/1970\n'),
    third.replace('\n', '\nPatient: Ines Kern   DOB: 02/02/1981\n'),
  ];
  const mixed = {
    'set/truth.json': JSON.stringify({
      ...truth,
      worker: { ...truth.worker, name: 'Bram Aldous' },
      misfiled: ['p3'],
    }),
    'set/pages.jsonl': lines
      .map((line, index) => {
        const page = z.looseObject({ read: z.looseObject({}) }).parse(JSON.parse(line));
        const text = index === 2 ? headed[1] : index === 1 ? TEXTS[1] : headed[0];
        return JSON.stringify({ ...page, read: { ...page.read, text } });
      })
      .join('\n'),
  };
  expect(scores(await runCommand(nothingPaged, mixed, '--json'))).toMatchObject({
    told: '1 0 0',
    'set aside at once': '1 0 0',
  });
  const blameless = {
    ...mixed,
    'set/truth.json': JSON.stringify({ ...truth, worker: { ...truth.worker, name: 'Bram Aldous' } }),
  };
  expect(scores(await runCommand(nothingPaged, blameless, '--json'))).toMatchObject({ told: '0 1 0' });
});

test('what a set has and the reading has not counts as missed', async () => {
  const silent = {
    ...set,
    'set/pages.jsonl': lines
      .map((line, index) => (index === 1 ? line.replace('PR-2 of 05/07/2015', 'nothing else') : line))
      .join('\n'),
  };
  const found = scores(await runCommand(nothingPaged, silent, '--true-documents', '--json'));
  expect(found).toMatchObject({ 'records named: read at all': '1 0 1', 'missing records': '0 0 1' });
});

test('what is no set is named', async () => {
  const printed = await runCommand(nothingPaged, { 'set/truth.json': '{}' });
  expect(printed).toEqual([]);
  expect(process.exitCode).toBe(2);
});
