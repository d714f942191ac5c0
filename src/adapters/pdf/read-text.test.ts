import { describe, expect, test } from 'vitest';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import { letterText } from '../../../test/builders/letter-text.ts';
import { pdfBytes, stacked } from '../../../test/builders/pdf-bytes.ts';
import { readPdfText } from './read-text.ts';

const words = (page: string | undefined) => page?.replace(/ +/g, ' ');

test('pages in order, lines from the top', async () => {
  const read = await readPdfText(pdfBytes([stacked(['first line', 'second line']), stacked(['third'])]));
  expect(read).toEqual({ kind: 'read', pages: ['first line\nsecond line', 'third'] });
});

test('cells of a row are one line, left to right, whatever order they were drawn in', async () => {
  const read = await readPdfText(
    pdfBytes([
      [
        { x: 330, y: 700, text: 'Date of Injury:' },
        { x: 72, y: 680, text: 'Decision Date:' },
        { x: 180, y: 700, text: '02/11/2015' },
        { x: 430, y: 700, text: '07/30/1999' },
        { x: 72, y: 700, text: 'Date Assigned:' },
      ],
    ]),
  );
  expect(read.kind === 'read' && words(read.pages[0]?.replaceAll('\n\n', '\n'))).toBe(
    'Date Assigned: 02/11/2015 Date of Injury: 07/30/1999\nDecision Date:',
  );
});

test('a word broken at a line end keeps its hyphen', async () => {
  const read = await readPdfText(pdfBytes([stacked(['the request was non-', 'certified on 12-02-', '2014'])]));
  expect(read).toEqual({ kind: 'read', pages: ['the request was non-\ncertified on 12-02-\n2014'] });
});

test('a letter reads the same from PDF and from text', async () => {
  const text = letterText({ items: [{ title: 'Wrist splint' }, { title: 'Hand therapy', outcome: 'Overturned' }] }, 80);
  const lines = text.split('\n').filter(line => line !== '');
  const pdf = await readPdfText(pdfBytes([stacked(lines.slice(0, 22)), stacked(lines.slice(22))]));
  expect(pdf.kind === 'read' && readDetermination('x', pdf.pages.join('\f'))).toEqual(readDetermination('x', text));
});

describe('what cannot be read', () => {
  const whole = pdfBytes([stacked(['one']), stacked(['two'])]);
  const text = whole.toString('latin1');
  const locked = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'61'.repeat(32)}> /U <${'62'.repeat(32)}> >>`;

  // biome-ignore format: a table reads in columns
  test.each([
    // why this row              bytes                                                               code         at                message
    ['a scan',                   pdfBytes([[], [], []]),                                             'no-text',   null,             '3 pages, no text layer: it is a scan'],
    ['a scan of one page',       pdfBytes([[]]),                                                     'no-text',   null,             '1 page, no text layer: it is a scan'],
    ['cut off',                  whole.subarray(0, whole.length / 2),                                'damaged',   null,             'the PDF is cut off: its end is missing; send it again'],
    ['no cross-reference',       Buffer.from(text.slice(0, text.indexOf('xref')), 'latin1'),         'damaged',   null,             'the PDF is cut off: its end is missing; send it again'],
    ['no objects',               Buffer.from('%PDF-1.4\nxref\nstartxref\n0\n%%EOF', 'latin1'),       'damaged',   null,             'the PDF is damaged and cannot be opened'],
    ['a page that is missing',   Buffer.from(text.replace('6 0 obj', '9 0 obj'), 'latin1'),          'damaged',   'page 2 of 2',    'a page of the PDF cannot be read'],
    ['locked',                   pdfBytes([stacked(['one'])], locked),                               'encrypted', null,             'the PDF is locked with a password; send it unlocked'],
  ])('%s', async (_why, bytes, code, at, message) => {
    expect(await readPdfText(bytes)).toEqual({ kind: 'unreadable', error: { code, message, at } });
  });
});
