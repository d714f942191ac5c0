import { afterEach, expect, test } from 'vitest';
import { drugsCommand } from './drugs.ts';

afterEach(() => {
  process.exitCode = 0;
});

const progress = () => ({ step: () => undefined, stop: () => undefined });

async function drugs(...words: readonly string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  const terminal = {
    print: async (line: string) => void printed.push(line),
    say: (line: string) => void said.push(line),
    progress,
  };
  await drugsCommand({ terminal, today: () => '2015-01-01' }).parseAsync([...words], { from: 'user' });
  return { output: JSON.parse(printed[0] ?? 'null'), said, exitCode: process.exitCode };
}

test('a list is resolved as of the day, and its opioids added up by each edition', async () => {
  const { output, exitCode } = await drugs('Norco 10/325 mg every 6 hours', 'tramadol 50 mg bid', '--on', '2014-09-01');
  expect(output.lines).toMatchObject([
    {
      drug: { id: 'hydrocodone-acetaminophen', schedule: 'III', formulary: null, abruptStop: 'opioid withdrawal' },
      confidence: 'high',
    },
    { drug: { id: 'tramadol', schedule: 'IV' } },
  ]);
  expect(output.equivalents).toMatchObject({
    mtus2009: { total: 40, complete: false },
    cdc2016: { total: 50, complete: true },
    cdc2022: { total: 60 },
  });
  expect(exitCode).toBe(0);
});

test('hydrocodone moved to schedule II a month later', async () => {
  expect((await drugs('Norco', '--on', '2014-10-06')).output.lines[0].drug.schedule).toBe('II');
});

test('a name that is not in the table is told by the exit code', async () => {
  const { output, exitCode } = await drugs('Zorbutol 5 mg');
  expect(output.lines).toMatchObject([{ drug: null, how: null }]);
  expect(exitCode).toBe(1);
});

test('a day that is none is refused in one line', async () => {
  expect((await drugs('Norco', '--on', 'soon')).said).toEqual(['--on: soon is no date (YYYY-MM-DD)']);
});
