import { inflateSync } from 'node:zlib';
import type { PdfLayers } from '#commands/publication/ports.ts';
import { readPdfText } from '../read-text.ts';

/**
 * Implements `PdfLayers`: whatever can be read out of a PDF, shown or not: the words of its pages, its strings (information, titles,
 * bookmarks, annotations, alternative texts), its XMP, its streams unpacked, and its raw bytes.
 */
export const pdfLayers: PdfLayers = async pdf => {
  const bytes = Buffer.from(pdf);
  const raw = bytes.toString('latin1');
  const streams = streamsOf(bytes, raw);
  const pages = await readPdfText(pdf);
  const whole = [raw, ...streams].join('\n');
  const present = HIDING.filter(([name]) => new RegExp(`/${name}\\b`, 'u').test(whole)).map(([, words]) => words);
  return [
    { layer: 'words of the pages', text: pages.kind === 'read' ? pages.pages.join('\n') : '', shown: true },
    {
      layer: 'strings and metadata',
      text: [...stringsOf(raw), ...streams.flatMap(stringsOf)].join('\n'),
      shown: false,
    },
    {
      layer: 'XMP',
      text: (whole.match(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/gu) ?? []).map(readable).join('\n'),
      shown: false,
    },
    { layer: 'streams and raw bytes', text: whole, shown: false },
    { layer: 'attachments, annotations, scripts, forms', text: present.join(', '), shown: false },
  ];
};

/** Names of what may hold more than the pages show. */
const HIDING = [
  ['EmbeddedFile', 'an embedded file'],
  ['Annots', 'an annotation'],
  ['JavaScript', 'a script'],
  ['AcroForm', 'a form'],
  ['Author', 'an author'],
  ['PieceInfo', 'private data of a program'],
  ['Thumb', 'a thumbnail'],
] as const;

function streamsOf(bytes: Buffer, raw: string): string[] {
  const streams: string[] = [];
  for (const found of raw.matchAll(/stream\r?\n/gu)) {
    const start = found.index + found[0].length;
    const end = raw.indexOf('endstream', start);
    if (end === -1 || raw.slice(found.index - 3, found.index) === 'end') continue;
    const packed = bytes.subarray(start, end);
    try {
      streams.push(inflateSync(packed).toString('latin1'));
    } catch {
      // Not deflated: its bytes are among the raw ones.
    }
  }
  return streams;
}

/** Strings of a PDF: in brackets, or as hexadecimal; both may be UTF-16. */
function stringsOf(source: string): string[] {
  const literal = [...source.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)/gu)].map(([, inner = '']) =>
    readable(unescaped(inner)),
  );
  const hexadecimal = [...source.matchAll(/<([0-9A-Fa-f\s]{4,})>/gu)].map(([, digits = '']) =>
    readable(Buffer.from(digits.replaceAll(/\s/gu, ''), 'hex').toString('latin1')),
  );
  return [...literal, ...hexadecimal].filter(text => text !== '');
}

function unescaped(inner: string): string {
  return inner
    .replaceAll(/\\([0-7]{1,3})/gu, (_, octal: string) => String.fromCodePoint(Number.parseInt(octal, 8)))
    .replaceAll(/\\([\s\S])/gu, '$1');
}

/** Text of bytes: UTF-16 where they begin with its mark, else UTF-8 where they are that, else Latin-1. */
function readable(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return bytes
      .subarray(2, bytes.length - (bytes.length % 2))
      .swap16()
      .toString('utf16le');
  const utf8 = bytes.toString('utf8');
  return utf8.includes('\ufffd') ? text : utf8;
}
