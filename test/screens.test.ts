import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pages } from '../scripts/screens/pages.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/screens');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The addresses of all pages, as the router has them: `/cases/$caseNumber/sign`. */
const sources = ['src/web/router.tsx', ...globSync('src/web/routes/*.ts', { cwd: root })].map(read);
const routes = sources.flatMap(source => [...source.matchAll(/^ {2}path: '([^']+)'/gm)].map(([, path = '']) => path));

/** Whether an address is one of a route; a part with `$` is any. */
function isOf(route: string, address: string): boolean {
  const [asked, given] = [route.split('/'), address.split('?')[0]?.split('/') ?? []];
  return asked.length === given.length && asked.every((part, at) => part.startsWith('$') || part === given[at]);
}

test('every route is found in its source', () => {
  const made = sources.flatMap(source => [...source.matchAll(/createRoute\(\{/g)]);
  expect(routes.length).toBe(made.length);
  expect(routes.length).toBeGreaterThan(40);
});

test('every page a person can open is pictured, and each picture is of a page', () => {
  const addresses = pages.map(([, path]) => path);
  expect(routes.filter(route => !addresses.some(address => isOf(route, address)))).toEqual([]);
  expect(addresses.filter(address => !routes.some(route => isOf(route, address)))).toEqual([]);
  const names = pages.map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('each is there at three widths, no other is, and together they are small', () => {
  const names = pages.map(([name]) => `${name}.png`).toSorted((one, other) => one.localeCompare(other, 'en'));
  for (const width of ['360', '1024', '1600']) {
    const kept = readdirSync(join(folder, width)).toSorted((one, other) => one.localeCompare(other, 'en'));
    expect([width, ...kept]).toEqual([width, ...names]);
  }
  const sizes = globSync('*/*.png', { cwd: folder }).map(file => statSync(join(folder, file)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(15_000_000);
});

test('the pictures that texts show are there', () => {
  const shown = ['README.md', ...globSync('docs/*.md', { cwd: root })].flatMap(file =>
    [...read(file).matchAll(/docs\/screens\/[\w/.-]+/g)].map(([path]) => path),
  );
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter(path => !existsSync(join(root, path)))).toEqual([]);
});
