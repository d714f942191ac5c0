import { afterEach, expect, test } from 'vitest';
import type { PageOutcome } from '#commands/records/ports.ts';
import type { ReadPage } from '#domain/records/pages/record-page.ts';
import { packPage } from '#domain/records/pages/packed-words.ts';
import { pagesCommand } from './pages.ts';

afterEach(() => {
  process.exitCode = 0;
});

const page = (number: number): ReadPage => ({
  number,
  width: 612,
  height: 792,
  turned: 0,
  source: 'text-layer',
  text: 'Pain',
  words: [{ start: 0, end: 4, x: 72, y: 60, width: 24, height: 12, confidence: 1 }],
  confidence: 1,
  blank: false,
  faxHeader: null,
});
const damaged = { code: 'damaged', message: 'the page cannot be read', at: 'page 2' } as const;

async function run(files: Readonly<Record<string, readonly PageOutcome[]>>, ...flags: readonly string[]) {
  const printed: unknown[] = [];
  const said: string[] = [];
  const command = pagesCommand({
    listFiles: async paths => ({ files: [...paths], skipped: [] }),
    loadPaged: async path =>
      path in files
        ? { kind: 'loaded', format: 'pdf', bytes: new TextEncoder().encode(path) }
        : { kind: 'unreadable', error: { code: 'not-found', message: 'there is no such file', at: null } },
    readPages: async ({ bytes }) => {
      const outcomes = files[new TextDecoder().decode(bytes)] ?? [];
      return {
        kind: 'opened',
        pages: outcomes.length,
        outcomes: (async function* () {
          yield* outcomes;
        })(),
      };
    },
    terminal: {
      print: async line => {
        printed.push(JSON.parse(line));
      },
      say: line => {
        said.push(line);
      },
      progress: () => ({ step: () => undefined, stop: () => undefined }),
    },
  });
  await command.parseAsync([...flags, 'a.pdf', 'missing.pdf', 'b.pdf'], { from: 'user' });
  return { printed, said };
}

test('a line a page; what cannot be read is said in its line and the rest is still read', async () => {
  const { printed, said } = await run({
    'a.pdf': [
      { kind: 'read', page: packPage(page(1)) },
      { kind: 'unreadable', number: 2, error: damaged },
    ],
    'b.pdf': [{ kind: 'read', page: packPage(page(1)) }],
  });
  const { words: _, ...withoutWords } = page(1);
  expect(printed).toEqual([
    { schema: 'openimr/1', file: 'a.pdf', ...withoutWords },
    { schema: 'openimr/1', file: 'a.pdf', number: 2, error: damaged },
    {
      schema: 'openimr/1',
      file: 'missing.pdf',
      error: { code: 'not-found', message: 'there is no such file', at: null },
    },
    { schema: 'openimr/1', file: 'b.pdf', ...withoutWords },
  ]);
  expect(said).toEqual(['2 files or pages could not be read']);
  expect(process.exitCode).toBe(3);
});

test('words with their places when asked for', async () => {
  const { printed } = await run({ 'a.pdf': [{ kind: 'read', page: packPage(page(1)) }], 'b.pdf': [] }, '--words');
  expect(printed[0]).toEqual({ schema: 'openimr/1', file: 'a.pdf', ...page(1) });
});
