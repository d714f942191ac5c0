import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeSparseZip } from '../../../test/builders/letters/sparse-zip.ts';
import { findPublished } from './published-files.ts';

const base = mkdtempSync(join(tmpdir(), 'openimr-zip-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const MB = 1024 * 1024;

test('a ZIP of gigabytes is read letter by letter: what lies behind 4 GB too, and no more than a part of it is ever in memory', async () => {
  const path = join(base, 'large.zip');
  const letter = Buffer.from('a letter');
  const pages = Array.from({ length: 60 }, (_none, number) => ({ name: `scans/${number}.pdf`, zeros: 4 * MB }));
  writeSparseZip(path, [
    { name: 'first.txt', bytes: letter },
    ...pages,
    { name: 'no letter.txt', zeros: 5_000 * MB },
    { name: 'picture.png', bytes: letter },
    { name: 'behind/last.txt', bytes: letter },
  ]);
  expect(statSync(path).size).toBeGreaterThan(5_000 * MB);
  const found = findPublished([path]);
  expect(await found.total()).toBe(64);
  const before = process.memoryUsage().rss;
  let most = 0;
  const seen: string[] = [];
  for await (const file of found.files()) {
    most = Math.max(most, process.memoryUsage().rss - before);
    const says = file.kind === 'bytes' ? file.bytes.length : file.kind === 'unreadable' ? file.error.code : file.kind;
    seen.push(`${file.file.slice(path.length + 1)} ${says}`);
  }
  expect(seen).toEqual([
    'first.txt 8',
    ...pages.map(({ name, zeros }) => `${name} ${zeros}`),
    'no letter.txt too-large',
    'picture.png unsupported',
    'behind/last.txt 8',
  ]);
  // 240 MB were read; what the collector had not yet taken away is the most of this.
  expect(most / MB).toBeLessThan(160);
}, 60_000);
