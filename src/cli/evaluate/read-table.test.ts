import { expect, test } from 'vitest';
import { sampleDetermination } from '../../../test/builders/sample-determination.ts';
import { readTable } from './read-table.ts';
import { composeLetter } from '#domain/letters/final-determination/compose-letter.ts';
import { letterText } from '#domain/letters/final-determination/text/letter-text.ts';
import { evaluateRead, type EvaluateReadNeeds } from '#commands/evaluate-read.ts';

const composed = composeLetter(sampleDetermination());
const text = composed.kind === 'composed' ? letterText(composed.letter) : '';
const label = { case: 'CM16-0000001', items: [{ outcome: 'Upheld' }, { outcome: 'Overturned' }] };

test('a letter that reads the same every way, and its label', async () => {
  const table = await tableOf({
    'a/CM16-0000001.txt': text,
    'a/CM16-0000001.pdf': `\f${text.replaceAll('\n', ' \n\n')}`,
    'a/labels.jsonl': `${JSON.stringify(label)}\n`,
  });
  expect(table.disagreements).toEqual([]);
  expect(table.lines.map(line => line.split(/ {2,}/u))).toEqual([
    ['letters', '1'],
    ['read', '1'],
    ['refused', '0'],
    ['with unread text', '0'],
    ['same from plain extraction', '1 of 1'],
    ['same from the PDF', '1 of 1'],
    ['same written as text and read again', '1 of 1'],
    ['same written as PDF and read again', '1 of 1'],
    ['label: number of items', '1 of 1'],
    ['label: outcome', '2 of 2'],
  ]);
});

// biome-ignore format: a table reads in columns
test.each<[string, Record<string, string>, string]>([
  // why this row                       files                                                                              disagreement
  ['a letter that cannot be read',      { 'x.txt': 'Nothing of a letter.' },                                               'x: refused: '],
  ['a PDF that says something else',    { 'x.txt': text, 'x.pdf': text.replace('6/10', '7/10') },                          'x: not the same from the PDF: differs in clinicalSummary'],
  ['a PDF that cannot be read',         { 'x.txt': text, 'x.pdf': 'blank' },                                               'x: not the same from the PDF: '],
  ['a label that says otherwise',       { 'CM16-0000001.txt': text, 'labels.jsonl': JSON.stringify({ ...label, items: [{ outcome: 'Overturned' }, {}] }) }, 'CM16-0000001: item 1, outcome: read "upheld", label "overturned"'],
  ['a label without a letter',          { 'x.txt': text, 'labels.jsonl': JSON.stringify(label) },                          'labels.jsonl line 1: no letter for this label'],
  ['a line that is no label',           { 'x.txt': text, 'labels.jsonl': '\n{}\n' },                                       'labels.jsonl line 2: no letter for this label'],
])('%s', async (_why, files, disagreement) => {
  const { disagreements } = await tableOf(files);
  expect(disagreements).toHaveLength(1);
  expect(disagreements[0]).toContain(disagreement);
});

async function tableOf(files: Readonly<Record<string, string>>) {
  const needs: EvaluateReadNeeds = {
    listFiles: async () => ({ files: Object.keys(files).sort(), skipped: [] }),
    loadText: async file => ({ kind: 'loaded', file, text: files[file] ?? '', pages: [files[file] ?? ''] }),
    setLetter: letter => ({ kind: 'set', pdf: new TextEncoder().encode(letterText(letter)) }),
    pdfText: async (file, pdf) => {
      const decoded = new TextDecoder().decode(pdf);
      return { kind: 'loaded', file, text: decoded, pages: [decoded] };
    },
  };
  return readTable(await evaluateRead(needs, ['.']));
}
