import { Command } from 'commander';
import { expect, test } from 'vitest';
import { loadText } from '#adapters/files/load-text.ts';
import type { Terminal, WriteFile } from '#commands/ports.ts';
import { Simulation } from '#commands/simulation/result/simulation.ts';
import { simulateCommand } from './simulate.ts';

type Ran = {
  readonly out: string[];
  readonly said: string[];
  readonly written: Map<string, string>;
  readonly code: unknown;
};

async function imr(args: readonly string[], stopAfter: Promise<void> = new Promise(() => {})): Promise<Ran> {
  const out: string[] = [];
  const said: string[] = [];
  const written = new Map<string, string>();
  const terminal: Terminal = {
    print: async line => void out.push(line),
    say: message => void said.push(message),
    progress: () => ({ step: () => undefined, stop: () => undefined }),
  };
  const writeFile: WriteFile = (path, content) => {
    written.set(path, String(content));
    return Promise.resolve(null);
  };
  const quiet = { writeErr: (text: string) => void said.push(text.trim()) };
  const program = new Command('imr').exitOverride().configureOutput(quiet);
  const command = simulateCommand({ terminal, loadText, writeFile, untilAskedToStop: () => stopAfter });
  program.addCommand(command.copyInheritedSettings(program).configureOutput(quiet));
  process.exitCode = undefined;
  const thrown = await program.parseAsync(['simulate', ...args], { from: 'user' }).then(
    () => null,
    (error: unknown) => error,
  );
  const code = thrown === null ? process.exitCode : 2;
  process.exitCode = undefined;
  return { out, said, written, code };
}

const small = ['--one-in', '200', '--no-staffing', '--months', '3'];

test('one line of JSON, progress and a summary beside it', async () => {
  const { out, said, code } = await imr(['--scenario', 'samples/scenarios/2016.json', ...small]);
  expect(code).toBe(0);
  expect(out).toHaveLength(1);
  const simulation = Simulation.parse(JSON.parse(out[0] ?? ''));
  expect(simulation.to).toBe('2016-03-31');
  expect(said[0]).toBe('simulating: applications');
  expect(said.join('\n')).toMatch(/62,[0-9]{3} applications/);
});

test('to a file, and what was written is said', async () => {
  const { out, written } = await imr([...small, '--out', 'year.json']);
  expect(JSON.parse(out[0] ?? '')).toEqual({ schema: 'openimr/1', out: 'year.json' });
  expect(Simulation.safeParse(JSON.parse(written.get('year.json') ?? '')).success).toBe(true);
});

test('interrupted, it writes nothing and says on which day', async () => {
  const { out, said, code } = await imr(['--one-in', '50'], Promise.resolve());
  expect([out, code]).toEqual([[], 130]);
  expect(said.at(-1)).toMatch(/^interrupted on simulated day \d{4}-\d{2}-\d{2}; nothing was written$/);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     arguments                                      code  said
  ['no such file',                    ['--scenario', 'samples/nowhere.json'],        3,    /nowhere\.json/],
  ['not a scenario',                  ['--scenario', 'samples/reviewers.json'],      3,    /reviewers\.json/],
  ['a year before the programme',     ['--year', '2013'],                            3,    /began on 2013-07-01/],
  ['a year beyond the holidays',      ['--year', '2034', '--months', '13'],          3,    /end of 2034/],
  ['no number',                       ['--applications', 'many'],                    2,    /1 to 5,000,000/],
  ['a month too few',                 ['--months', '0'],                             2,    /whole number from 1/],
  ['a share over all',                ['--late-under', '101'],                       2,    /percentage/],
])('bad input in one line: %s', async (_why, args, code, words) => {
  const ran = await imr(args);
  expect(ran.code).toBe(code);
  expect(ran.said.at(-1)).toMatch(words);
  expect(ran.said.at(-1)?.split('\n')).toHaveLength(1);
});
