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
    Promise.resolve({ url: 'http://127.0.0.1:8080', samples, first: null, stop: async () => void (stopped = true) }),
  );
  expect(said).toEqual([
    'OpenIMR runs at http://127.0.0.1:8080',
    'sample not loaded: a/case.json: not JSON',
    'Everybody in the samples is invented: http://127.0.0.1:8080/sign-in lists who you can be, one click each',
    'To sign a sample case: reviewer r, passphrase p q',
  ]);
  expect(stopped).toBe(true);
});

test('where nobody can sign in yet it says how, once', async () => {
  const first = { email: 'administrator@localhost', link: 'secret' };
  const running = { url: 'http://127.0.0.1:8080', samples: null, first, stop: () => Promise.resolve() };
  const said = await serve([], () => Promise.resolve(running));
  expect(said[1]).toContain('administrator@localhost');
  // The secret is in the fragment, which no server and no log is sent.
  expect(said[2]).toBe('http://127.0.0.1:8080/password#secret');
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
