import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfBytes } from '../../../test/builders/pdf-bytes.ts';
import { type RecordWorld, recordWorld } from '../../../test/record-world.ts';

let world: RecordWorld;
let folder = '';
beforeAll(async () => {
  world = await recordWorld();
  folder = mkdtempSync(path.join(os.tmpdir(), 'openimr-ingest-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world.base.drop();
});

/** `imr ingest …` in a process of its own, on the database of the test. */
function ingest(...words: readonly string[]) {
  const { server } = world.base;
  const url =
    'connectionString' in server
      ? server.connectionString
      : `postgres://${server.user}@/${server.database}?host=${encodeURIComponent(server.host)}&port=${server.port}`;
  const child = spawn(process.execPath, ['src/main.ts', 'ingest', ...words], {
    env: { ...process.env, DATABASE_URL: url, DATA_FOLDER: path.join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return child;
}

async function outcome(child: ChildProcess) {
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => void (said.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => void (said.err += chunk.toString()));
  const [code]: unknown[] = await once(child, 'close');
  const lines = said.out.trim().split('\n').filter(Boolean);
  return { code, err: said.err, lines: lines.map((line): unknown => JSON.parse(line)) };
}

const sheets = (count: number, says: string) =>
  pdfBytes(
    Array.from({ length: count }, (_, index) => [
      { x: 72, y: 720, text: `Progress note page ${index + 1}` },
      { x: 72, y: 700, text: `${says} The patient reports pain ${(index % 10) + 1}/10.` },
    ]),
  );

test('files of a folder into a case: a line a file, what cannot be read is told, the rest goes through', async () => {
  const caseNumber = await world.openedCase();
  const delivery = path.join(folder, 'delivery');
  mkdirSync(delivery);
  writeFileSync(path.join(delivery, 'a.pdf'), sheets(2, 'First.'));
  writeFileSync(path.join(delivery, 'b.txt'), 'Progress note 1 May 2016\nNorco 10/325 mg #60 was prescribed.');
  writeFileSync(path.join(delivery, 'c.pdf'), '%PDF-1.4 torn');
  const words = [delivery, '--case', caseNumber, '--from', 'Example Clinic', '--party', 'physician'];
  const { code, lines } = await outcome(ingest(...words));
  expect(code).toBe(3);
  expect(lines).toMatchObject([
    { format: 'pdf', outcome: 'kept', pages: 2, first: 1 },
    { outcome: 'kept', format: 'text', pages: 1, first: 3 },
    { outcome: 'quarantined', reason: { code: 'damaged' } },
    { record: { caseNumber, pages: 3 } },
  ]);
  expect(await world.find(caseNumber, 'norco')).toEqual([3]);
  const again = await outcome(ingest(...words));
  expect(again.lines).toMatchObject([
    { outcome: 'known', first: 1 },
    { outcome: 'known' },
    {},
    { record: { pages: 3 } },
  ]);
  expect((await world.records.submissions(caseNumber)).map(({ sender, party }) => [sender, party])).toEqual([
    ['Example Clinic', 'physician'],
    ['Example Clinic', 'physician'],
  ]);
});

test('killed while it reads, it goes on at the page where it stopped and loses nothing', async () => {
  const caseNumber = await world.openedCase();
  const pages = 3000;
  const file = path.join(folder, 'long.pdf');
  writeFileSync(file, sheets(pages, 'Long.'));
  const child = ingest(file, '--case', caseNumber);
  const readSoFar = async () => (await world.records.pageCount(caseNumber)).read;
  while ((await readSoFar()) === 0) {
    expect(child.exitCode).toBeNull();
    await pause(20);
  }
  child.kill('SIGKILL');
  await once(child, 'close');
  const before = await readSoFar();
  expect(before).toBeLessThan(pages);
  const { code, lines } = await outcome(ingest(file, '--case', caseNumber));
  expect(code).toBe(0);
  expect(lines).toMatchObject([{ outcome: 'known', pages, first: 1 }, { record: { pages } }]);
  expect(await world.find(caseNumber, `"page ${pages}"`)).toEqual([pages]);
  expect((await world.texts(caseNumber, 1, pages)).length).toBe(pages);
});

test.each([
  ['no case said', ['x.pdf'], 2, '--case'],
  ['no such case', ['README.md', '--case', 'CM99-0000000'], 2, 'no case CM99-0000000'],
  ['a party nobody is', ['x.pdf', '--case', 'CM16-0000001', '--party', 'judge'], 2, 'Allowed choices'],
])('refused in a line: %s', async (_why, words, code, says) => {
  const refused = await outcome(ingest(...words));
  expect([refused.code, refused.lines]).toEqual([code, []]);
  expect(refused.err).toContain(says);
});
