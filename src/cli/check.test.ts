import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { Findings } from '#domain/checks/finding.ts';
import { letterInShort } from '../../test/builders/checked.ts';
import { letterText } from '../../test/builders/letter-text.ts';
import { checkCommand } from './check.ts';

afterEach(() => {
  process.exitCode = 0;
});

const faulty = letterText({ items: [{ title: 'MRI of the right wrist', rationale: 'The wrist was tender.' }] });

async function run(
  files: Readonly<Record<string, string>>,
  options: readonly string[] = [],
  paths = Object.keys(files),
) {
  const printed: string[] = [];
  const said: string[] = [];
  const command = checkCommand({
    loadText: async file => {
      const text = files[file];
      return text === undefined
        ? { kind: 'unreadable', error: { code: 'not-found', message: 'there is no such file', at: null } }
        : { kind: 'loaded', file, text, pages: [text] };
    },
    listFiles: async paths => ({ files: [...paths], skipped: [] }),
    terminal: {
      print: async line => {
        printed.push(line);
      },
      say: line => {
        said.push(line);
      },
      progress: () => ({ step: () => undefined, stop: () => undefined }),
    },
  });
  await command.parseAsync([...paths, ...options], { from: 'user' });
  return { printed, said };
}

test('one JSON line a letter, each finding with both places; exit code 1', async () => {
  const { printed } = await run({ 'a.txt': faulty });
  expect(process.exitCode).toBe(1);
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({
    schema: 'openimr/1',
    file: 'a.txt',
    findings: expect.arrayContaining([
      {
        rule: 'conclusion-missing',
        severity: 'error',
        item: 0,
        message: expect.stringContaining('never says'),
        at: { part: 'rationale', start: 0, end: 21, quote: 'The wrist was tender.' },
        against: null,
        source: 'Labor Code 4610.6(c),(e)',
      },
    ]),
    unchecked: [],
  });
});

test('a determination not yet signed, as JSON', async () => {
  const { printed } = await run({ 'draft.json': JSON.stringify(letterInShort({ title: 'Anaprox 550 mg' })) });
  const { findings } = Findings.parse(JSON.parse(printed[0] ?? ''));
  expect(findings.map(({ rule }) => rule)).toContain('quantity-missing');
});

test('what cannot be read is said in its line, and the others are still checked; exit code 3', async () => {
  const { printed } = await run({ 'not-a-letter.txt': 'Dear Sir', 'broken.json': '{"schema":', 'a.txt': faulty });
  expect(process.exitCode).toBe(3);
  expect(printed.map(line => line.includes('"error":{'))).toEqual([true, true, false]);
});

test('a report for people', async () => {
  const { printed, said } = await run({ 'a.txt': faulty }, ['--format', 'text'], ['a.txt', 'missing.txt']);
  expect(printed.join('\n')).toContain('Item 1: MRI of the right wrist');
  expect(printed.join('\n')).toContain('rationale 0-21: "The wrist was tender."');
  expect(said).toEqual(['missing.txt: there is no such file', '1 of 2 read; 1 could not be']);
  expect(process.exitCode).toBe(3);
});

const Sarif = z.object({
  version: z.literal('2.1.0'),
  runs: z.array(
    z.object({
      tool: z.object({ driver: z.object({ rules: z.array(z.object({ id: z.string() })) }) }),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.int(),
          level: z.enum(['error', 'warning', 'note']),
          locations: z.array(z.unknown()),
        }),
      ),
    }),
  ),
});

test('SARIF 2.1.0: every result names a rule of the driver and a place', async () => {
  const { printed } = await run({ 'a b.txt': faulty }, ['--format', 'sarif']);
  const log = Sarif.parse(JSON.parse(printed[0] ?? ''));
  const [one] = log.runs;
  expect(one?.results.length).toBeGreaterThan(0);
  for (const { ruleId, ruleIndex } of one?.results ?? []) {
    expect(one?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  }
  expect(one?.results.find(({ ruleId }) => ruleId === 'conclusion-missing')?.locations).toEqual([
    {
      physicalLocation: { artifactLocation: { uri: 'a%20b.txt' } },
      logicalLocations: [{ name: 'rationale', fullyQualifiedName: 'items/0/rationale', kind: 'member' }],
      properties: { start: 0, end: 21, quote: 'The wrist was tender.' },
    },
  ]);
});
