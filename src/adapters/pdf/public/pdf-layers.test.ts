import { expect, test } from 'vitest';
import { sampleDetermination } from '../../../../test/builders/sample-determination.ts';
import { composeLetter } from '#domain/letters/final-determination/compose-letter.ts';
import { standsIn } from '#domain/letters/publication/remaining.ts';
import { pdfLayers } from './pdf-layers.ts';
import { pdfLetters } from '../write-letter.ts';
import { pdfPlainText } from './write-plain-text.ts';

const known = { class: 'name', value: 'Theodora Whitfield' } as const;

function letterOf(clinicalSummary: string): Uint8Array {
  const composed = composeLetter(sampleDetermination({ clinicalSummary }));
  const set = composed.kind === 'composed' ? pdfLetters()(composed.letter) : composed;
  if (set.kind !== 'set') throw new Error(set.error.message);
  return set.pdf;
}

/** A PDF with objects put behind its end, as a careless tool leaves them. */
function withHidden(pdf: Uint8Array, objects: string): Uint8Array {
  return Buffer.concat([pdf, Buffer.from(`\n90 0 obj\n${objects}\nendobj\n`, 'latin1')]);
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      what is hidden                                                                                     found in
  ['an author',                        '<< /Author (Theodora Whitfield) >>',                                                              ['strings and metadata', 'streams and raw bytes']],
  ['an author in UTF-16',              `<< /Author <FEFF${Array.from('Theodora Whitfield').map(letter => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}> >>`, ['strings and metadata']],
  ['a note',                           '<< /Type /Annot /Contents (seen by Theodora Whitfield) >>',                                       ['strings and metadata', 'streams and raw bytes']],
  ['XMP',                              '<< >>\n<x:xmpmeta><dc:creator>Theodora Whitfield</dc:creator></x:xmpmeta>',                        ['XMP', 'streams and raw bytes']],
  ['a file that is attached, in plain','<< /Type /EmbeddedFile >>\nstream\nTheodora Whitfield\nendstream',                                  ['streams and raw bytes']],
])('what is hidden is found: %s', async (_why, hidden, found) => {
  const layers = await pdfLayers(withHidden(letterOf('A 50 year old worker.'), hidden));
  expect(layers.filter(layer => standsIn(known, layer) > 0).map(({ layer }) => layer)).toEqual(found);
});

test('a letter of ours hides nothing: no author, no note, no attachment, no words but those of the letter', async () => {
  const layers = await pdfLayers(letterOf('A 50 year old worker.'));
  expect(layers.find(({ layer }) => layer.startsWith('attachments'))?.text).toBe('');
  expect(layers.flatMap(layer => (standsIn(known, layer) > 0 ? [layer.layer] : []))).toEqual([]);
});

test('a name on the page is found in its words', async () => {
  const layers = await pdfLayers(letterOf('Theodora Whitfield is 50 years old.'));
  expect(standsIn(known, layers[0] ?? { layer: '', text: '', shown: true })).toBe(1);
});

test('plain text is set line by line, the same bytes each time; what has no shape becomes a box', async () => {
  const set = pdfPlainText();
  const [one, two] = [
    set('Public copy', ['First line\nSecond  line 漢\n\nNext', 'Page two']),
    set('Public copy', ['First line\nSecond  line 漢\n\nNext', 'Page two']),
  ];
  if (one.kind !== 'set' || two.kind !== 'set') throw new Error('not set');
  expect(Buffer.from(one.pdf).equals(Buffer.from(two.pdf))).toBe(true);
  const [words] = await pdfLayers(one.pdf);
  expect(words?.text.replaceAll(/\s+/gu, ' ')).toBe('First line Second line □ Next Page two');
});
