import { afterEach, expect, test } from 'vitest';
import { sampleDetermination } from '../../test/builders/sample-determination.ts';
import { letterCommand } from './letter.ts';

afterEach(() => {
  process.exitCode = 0;
});

const json = JSON.stringify(sampleDetermination());

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    input                                               out           exit  wrote   printed
  ['text',                           json,                                               'a.txt',      0,    'a.txt', '"out":"a.txt"'],
  ['PDF',                            json,                                               'a.PDF',      0,    'a.PDF', '"out":"a.PDF"'],
  ['another form',                   json,                                               'a.docx',     2,    null,    '--out takes a file that ends in .pdf or .txt, not a.docx'],
  ['not JSON',                       '{"schema": ',                                      'a.txt',      3,    null,    '"code":"invalid","message":"not JSON: '],
  ['not a determination',            '[]',                                               'a.txt',      3,    null,    'not a determination: '],
  ['a wrong outcome, with its path', json.replace('"outcome":"upheld"', '"outcome":"granted"'), 'a.txt', 3,   null,    '"at":"items/0/outcome"'],
  ['a wrong date, with its path',    json.replace('2016-11-09', '11/09/2016'),           'a.txt',      3,    null,    '"at":"header/dateAssigned"'],
  ['what no letter can say',         json.replace('5°', '5\\u0007'),                     'a.txt',      3,    null,    '"at":"clinicalSummary"'],
  ['a folder that is not there',     json,                                               'no/a.txt',   3,    null,    'there is no such folder'],
])('%s', async (_why, input, out, exit, wrote, printed) => {
  const said: string[] = [];
  const written: string[] = [];
  const command = letterCommand({
    loadText: async file => ({ kind: 'loaded', file, text: input, pages: [input] }),
    setLetter: () => ({ kind: 'set', pdf: new Uint8Array([37, 80, 68, 70]) }),
    writeFile: async path => {
      if (path.startsWith('no/')) return { code: 'not-found', message: 'there is no such folder', at: path };
      written.push(path);
      return null;
    },
    terminal: {
      print: async line => {
        said.push(line);
      },
      say: message => said.push(message),
      progress: () => ({ step: () => undefined, stop: () => undefined }),
    },
  });
  await command.parseAsync(['determination.json', '--out', out], { from: 'user' });
  expect(process.exitCode).toBe(exit);
  expect(written).toEqual(wrote === null ? [] : [wrote]);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(printed);
});
