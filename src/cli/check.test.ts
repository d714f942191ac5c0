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

test('a letter that is cut off or lacks a part is checked as far as it stands; exit code 1', async () => {
  const { printed } = await run({
    'cut.txt': faulty.slice(0, faulty.lastIndexOf(' was tender')),
    'unsigned.txt': faulty.replace(/The Expert Reviewer has[^]*?(?=CLINICAL CASE)/u, ''),
  });
  expect(process.exitCode).toBe(1);
  const [cut, unsigned] = printed.map(line => Findings.parse(JSON.parse(line)));
  expect(cut?.unchecked).toEqual(['item 1: the letter breaks off in its rationale']);
  expect(cut?.findings.map(({ rule }) => rule)).toContain('conclusion-missing');
  expect(unsigned?.unchecked).toEqual(['reviewer paragraph: no credentials']);
  expect(unsigned?.findings.map(({ rule }) => rule)).toContain('reviewer-undescribed');
});

test('a report for people', async () => {
  const { printed, said } = await run({ 'a.txt': faulty }, ['--format', 'text'], ['a.txt', 'missing.txt']);
  expect(printed.join('\n')).toContain('Item 1: MRI of the right wrist');
  expect(printed.join('\n')).toContain('rationale 0-21: "The wrist was tender."');
  expect(said).toEqual(['missing.txt: there is no such file', '1 of 2 read; 1 could not be']);
  expect(process.exitCode).toBe(3);
});

const Uri = z.string().regex(/^[^\s<>"{}|\\^`]+$/u);
const Message = z.strictObject({ text: z.string().min(1) });
const Place = z.strictObject({
  id: z.int().nonnegative().optional(),
  physicalLocation: z.strictObject({ artifactLocation: z.strictObject({ uri: Uri }) }),
  logicalLocations: z
    .array(z.strictObject({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() }))
    .optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});
/** What SARIF 2.1.0 requires of a log, and no property it does not know. */
const Log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string().min(1),
            fullName: z.string().optional(),
            rules: z.array(
              z.strictObject({
                id: z.string().min(1),
                shortDescription: Message,
                help: Message,
                defaultConfiguration: z.strictObject({ level: z.enum(['none', 'note', 'warning', 'error']) }),
              }),
            ),
          }),
        }),
        invocations: z.array(
          z.strictObject({
            executionSuccessful: z.boolean(),
            toolExecutionNotifications: z.array(
              z.strictObject({
                level: z.enum(['none', 'note', 'warning', 'error']),
                message: Message,
                locations: z.array(Place),
              }),
            ),
          }),
        ),
        artifacts: z.array(z.strictObject({ location: z.strictObject({ uri: Uri }) })),
        results: z.array(
          z.strictObject({
            ruleId: z.string().min(1),
            ruleIndex: z.int().nonnegative(),
            level: z.enum(['none', 'note', 'warning', 'error']),
            message: Message,
            locations: z.array(Place).min(1),
            relatedLocations: z.array(Place),
          }),
        ),
      }),
    )
    .min(1),
});

test('SARIF 2.1.0: the log has what the standard asks for and nothing it does not know; what could not be read is told in it', async () => {
  const { printed } = await run({ 'a b.txt': faulty, 'not-a-letter.txt': 'Dear Sir' }, ['--format', 'sarif']);
  const { runs } = Log.parse(JSON.parse(printed[0] ?? ''));
  const [one] = runs;
  const rules = one?.tool.driver.rules.map(({ id }) => id) ?? [];
  expect(new Set(rules).size).toBe(rules.length);
  expect(one?.artifacts.map(({ location }) => location.uri)).toEqual(['a%20b.txt']);
  expect(one?.invocations[0]?.executionSuccessful).toBe(false);
  expect(
    one?.invocations[0]?.toolExecutionNotifications.map(({ level, locations }) => [
      level,
      locations[0]?.physicalLocation.artifactLocation.uri,
    ]),
  ).toContainEqual(['error', 'not-a-letter.txt']);
});

test('--report is the report for people', async () => {
  const [report, text] = [
    await run({ 'a.txt': faulty }, ['--report']),
    await run({ 'a.txt': faulty }, ['--format', 'text']),
  ];
  expect(report.printed).toEqual(text.printed);
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
