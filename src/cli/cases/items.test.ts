import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { runCommand } from '../../../test/run-command.ts';
import { OpenItems } from '#commands/items/open-items.ts';
import { itemsCommand } from './items.ts';

afterEach(() => {
  process.exitCode = 0;
});

async function run(input: string): Promise<unknown> {
  const [line = ''] = await runCommand(itemsCommand, { 'a.json': input });
  return JSON.parse(line);
}

const sample = (name: string) => readFile(join(import.meta.dirname, '../../../samples/items', name), 'utf8');

test('the sample that UR modified: what is open of each, with its heading', async () => {
  const listed = OpenItems.parse(await run(await sample('modified-by-review.json')));
  expect(process.exitCode).toBe(0);
  expect(listed.items.map(({ open }) => [open.kind, open.axis, open.reviewed])).toEqual([
    ['remainder', 'refills', '2 refills of Norco 10/325mg #90'],
    ['remainder', 'visits-per-week', 'Physical therapy for the low back 1 time a week for 4 weeks'],
    ['whole', null, 'Purchase of a shower chair'],
    ['remainder', 'components', 'EMG of both arms'],
    ['nothing', null, null],
  ]);
  expect(listed.items.map(({ request }) => request?.drug?.refills ?? request?.visits ?? null)).toEqual([
    2,
    4,
    null,
    null,
    null,
  ]);
  expect(listed.items[3]).toMatchObject({
    heading: { subcategory: 'EMG/NCV/NCS' },
    givenHeading: { subcategory: 'EMG/NCV/NCS' },
  });
  expect(listed.outcome).toBeNull();
});

test('the sample surgery: what follows it, and the outcome of the case', async () => {
  const listed = OpenItems.parse(await run(await sample('surgery-and-what-follows.json')));
  expect(listed.items.map(item => item.dependsOn)).toEqual([null, 0, 0, 0, null]);
  expect(listed.items[1]?.follows).toMatchObject({ outcome: 'upheld', needs: 'nothing' });
  expect(listed.outcome).toEqual({ outcome: 'partial-overturn', label: 'Partially Overturn' });
});

test('a surgery that UR authorized is not open, and nothing follows it', async () => {
  const surgery = { title: 'Left knee arthroscopy', authorized: 'Left knee arthroscopy' };
  const listed = OpenItems.parse(await run(JSON.stringify({ items: [surgery, { title: 'Assistant surgeon' }] })));
  expect(listed.items.map(item => item.dependsOn)).toEqual([null, null]);
});

test('a letter’s title that reviews something else than what is left is a finding', async () => {
  const title =
    'PT 8 visits was the original request. PT 6 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, PT 3 visits is';
  const listed = OpenItems.parse(await run(JSON.stringify({ items: [{ title }] })));
  expect(listed.items[0]?.stated).toMatchObject({ holds: false, axis: 'visits' });
  expect(process.exitCode).toBe(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row               input                                                              where
  ['not JSON',                  '{',                                                               null],
  ['no items',                  '{"items":[]}',                                                    'items'],
  ['an empty title',            '{"items":[{"title":" "}]}',                                       'items/0/title'],
  ['a misspelt field',          '{"items":[{"title":"MRI","autorized":"MRI"}]}',                   'items/0/autorized'],
  ['no such heading',           '{"items":[{"title":"MRI","category":"Weather"}]}',                'items/0/category'],
  ['no such outcome',           '{"items":[{"title":"MRI","outcome":"half"}]}',                    'items/0/outcome'],
])('%s', async (_why, input, at) => {
  expect(await run(input)).toMatchObject({ schema: 'openimr/1', file: 'a.json', error: { code: 'invalid', at } });
  expect(process.exitCode).toBe(3);
});
