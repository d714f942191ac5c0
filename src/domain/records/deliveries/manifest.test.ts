import { expect, test } from 'vitest';
import { readManifest } from './manifest.ts';

/** The one line of a manifest in a few words: case, file, kind, date, or what is wrong. */
function read(line: string, head = 'case,file,kind,date'): string {
  const manifest = readManifest(`${head}\n${line}\n`);
  if (manifest.kind === 'unreadable') return manifest.message;
  const [{ caseNumber, file, kind, date, trouble } = {}] = manifest.lines.map(each => ({ ...each }));
  return trouble ?? [caseNumber, file, kind, date].join(' ');
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     line                                                    read as
  ['everything said',                 'CM16-0000001,a.pdf,progress-report,2016-11-18',        'CM16-0000001 a.pdf progress-report 2016-11-18'],
  ['kind and date left open',         'CM16-0000001,a.pdf,,',                                 'CM16-0000001 a.pdf  '],
  ['the cells missing altogether',    'CM16-0000001,a.pdf',                                   'CM16-0000001 a.pdf  '],
  ['a kind in words',                 'cm16-0000001,a.pdf,Progress report,11/18/2016',        'CM16-0000001 a.pdf progress-report 2016-11-18'],
  ['a name with a comma',             'CM16-0000001,"Doe, note.pdf",,',                       'CM16-0000001 Doe, note.pdf  '],
  ['a name with a quote',             'CM16-0000001,"the ""note"".pdf",,',                    'CM16-0000001 the "note".pdf  '],
  ['folders as Windows writes them',  'CM16-0000001,.\\one\\a.pdf,,',                         'CM16-0000001 .\\one\\a.pdf  '.replace('.\\one\\', 'one/')],
  ['no case',                         ',a.pdf,,',                                             'it names no case'],
  ['another number',                  'WC-1,a.pdf,,',                                         '“WC-1” is no case number, as CM16-0000001 is'],
  ['no file',                         'CM16-0000001,,,',                                      'it names no file'],
  ['a day that is not there',         'CM16-0000001,a.pdf,,2016-02-30',                       '“2016-02-30” is no day, as 2016-11-18 or 11/18/2016 is'],
  ['the last of February',            'CM16-0000001,a.pdf,,2016-02-29',                       'CM16-0000001 a.pdf  2016-02-29'],
])('%s', (_why, line, expected) => {
  expect(read(line)).toBe(expected);
});

test('a kind that is none is named with those there are', () => {
  expect(read('CM16-0000001,a.pdf,x-ray,')).toMatch(/^“x-ray” is no kind of document; known are .*imaging-report/);
});

test('a file named twice is named with the line before; empty lines count and say nothing', () => {
  const manifest = readManifest('\uFEFFCase Number;File\r\nCM16-0000001;a.pdf\r\n\r\nCM16-0000002;a.pdf\r\n');
  expect(manifest.kind === 'read' && manifest.lines.map(({ line, trouble }) => [line, trouble])).toEqual([
    [2, null],
    [4, 'line 2 names the same file'],
  ]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['nothing at all',    '',                          'does not name the column case and file'],
  ['no column file',    'case,kind\nCM16-0000001,x', 'does not name the column file'],
  ['no line',           'case,file\n',               'it names no file'],
  ['not a table',       '%PDF-1.7 binary',           'does not name the column'],
])('a manifest with %s is refused', (_why, text, message) => {
  const manifest = readManifest(text);
  expect(manifest.kind === 'unreadable' && manifest.message).toContain(message);
});
