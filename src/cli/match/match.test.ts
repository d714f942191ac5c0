import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { matchCase, onRoster } from '../../../test/builders/matching.ts';
import { matchCommand } from './match.ts';

afterEach(() => {
  process.exitCode = 0;
});

const roster = JSON.stringify({ reviewers: [onRoster('R-1'), onRoster('R-2', { qme: true })] });
const good = JSON.stringify(matchCase());

async function run(files: Readonly<Record<string, string>>, paths: readonly string[]): Promise<readonly string[]> {
  const printed: string[] = [];
  const command = matchCommand({
    loadText: async file => {
      const text = files[file];
      return text === undefined
        ? { kind: 'unreadable', error: { code: 'not-found', message: 'there is no such file', at: null } }
        : { kind: 'loaded', file, text, pages: [text] };
    },
    listFiles: async listed => ({ files: [...listed], skipped: [] }),
    terminal: {
      print: async line => {
        printed.push(line);
      },
      say: () => undefined,
      progress: () => ({ step: () => undefined, stop: () => undefined }),
    },
  });
  await command.parseAsync([...paths, '--roster', 'roster.json'], { from: 'user' });
  return printed;
}

test('one line a case, with who may and who may not', async () => {
  const lines = await run({ 'roster.json': roster, 'a.json': good, 'b.json': good }, ['a.json', 'b.json']);
  expect(process.exitCode).toBe(0);
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    schema: 'openimr/1',
    file: 'a.json',
    reviewers: [{ id: 'R-1', rank: 1 }],
    excluded: [{ id: 'R-2', reasons: [{ rule: 'no-qme-appointment', source: 'Labor Code 139.5(d)(4)(D)' }] }],
    panel: null,
  });
});

const nobody = JSON.stringify({ reviewers: [onRoster('R-2', { qme: true })] });
const panel = JSON.stringify(matchCase({ panel: { size: 2, approvedOn: null } }));

test.each([
  ['a case nobody may review', { 'roster.json': nobody, 'a.json': good }],
  ['a panel that may not sit', { 'roster.json': roster, 'a.json': panel }],
])('%s is a finding', async (_why, files) => {
  await run(files, ['a.json']);
  expect(process.exitCode).toBe(1);
});

const twice = JSON.stringify({
  reviewers: ['R-1', 'R-2'].map(id =>
    onRoster(id, { licences: [{ state: 'California', number: 'A-1', standing: 'good', expires: null }] }),
  ),
});

// biome-ignore format: a table reads in columns
test.each<[string, Record<string, string>, object]>([
  // why this row                  files                                                                    error
  ['no such roster',               { 'a.json': good },                                                      { file: 'roster.json', error: { code: 'not-found' } }],
  ['a roster that is no JSON',     { 'roster.json': '{', 'a.json': good },                                  { file: 'roster.json', error: { code: 'invalid', message: expect.stringContaining('not JSON') } }],
  ['a list, not a roster',         { 'roster.json': '[]', 'a.json': good },                                 { file: 'roster.json', error: { code: 'invalid' } }],
  ['an empty roster',              { 'roster.json': '{"reviewers":[]}', 'a.json': good },                   { file: 'roster.json', error: { at: 'reviewers' } }],
  ['one licence, two reviewers',   { 'roster.json': twice, 'a.json': good },                                { file: 'roster.json', error: { at: 'reviewers/1/licences/0/number', message: expect.stringContaining('Labor Code 139.5(d)(3)(A)') } }],
  ['a misspelt field',             { 'roster.json': roster.replace('"areas"', '"area"'), 'a.json': good },  { file: 'roster.json', error: { at: expect.stringMatching(/^reviewers\/0\/areas?$/) } }],
  ['a case without items',         { 'roster.json': roster, 'a.json': good.replace(/"items":\[.*?\]/, '"items":[]') }, { file: 'a.json', error: { at: 'items', message: 'a case has at least one disputed item' } }],
  ['a party of no kind',           { 'roster.json': roster, 'a.json': good.replace('"employer"', '"enemy"') },         { file: 'a.json', error: { at: 'parties/0/role' } }],
  ['a day that is none',           { 'roster.json': roster, 'a.json': good.replace('2016-11-10', '2016-11-31') },      { file: 'a.json', error: { at: 'on' } }],
])('%s', async (_why, files, error) => {
  const [line = ''] = await run(files, ['a.json']);
  expect(process.exitCode).toBe(3);
  expect(JSON.parse(line)).toMatchObject({ schema: 'openimr/1', ...error });
});

test('the samples: who comes first, and what they are there to show', async () => {
  const folder = join(import.meta.dirname, '../../../samples/matching');
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const names = ['spine-surgery', 'opioid-and-psychotherapy-on-remand', 'panel-without-approval'];
  const files: Record<string, string> = { 'roster.json': await read('roster.json') };
  for (const name of names) files[name] = await read(`cases/${name}.json`);
  const lines = await run(files, names);
  expect(process.exitCode).toBe(1);
  const matched: { reviewers: { id: string }[]; excluded: { id: string }[] }[] = lines.map(line => JSON.parse(line));
  expect(matched.map(({ reviewers }) => reviewers[0]?.id)).toEqual(['M-22', 'M-08', 'M-13']);
  expect(matched.map(({ reviewers, excluded }) => reviewers.length + excluded.length)).toEqual([26, 26, 26]);
  const named = Array.from(files['roster.json']?.matchAll(/"name": "(\S+) (\S+)"/g) ?? [], ([, first = '']) => first);
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter(name => lines.some(line => line.includes(name)))).toEqual([]);
});
