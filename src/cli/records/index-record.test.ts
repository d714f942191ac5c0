import { afterEach, expect, test } from 'vitest';
import { runCommand } from '../../../test/run-command.ts';
import type { PackedPage } from '#domain/records/pages/packed-words.ts';
import type { BatchNeeds } from '../batch.ts';
import { indexCommand } from './index-record.ts';

afterEach(() => {
  process.exitCode = 0;
});

const scan: PackedPage = {
  number: 1,
  width: 612,
  height: 792,
  turned: 0,
  source: 'ocr',
  text: 'Pain is 5/10.',
  words: new Uint8Array(0),
  confidence: 0.9,
  blank: false,
  faxHeader: null,
};
const damaged = { code: 'damaged', message: 'the page cannot be read', at: 'page 2' } as const;

/** Files named `.txt` are text; `scan.pdf` has a page that was read and one that could not be; others cannot be opened. */
const command = (needs: BatchNeeds) =>
  indexCommand({
    ...needs,
    loadPaged: async path =>
      path === 'scan.pdf'
        ? { kind: 'loaded', format: 'pdf', bytes: new Uint8Array(1) }
        : { kind: 'unreadable', error: { code: 'damaged', message: 'the file is damaged', at: null } },
    readPages: async () => ({
      kind: 'opened',
      pages: 2,
      outcomes: (async function* () {
        yield { kind: 'read' as const, page: scan };
        yield { kind: 'unreadable' as const, number: 2, error: damaged };
      })(),
    }),
  });

const files = {
  'report.txt':
    "PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)\nDate of examination: 06/04/2015\n\nPain is 7/10. She takes Norco 10/325 mg twice a day.\n",
  'review.txt':
    'UTILIZATION REVIEW DETERMINATION\nDate of decision: 06/17/2015\n\nRecords reviewed: PR-2 of 05/07/2015.\nRationale: not supported.\n',
};

test('one line of JSON: documents with their files, chronology, timelines, completeness', async () => {
  const [line = ''] = await runCommand(command, files);
  const index = JSON.parse(line);
  expect(index).toMatchObject({
    schema: 'openimr/1',
    pages: 2,
    files: [
      { file: 'report.txt', first: 1, last: 1 },
      { file: 'review.txt', first: 2, last: 2 },
    ],
    request: null,
  });
  expect(index.documents.map(({ id, number }: { id: string; number: number }) => [id, number])).toEqual([
    ['p1', 1],
    ['p2', 2],
  ]);
  expect(index.timeline.drugs.map(({ names }: { names: string[] }) => names)).toEqual([['Norco']]);
  expect(
    index.completeness.named.map(({ state, record }: { state: string; record: { date: string } }) => [
      state,
      record.date,
    ]),
  ).toContainEqual(['missing', '2015-05-07']);
  expect(process.exitCode).toBe(0);
});

test('--text prints headed lines; --asked adds the letter with its last day', async () => {
  const lines = await runCommand(command, files, '--text', '--asked', '2015-07-20');
  expect(lines).toContain('DOCUMENTS');
  expect(lines.find(line => line.includes('7/10'))).toMatch(/\(page 1\)/);
  expect(lines).toContain('REQUEST FOR RECORDS');
  expect(lines.find(line => line.startsWith('Please send them'))).toContain('07/27/2015');
});

test('a file or page that cannot be read is named, and the others are one record', async () => {
  const [line = ''] = await runCommand(command, { 'bad.pdf': '', 'scan.pdf': '', 'note.txt': 'Pain 7/10.' });
  expect(JSON.parse(line)).toMatchObject({
    pages: 3,
    files: [
      { file: 'scan.pdf', first: 1, last: 2 },
      { file: 'note.txt', first: 3, last: 3 },
    ],
    unreadable: [{ file: 'bad.pdf' }, { file: 'scan.pdf', error: damaged }],
  });
  expect(process.exitCode).toBe(3);
});
