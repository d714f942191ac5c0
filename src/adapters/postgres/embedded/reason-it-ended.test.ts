import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { reasonItEnded } from './reason-it-ended.ts';

const folder = mkdtempSync(join(tmpdir(), 'openimr-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inUse =
  '2026-11-29 10:25:47.690 UTC [700] FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use';
const hint = '2026-11-29 10:25:47.690 UTC [700] HINT:  Terminate any old server processes.';
const ofChild = '2026-11-29 10:25:47.699 UTC [412] FATAL:  terminating connection due to unexpected postmaster exit';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                          the log                                                  its number  the reason
  ['its own failure',                                      [inUse, hint],                                           700,        inUse],
  ['a child of the server before speaks after it',         [inUse, hint, ofChild],                                  700,        inUse],
  ['a child of the server before, and nothing of its own', [ofChild, 'postgres: error while loading a library'],    700,        'postgres: error while loading a library'],
  ['no failure at all: the last it said',                  ['2026 [700] LOG:  starting', ofChild],                  700,        '2026 [700] LOG:  starting'],
  ['nothing of its own',                                   ['made by hand'],                                        700,        'made by hand'],
  ['it never had a number',                                ['FATAL: no such user'],                                 undefined,  'FATAL: no such user'],
])('%s', (_why, lines, pid, reason) => {
  const log = join(folder, 'server.log');
  writeFileSync(log, `${lines.join('\n')}\n`);
  expect(reasonItEnded(log, pid)).toBe(reason);
});

test('a log that is gone', () => {
  expect(reasonItEnded(join(folder, 'none.log'), 1)).toBe('its log is gone');
});
