import { globSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, expect, test } from 'vitest';
import { layers, rules, topics } from '../architecture.ts';

const root = join(import.meta.dirname, '..');
const modules = (pattern: string) => globSync(pattern, { cwd: root }).filter(path => !path.endsWith('.d.ts'));

let result: ICruiseResult;
beforeAll(async () => {
  const { output } = await cruise(
    ['src'],
    {
      baseDir: root,
      ruleSet: { forbidden: rules },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      moduleSystems: ['es6'], // our criteria have a function called require
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    },
    { extensions: ['.ts', '.tsx', '.css', '.js', '.mjs'] },
  );
  if (typeof output === 'string') throw new Error(output);
  result = output;
});

test('dependency-cruiser reads every module (with a TypeScript it cannot parse it reads none and passes)', () => {
  const read = result.modules.map(module => module.source).filter(source => /^src\/.*\.tsx?$/.test(source));
  expect(read.toSorted()).toEqual(modules('src/**/*.{ts,tsx}').toSorted());
  expect(result.summary.totalDependenciesCruised).toBeGreaterThan(read.length / 2);
});

test('no import breaks the architecture', () => {
  expect(
    result.summary.violations.map(violation => `${violation.rule.name}: ${violation.from} → ${violation.to}`),
  ).toEqual([]);
});

test.each([
  ['src', layers],
  ['src/domain', topics],
])('every folder of %s stands in its list', (parent, list: readonly string[]) => {
  const folders = new Set(modules(`${parent}/*/**/*.{ts,tsx}`).map(path => path.split('/')[parent.split('/').length]));
  expect([...folders].filter(folder => folder === undefined || !list.includes(folder))).toEqual([]);
});
