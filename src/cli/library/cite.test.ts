import { afterEach, expect, test } from 'vitest';
import { citeCommand } from './cite.ts';

afterEach(() => {
  process.exitCode = 0;
});

const progress = () => ({ step: () => undefined, stop: () => undefined });

async function cite(...words: readonly string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  const terminal = {
    print: async (line: string) => void printed.push(line),
    say: (line: string) => void said.push(line),
    progress,
  };
  await citeCommand({ terminal }).parseAsync([...words], { from: 'user' });
  return { lines: printed.map(line => JSON.parse(line)), said, exitCode: process.exitCode };
}

const RELAXANTS = 'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants, pg 128.';

test('a citation is resolved, and a page outside its document is told by the exit code', async () => {
  const { lines, exitCode } = await cite(RELAXANTS, '--on', '2014-11-06');
  expect(lines[0]?.citations).toMatchObject([
    {
      edition: 'mtus-chronic-pain-2009',
      section: '9792.24.2',
      topic: 'Muscle relaxants (for pain)',
      topicPages: [63, 66],
      outsideDocument: [128],
      status: 'in-force',
      standard: 'A',
    },
  ]);
  expect(lines[0]?.standards).toMatchObject({ rule: 'in-order' });
  expect(exitCode).toBe(1);
});

test('what cites nothing has no citation', async () => {
  const { lines, exitCode } = await cite('The Expert Reviewer did not cite any medical evidence for its decision.');
  expect(lines).toMatchObject([{ basis: 'none', citations: [] }]);
  expect(exitCode).toBe(0);
});

test('a day that is none is refused in one line', async () => {
  const { lines, said, exitCode } = await cite(RELAXANTS, '--on', '6 November');
  expect({ lines, said, exitCode }).toEqual({
    lines: [],
    said: ['--on: 6 November is no date (YYYY-MM-DD)'],
    exitCode: 2,
  });
});
