import { afterEach, expect, test } from 'vitest';
import { runCommand } from '../../../test/run-command.ts';
import { splitCommand } from './split.ts';

afterEach(() => {
  process.exitCode = 0;
});

const visit = (day: string) =>
  `Bay Spine Clinic\nPROGRESS NOTE\nDate of service: ${day}\nSubjective: the back is sore after work in the yard this week, less so at rest.\nObjective: tender at L4-5, motion full, strength full.\nPlan: refill, return to clinic in 4 weeks.\nElectronically signed by Ann Roe, M.D.`;

test('files are one record: documents with their place in the file, blank pages apart, repeated ones folded', async () => {
  const lines = await runCommand(splitCommand, {
    'a.txt': `${visit('03/14/2016')}\f\f${visit('04/11/2016')}`,
    'b.txt': `${visit('03/14/2016')}\f`,
  });
  expect(lines.map(line => JSON.parse(line))).toMatchObject([
    {
      schema: 'openimr/1',
      id: 'p1',
      kind: 'progress-report',
      date: '2016-03-14',
      author: 'Ann Roe',
      file: 'a.txt',
      pageOfFile: 1,
    },
    { id: 'p2', kind: 'blank', file: 'a.txt', pageOfFile: 2 },
    { id: 'p3', date: '2016-04-11', copyOf: null, file: 'a.txt', pageOfFile: 3 },
    { id: 'p4', date: '2016-03-14', copyOf: 'p1', file: 'b.txt', pageOfFile: 1 },
    { copies: [{ page: 4, of: 1, exact: true }] },
  ]);
  expect(process.exitCode).toBe(0);
});

test('the cues of every page on request', async () => {
  const lines = await runCommand(
    splitCommand,
    { 'a.txt': `${visit('03/14/2016')}\f${visit('04/11/2016')}` },
    '--boundaries',
  );
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ page: 2, begins: true });
});
