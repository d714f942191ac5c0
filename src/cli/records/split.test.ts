import { afterEach, expect, test } from 'vitest';
import { runCommand } from '../../../test/run-command.ts';
import { splitCommand } from './split.ts';

afterEach(() => {
  process.exitCode = 0;
});

test('files are one record: each begins a document, blank pages stand apart, places lead back to the file', async () => {
  const lines = await runCommand(splitCommand, { 'a.txt': 'one\f\ftwo', 'b.txt': 'three\f' });
  expect(lines.map(line => JSON.parse(line))).toMatchObject([
    { schema: 'openimr/1', id: 'p1', first: 1, last: 1, file: 'a.txt', pageOfFile: 1 },
    { id: 'p2', kind: 'blank', first: 2, last: 2, file: 'a.txt', pageOfFile: 2 },
    { id: 'p3', file: 'a.txt', pageOfFile: 3 },
    { id: 'p4', first: 4, last: 4, file: 'b.txt', pageOfFile: 1 },
  ]);
  expect(process.exitCode).toBe(0);
});
