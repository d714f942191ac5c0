import { afterEach, expect, test } from 'vitest';
import { memorySubmissions } from '../../../test/builders/records/memory-submissions.ts';
import { receiving } from '../../../test/builders/records/receiving.ts';
import { zipBytes } from '../../../test/builders/records/zip-bytes.ts';
import { ingestCommand } from './ingest.ts';

afterEach(() => {
  process.exitCode = undefined;
});

async function* content(bytes: Uint8Array) {
  yield bytes;
}

/** What `imr ingest … --list` prints and says of these files, and its exit code. */
async function listed(files: Readonly<Record<string, string | Uint8Array>>) {
  const printed: unknown[] = [];
  const said: string[] = [];
  const command = ingestCommand({
    terminal: {
      print: line => Promise.resolve(void printed.push(JSON.parse(line))),
      say: message => void said.push(message),
      progress: () => ({ step: () => undefined, stop: () => undefined }),
    },
    sentFiles: paths =>
      Promise.resolve(paths.map(name => ({ name, content: content(Buffer.from(files[name] ?? '')) }))),
    looking: () => receiving(memorySubmissions('none').store),
    reachRecords: () => Promise.reject(new Error('a list reaches no database')),
  });
  await command.parseAsync([...Object.keys(files), '--list'], { from: 'user' });
  return { printed, said, exitCode: process.exitCode };
}

test('every file is a line: what it is, how many pages, why it was set aside', async () => {
  const zip = zipBytes([
    { name: 'visit.txt', content: 'Wrist pain' },
    { name: 'setup.exe', content: 'MZ\0' },
  ]);
  const { printed, said, exitCode } = await listed({
    'plan.txt': 'Splint\fRest',
    'delivery.zip': zip,
    'copy.txt': 'Splint\fRest',
  });
  expect(printed).toMatchObject([
    { file: 'plan.txt', format: 'text', outcome: 'kept', bytes: 11, pages: 2, reason: null },
    { file: 'delivery.zip', format: 'archive', outcome: 'opened', pages: null },
    { file: 'delivery.zip/visit.txt', format: 'text', outcome: 'kept', pages: 1 },
    { file: 'delivery.zip/setup.exe', format: null, outcome: 'quarantined', reason: { code: 'unsupported' } },
    { file: 'copy.txt', outcome: 'known' },
  ]);
  expect(said).toEqual(['2 to be read, 1 sent twice, 1 opened, 1 set aside']);
  expect(exitCode).toBe(3);
});

test('a delivery that goes through whole ends well', async () => {
  expect((await listed({ 'plan.txt': 'Splint' })).exitCode).toBe(0);
});
