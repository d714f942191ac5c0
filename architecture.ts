import type { IConfiguration } from 'dependency-cruiser';

/** A folder may import the folders before it, never those after it. */
export const layers = ['domain', 'commands', 'adapters', 'api', 'jobs', 'cli', 'web'] as const;
export const topics = [
  'calendar',
  'law',
  'drugs',
  'records',
  'evidence',
  'cases',
  'eligibility',
  'deadlines',
  'reviewers',
  'charges',
  'guidelines',
  'determinations',
  'checks',
  'letters',
  'notices',
  'corpus',
] as const;

/** Libraries the domain may use: pure, no clock, no network, no disk but data of their own (`dictionary-en` and `humannames`, when they are loaded). */
export const pureLibraries = [
  'zod',
  'temporal-polyfill',
  'fastest-levenshtein',
  'dictionary-en',
  'humannames',
] as const;

const anyOf = (names: readonly string[]) => `(${names.join('|')})`;

type Rule = NonNullable<IConfiguration['forbidden']>[number];

/** Nothing in an ordered list imports what comes after it. */
function inOrder(name: string, root: string, folders: readonly string[]): Rule[] {
  return folders.slice(0, -1).map((folder, index) => ({
    name: `${name}: ${folder} imports nothing after it`,
    severity: 'error',
    from: { path: `^${root}${folder}/` },
    to: { path: `^${root}${anyOf(folders.slice(index + 1))}/` },
  }));
}

export const rules: Rule[] = [
  ...inOrder('layers', 'src/', layers),
  ...inOrder('topics', 'src/domain/', topics),
  {
    name: 'domain uses only the pure libraries',
    severity: 'error',
    from: { path: '^src/domain/', pathNot: '\\.test\\.ts$' },
    to: { pathNot: ['^src/domain/', `^node_modules/${anyOf(pureLibraries)}/`] },
  },
  {
    name: 'commands import only domain and commands',
    severity: 'error',
    from: { path: '^src/commands/', pathNot: '\\.test\\.ts$' },
    to: { pathNot: ['^src/(domain|commands)/', '^node_modules/zod/'] },
  },
  {
    name: 'only main picks adapters',
    severity: 'error',
    from: { path: '^src/(?!adapters/|main\\.ts$)', pathNot: '\\.test\\.ts$' },
    to: { path: '^src/adapters/' },
  },
  {
    name: 'web sees domain and contracts alone',
    severity: 'error',
    from: { path: '^src/web/' },
    to: { path: '^src/(?!web/|domain/|api/[^/]+/contract\\.ts$)' },
  },
  { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'nothing imports a test',
    severity: 'error',
    from: {},
    to: { path: '\\.test\\.tsx?$' },
  },
  {
    name: 'nothing shipped imports the test folder',
    severity: 'error',
    from: { path: '^src/', pathNot: '\\.test\\.ts$' },
    to: { path: '^(test|bench|scripts)/' },
  },
  { name: 'every import resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  {
    name: 'every module is reached from main or web',
    severity: 'error',
    from: { path: '^src/(main\\.ts|web/main\\.tsx)$' },
    to: {
      path: '^src/',
      pathNot: ['\\.test\\.ts$', '^src/main\\.ts$', '^src/web/(main\\.tsx|vite\\.config\\.ts)$'],
      reachable: false,
    },
  },
];
