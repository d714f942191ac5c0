import { afterEach, expect, test } from 'vitest';
import type { AuditSnapshot } from '#commands/ports.ts';
import type { FileCare } from '#commands/records/ports.ts';
import { filesCommand } from './files.ts';

afterEach(() => {
  process.exitCode = 0;
});

type Rewrapped = Awaited<ReturnType<FileCare['rewrap']>>;

/** Runs `imr files rewrap` over files a, b and c, a named twice; an error is thrown for a file. */
async function rewrap(outcomes: Readonly<Record<string, Rewrapped | Error>>) {
  const printed: unknown[] = [];
  const said: string[] = [];
  const asked: string[] = [];
  let closed = 0;
  const snapshot: AuditSnapshot = {
    head: () => Promise.resolve(null),
    counts: () => Promise.resolve({ rows: 0, cases: 0, files: 4 }),
    log: async function* () {},
    cases: async function* () {},
    submitted: async function* () {
      for (const sha256 of ['a', 'b', 'a', 'c'])
        yield [{ caseNumber: 'CM16-0000001', submission: 'S-1', path: 'x', sha256 }];
    },
  };
  const command = filesCommand({
    terminal: {
      print: line => Promise.resolve(void printed.push(JSON.parse(line))),
      say: line => void said.push(line),
      progress: () => ({ step: () => undefined, stop: () => undefined }),
    },
    reach: () =>
      Promise.resolve({
        audit: { snapshot: look => look(snapshot) },
        files: () =>
          Promise.resolve({
            check: () => Promise.resolve('whole' as const),
            rewrap: sha256 => {
              asked.push(sha256);
              const outcome = outcomes[sha256] ?? 'current';
              return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
            },
          }),
        close: () => Promise.resolve(void (closed += 1)),
      }),
  });
  await command.parseAsync(['rewrap'], { from: 'user' });
  return { printed, said, asked, closed, code: process.exitCode };
}

test('every file once; older keys may go when all are done', async () => {
  expect(await rewrap({ a: 'rewrapped', b: 'rewrapped' })).toEqual({
    printed: [],
    said: ['2 wrapped anew, 1 were already; older keys are needed no more'],
    asked: ['a', 'b', 'c'],
    closed: 1,
    code: 0,
  });
});

test('what is missing or cannot be opened is named, the rest is done', async () => {
  const { printed, said, asked, code } = await rewrap({ a: 'missing', b: new Error('no key\n at x'), c: 'rewrapped' });
  expect(printed).toEqual([
    { schema: 'openimr/1', file: 'a', error: 'it is not in the store' },
    { schema: 'openimr/1', file: 'b', error: 'no key' },
  ]);
  expect(said).toEqual(['1 wrapped anew, 0 were already; 2 could not be: keep the older keys']);
  expect(asked).toEqual(['a', 'b', 'c']);
  expect(code).toBe(3);
});
