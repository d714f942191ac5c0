import { afterEach, expect, test } from 'vitest';
import { type Running, serveCommand } from './serve.ts';

const samples = {
  filed: 0,
  opened: 2,
  refused: [{ file: 'a/case.json', message: 'not JSON' }],
  signer: { login: 'r', passphrase: 'p q' },
};
afterEach(() => {
  process.exitCode = 0;
});

async function serve(arguments_: string[], start: () => Promise<Running>): Promise<string[]> {
  const said: string[] = [];
  const terminal = {
    print: () => Promise.resolve(),
    say: (line: string) => void said.push(line),
    progress: () => ({ step: () => undefined, stop: () => undefined }),
  };
  await serveCommand({ terminal, start, untilAskedToStop: () => Promise.resolve() }).parseAsync(arguments_, {
    from: 'user',
  });
  return said;
}

test('it says where it runs, what was not loaded and how to sign, and stops when asked', async () => {
  let stopped = false;
  const said = await serve(['--samples'], () =>
    Promise.resolve({ url: 'http://127.0.0.1:8080', samples, stop: async () => void (stopped = true) }),
  );
  expect(said).toEqual([
    'OpenIMR runs at http://127.0.0.1:8080',
    'sample not loaded: a/case.json: not JSON',
    'To sign a sample case: reviewer r, passphrase p q',
  ]);
  expect(stopped).toBe(true);
});

test.each([
  ['a port in use', Object.assign(new Error('listen EADDRINUSE: 8080'), { code: 'EADDRINUSE' }), 'the port is taken'],
  [
    'no database',
    Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
    'the database does not answer',
  ],
  [
    'several addresses refused',
    new AggregateError([new Error('connect ECONNREFUSED ::1:5432')]),
    'connect ECONNREFUSED',
  ],
  ['a fault with many lines', new Error('first line\n    at file:1'), 'first line'],
])('%s is one line', async (_why, error, words) => {
  const said = await serve([], () => Promise.reject(error));
  expect(said.length).toBe(1);
  expect(said[0]).toContain(words);
  expect(said[0]).not.toContain('\n');
  expect(process.exitCode).toBe(3);
});
