import { afterEach, expect, test } from 'vitest';
import { libraryCommand } from './library.ts';

afterEach(() => {
  process.exitCode = 0;
});

const progress = () => ({ step: () => undefined, stop: () => undefined });

async function library(...words: readonly string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  const terminal = {
    print: async (line: string) => void printed.push(line),
    say: (line: string) => void said.push(line),
    progress,
  };
  await libraryCommand({ terminal, today: () => '2026-11-28' }).parseAsync([...words], { from: 'user' });
  return { lines: printed.map(line => JSON.parse(line)), said, exitCode: process.exitCode };
}

test('one edition with its topics', async () => {
  const { lines, exitCode } = await library('--edition', 'mtus-acupuncture-2007');
  expect(lines).toMatchObject([
    { on: '2026-11-28', edition: { status: 'superseded', topics: [{ id: 'acupuncture' }] } },
  ]);
  expect(exitCode).toBe(0);
});

test('all of them, and the formulary last', async () => {
  const { lines } = await library('--on', '2018-02-01');
  expect(lines.filter(({ edition }) => edition?.subject === 'low-back')).toHaveLength(4);
  expect(lines.at(-1)?.formulary.list).toBe('1');
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row        words                        says
  ['no day',             ['--on', 'soon'],            '--on: soon is no date (YYYY-MM-DD)'],
  ['no such edition',    ['--edition', 'mtus-1999'],  '--edition: there is no edition mtus-1999'],
])('bad input is one line: %s', async (_why, words, says) => {
  expect(await library(...words)).toEqual({ lines: [], said: [says], exitCode: 2 });
});
