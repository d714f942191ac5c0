import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterEach, expect, test } from 'vitest';
import { runCommand } from '../../../test/run-command.ts';
import type { BatchNeeds } from '../batch.ts';
import { feeCommand } from './fee.ts';
import { penaltyCommand } from './penalty.ts';

afterEach(() => {
  process.exitCode = 0;
});

async function run(command: (needs: BatchNeeds) => Command, input: string): Promise<unknown> {
  const [line = ''] = await runCommand(command, { 'a.json': input });
  return JSON.parse(line);
}

// biome-ignore format: a table reads in columns
test.each([
  // sample                              amount
  ['standard-drugs-2016.json',           345],
  ['two-reviewers-expedited-2013.json',  850],
  ['ended-before-reviewer-2014.json',    160],
  ['after-april-2026.json',              null],
])('the sample %s', async (name, amount) => {
  const sample = await readFile(join(import.meta.dirname, '../../../samples/fees', name), 'utf8');
  expect(await run(feeCommand, sample)).toMatchObject({ schema: 'openimr/1', file: 'a.json', fee: { amount, currency: 'USD' } });
  expect(process.exitCode).toBe(0);
});

test('a penalty of a breach', async () => {
  const input = '{"breach":"records-late","due":"2016-11-29","asOf":"2016-12-10"}';
  expect(await run(penaltyCommand, input)).toMatchObject({
    penalties: [{ amount: 5000, daysLate: 11, capReachedOn: '2016-12-09' }],
  });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row               command          input                                                       where
  ['not JSON',                  feeCommand,      '{',                                                        null],
  ['no day',                    feeCommand,      '{}',                                                       'applicationReceived'],
  ['a day that is none',        feeCommand,      '{"applicationReceived":"2015-02-29"}',                     'applicationReceived'],
  ['before the law',            feeCommand,      '{"applicationReceived":"2012-12-31"}',                     'applicationReceived'],
  ['an unknown degree',         feeCommand,      '{"applicationReceived":"2015-02-28","reviewers":["XX"]}',  'reviewers/0'],
  ['no reviewer',               feeCommand,      '{"applicationReceived":"2015-02-28","reviewers":[]}',      'reviewers'],
  ['a misspelt field',          feeCommand,      '{"applicationReceived":"2015-02-28","prority":"x"}',       'prority'],
  ['an unknown breach',         penaltyCommand,  '{"breach":"rude","due":"2016-11-29","asOf":"2016-12-10"}', 'breach'],
  ['no day to look at it',      penaltyCommand,  '{"breach":"records-late","due":"2016-11-29"}',             'asOf'],
])('%s', async (_why, command, input, at) => {
  expect(await run(command, input)).toMatchObject({ schema: 'openimr/1', file: 'a.json', error: { code: 'invalid', at } });
  expect(process.exitCode).toBe(3);
});
