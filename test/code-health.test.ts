import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const code = globSync('{src,test,bench,scripts}/**/*.{ts,tsx,css}', { cwd: root });
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Folders whose every file is a rule: it names its source and has its table of cases beside it. */
const ruleFolders = [
  'src/domain/records/completeness/rules',
  'src/domain/checks/citations',
  'src/domain/checks/conclusions',
  'src/domain/checks/drugs',
  'src/domain/checks/facts',
  'src/domain/checks/wording',
  'src/domain/deadlines/ur',
  'src/domain/deadlines/application',
  'src/domain/deadlines/records',
  'src/domain/deadlines/determination',
  'src/domain/deadlines/payment',
  'src/domain/deadlines/appeal',
  'src/domain/reviewers/conflicts/parties',
  'src/domain/reviewers/conflicts/relations',
  'src/domain/reviewers/conflicts/involvement',
  'src/domain/eligibility/filing',
  'src/domain/eligibility/dispute',
  'src/domain/eligibility/treatment',
  'src/domain/guidelines/mtus-chronic-pain-2009',
  'src/domain/guidelines/acoem-2004',
  'src/domain/guidelines/odg',
  'src/domain/guidelines/acoem-current',
  'src/domain/guidelines/formulary',
  'src/domain/guidelines/statutes',
];

test('there is code to look at', () => {
  expect(code.length).toBeGreaterThan(100);
});

test('random cases come from one seed', () => {
  expect(code.filter(path => /^(?:import|export) .* from 'fast-check'/m.test(read(path)))).toEqual(['test/random.ts']);
});

test('no file is over 300 lines', () => {
  expect(code.filter(path => read(path).split('\n').length > 301)).toEqual([]);
});

test('no folder holds over 20 files', () => {
  const folders = new Set(code.map(path => dirname(path)));
  const crowded = [...folders].filter(
    folder => readdirSync(join(root, folder), { withFileTypes: true }).filter(entry => entry.isFile()).length > 20,
  );
  expect(crowded).toEqual([]);
});

test('every rule exports its source and has its table beside it', () => {
  const rules = code.filter(
    path => ruleFolders.some(folder => path.startsWith(`${folder}/`)) && !path.endsWith('.test.ts'),
  );
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter(path => !/^export const source\b/m.test(read(path)))).toEqual([]);
  expect(rules.filter(path => !code.includes(path.replace(/\.ts$/, '.test.ts')))).toEqual([]);
});

test('files that export a source have a table beside them', () => {
  const sourced = code.filter(path => path.startsWith('src/domain/') && /^export const source\b/m.test(read(path)));
  expect(sourced.filter(path => !code.includes(path.replace(/\.ts$/, '.test.ts')))).toEqual([]);
});

test('no vague names', () => {
  const vague = /(^|[-/])(utils?|helpers?|common|managers?|base|misc)([-./]|$)/;
  expect(code.filter(path => vague.test(path))).toEqual([]);
});

test('names are kebab-case', () => {
  expect(code.filter(path => path.split('/').some(part => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(part)))).toEqual([]);
});

test('no test is skipped or run alone', () => {
  const marks = /\b(?:it|test|describe)\.(?:skip|todo|only|fails)\b/;
  expect(code.filter(path => !path.endsWith('code-health.test.ts') && marks.test(read(path)))).toEqual([]);
});

test('no rule is silenced', () => {
  const silencers = /@ts-ignore|@ts-expect-error|@ts-nocheck|oxlint-disable|eslint-disable|biome-ignore lint/;
  expect(code.filter(path => !path.endsWith('code-health.test.ts') && silencers.test(read(path)))).toEqual([]);
});
