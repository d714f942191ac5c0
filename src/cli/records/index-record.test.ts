import { afterEach, expect, test } from 'vitest';
import { runCommand } from '../../../test/run-command.ts';
import { indexCommand } from './index-record.ts';

afterEach(() => {
  process.exitCode = 0;
});

const files = {
  'report.txt':
    "PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)\nDate of examination: 06/04/2015\n\nPain is 7/10. She takes Norco 10/325 mg twice a day.\n",
  'review.txt':
    'UTILIZATION REVIEW DETERMINATION\nDate of decision: 06/17/2015\n\nRecords reviewed: PR-2 of 05/07/2015.\nRationale: not supported.\n',
};

test('one line of JSON: documents with their files, chronology, timelines, completeness', async () => {
  const [line = ''] = await runCommand(indexCommand, files);
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
  const lines = await runCommand(indexCommand, files, '--text', '--asked', '2015-07-20');
  expect(lines).toContain('DOCUMENTS');
  expect(lines.find(line => line.includes('7/10'))).toMatch(/\(page 1\)/);
  expect(lines).toContain('REQUEST FOR RECORDS');
  expect(lines.find(line => line.startsWith('Please send them'))).toContain('07/27/2015');
});

test('a file that cannot be read is named, and the others are one record', async () => {
  const printed: string[] = [];
  const said: string[] = [];
  const command = indexCommand({
    loadText: file =>
      Promise.resolve(
        file === 'bad.pdf'
          ? { kind: 'unreadable', error: { code: 'damaged', message: 'the file is damaged', at: null } }
          : { kind: 'loaded', file, text: 'Pain 7/10.', pages: ['Pain 7/10.'] },
      ),
    listFiles: paths => Promise.resolve({ files: [...paths], skipped: [] }),
    terminal: {
      print: line => Promise.resolve(void printed.push(line)),
      say: line => void said.push(line),
      progress: () => ({ step: () => undefined, stop: () => undefined }),
    },
  });
  await command.parseAsync(['bad.pdf', 'good.txt'], { from: 'user' });
  expect(said).toContain('bad.pdf: the file is damaged');
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({
    pages: 1,
    files: [{ file: 'good.txt', first: 1 }],
    unreadable: [{ file: 'bad.pdf' }],
  });
  expect(process.exitCode).toBe(3);
});
