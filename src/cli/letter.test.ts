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
  const { command, said, written } = letterCommandOf(input);
  await command.parseAsync(['determination.json', '--out', out], { from: 'user' });
  expect(process.exitCode).toBe(exit);
  expect([...written.keys()]).toEqual(wrote === null ? [] : [wrote]);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(printed);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    layout     decided        begins with
  ['as it is',                       null,      '2016-12-05',  'Case Number:'],
  ['a layout asked for',             'F2a',     '2016-12-05',  'MAXIMUS FEDERAL SERVICES\n\nNotice of Independent Medical Review Determination'],
  ['another',                        'F2b',     '2016-12-05',  'MAXIMUS FEDERAL SERVICES\n\nIndependent Medical Review Final Determination Letter'],
  ['the first',                      'F3',      '2016-12-05',  'MEDICAL PROFESSIONAL REVIEW'],
  ['that of the day, of 2013',       'by-date', '2013-10-28',  'MAXIMUS FEDERAL SERVICES\n\nNotice'],
  ['that of the day, later',         'by-date', '2016-12-05',  'Case Number:'],
])('layout: %s', async (_why, layout, decided, begins) => {
  const sample = sampleDetermination();
  const input = JSON.stringify({ ...sample, header: { ...sample.header, decisionDate: decided } });
  const { command, written } = letterCommandOf(input);
  const asked = layout === null ? [] : ['--form', layout];
  await command.parseAsync(['determination.json', '--out', 'a.txt', ...asked], { from: 'user' });
  expect(String(written.get('a.txt')).replaceAll(/^ +/gmu, '').startsWith(begins)).toBe(true);
});

/** The command on one input, with what it says and writes. */
function letterCommandOf(input: string) {
  const said: string[] = [];
  const written = new Map<string, string | Uint8Array>();
  const command = letterCommand({
    loadText: async file => ({ kind: 'loaded', file, text: input, pages: [input] }),
    setLetter: () => ({ kind: 'set', pdf: new Uint8Array([37, 80, 68, 70]) }),
    writeFile: async (path, content) => {
      if (path.startsWith('no/')) return { code: 'not-found', message: 'there is no such folder', at: path };
      written.set(path, content);
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
  return { command, said, written };
}
