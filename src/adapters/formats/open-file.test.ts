import { describe, expect, test } from 'vitest';
import { clinicalDocument, embedded, section, sections } from '../../../test/builders/records/clinical-document.ts';
import { docxBytes, paragraph } from '../../../test/builders/records/docx-bytes.ts';
import { fhirExport } from '../../../test/builders/records/fhir-export.ts';
import { type ZipPart, zipBytes } from '../../../test/builders/records/zip-bytes.ts';
import { pdfBytes, stacked } from '../../../test/builders/pdf-bytes.ts';
import { openFile } from './open-file.ts';

const pdf = pdfBytes([stacked(['Progress report'])]);
const png = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0', 'latin1');
const tiff = Buffer.from('II*\0\x08\0\0\0\0\0\0\0\0\0\0\0', 'latin1');
const docx = docxBytes(paragraph('Progress report'));
const note = 'Wrist pain 4/10 with medication.';

/** Everything found in a file, in short: path, and format or why it was set aside. */
async function found(name: string, bytes: string | Uint8Array) {
  const all = await Array.fromAsync(openFile(name, Buffer.from(bytes)));
  return all.map(part => {
    if (part.kind === 'quarantined') return [part.path, part.reason.code];
    return [part.path, part.kind === 'container' ? `opened ${part.format}` : part.format];
  });
}

async function reasonOf(name: string, bytes: string | Uint8Array): Promise<string | null> {
  const [first] = await Array.fromAsync(openFile(name, Buffer.from(bytes)));
  return first?.kind === 'quarantined' ? first.reason.message : null;
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       name             bytes                                                      format
  ['PDF',                               'a.pdf',         pdf,                                                       'pdf'],
  ['PDF behind stray bytes',            'a.pdf',         Buffer.concat([Buffer.from('\r\n\0'), pdf]),               'pdf'],
  ['PDF under a wrong name',            'a.jpg',         pdf,                                                       'pdf'],
  ['PNG',                               'a.png',         png,                                                       'png'],
  ['JPEG',                              'a.jpeg',        Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF\0', 'latin1'),     'jpeg'],
  ['TIFF, low byte first',              'a.tif',         tiff,                                                      'tiff'],
  ['TIFF, high byte first',             'a.tif',         Buffer.from('MM\0*\0\0\0\x08\0\0\0\0\0\0\0\0', 'latin1'),  'tiff'],
  ['DOCX',                              'a.docx',        docx,                                                      'docx'],
  ['DOCX called ZIP',                   'a.zip',         docx,                                                      'docx'],
  ['text',                              'a.txt',         note,                                                      'text'],
  ['text without an ending',            'NOTE',          note,                                                      'text'],
  ['text in UTF-16',                    'a.txt',         Buffer.from(`\ufeff${note}`, 'utf16le'),                   'text'],
  ['a text that begins like a program', 'a.txt',         'MZ reports less pain.',                                   'text'],
  ['a text that begins like a bitmap',  'a.txt',         'BM 28, weight 81 kg.',                                    'text'],
  ['a text in brackets',                'a.txt',         '[Dictated, not read] Wrist pain.',                        'text'],
  ['a text with a less-than sign',      'a.txt',         '< 5 % of the day in pain',                                'text'],
  ['C-CDA',                             'a.xml',         clinicalDocument(''),                                      'c-cda'],
  ['C-CDA under a comment and a type',  'a.xml',         clinicalDocument('', '<?xml version="1.0"?><!-- x > y --><!DOCTYPE ClinicalDocument>'), 'c-cda'],
  ['C-CDA with a prefix',               'a.txt',         '<n1:ClinicalDocument xmlns:n1="urn:hl7-org:v3"><n1:title>x</n1:title></n1:ClinicalDocument>', 'c-cda'],
  ['FHIR bundle',                       'a.json',        fhirExport(),                                              'fhir'],
  ['FHIR of a kind nobody knows',       'a.json',        '{"resourceType": "constructor", "code": {"text": "x"}}',  'fhir'],
  ['FHIR line by line',                 'a.ndjson',      '{"resourceType":"Patient"}\n{"resourceType":"Condition"}\n', 'fhir'],
])('%s is known by its bytes', async (_why, name, bytes, format) => {
  expect(await found(name, bytes)).toEqual([[name, format]]);
});

test.each([
  ['scan.pdf', png, 'its name says .pdf; by its bytes it is a PNG'],
  ['scan.png', png, null],
  ['scan', png, null],
  ['scan.p001', png, null],
])('a name of another format is noted: %s', async (name, bytes, says) => {
  expect(await Array.fromAsync(openFile(name, bytes))).toMatchObject([{ kind: 'file', note: says }]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                 name                     bytes                                                        code              the sender is told
  ['0 bytes',                     'a.pdf',                 '',                                                          'empty',          'the file is empty (0 bytes)'],
  ['white space',                 'a.txt',                 ' \n\f \n',                                                  'empty',          'nothing but white space'],
  ['bytes of nothing known',      'a.dat',                 Buffer.from([1, 0, 2, 0, 3, 0, 255, 254, 0]),                'unknown-format', 'send it as PDF'],
  ['a PDF that is none',          'a.pdf',                 Buffer.from([1, 0, 2, 0, 3, 0, 255, 254, 0]),                'damaged',        'its name says PDF, its bytes do not'],
  ['a broken TIFF header',        'a.tif',                 Buffer.from('II*\0\xff\xff\xff\x7f\0\0\0\0\0\0\0\0', 'latin1'), 'damaged',    'the header of the TIFF is broken'],
  ['a TIFF of eight bytes',       'a.tif',                 tiff.subarray(0, 8),                                         'damaged',        'the header of the TIFF is broken'],
  ['a program',                   'a.pdf',                 Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'),                 'unsupported',    'a program, not a record'],
  ['a program of Linux',          'a',                     Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'),              'unsupported',    'a program, not a record'],
  ['a script',                    'a.txt',                 '#!/bin/sh\necho',                                           'unsupported',    'a program, not a record'],
  ['the name of a program',       'invoice.pdf.exe',       pdf,                                                         'unsupported',    'the name ends in .exe, as programs do'],
  ['a script by its name',        'read.vbs',              'MsgBox 1',                                                  'unsupported',    'the name ends in .vbs, as programs do'],
  ['writing turned around',       'report\u202efdp.txt',   note,                                                        'invalid',        'characters that cannot be seen'],
  ['a way out',                   '../../etc/passwd',      note,                                                        'invalid',        'leads out of its folder'],
  ['a way out, of Windows',       '..\\..\\a.txt',         note,                                                        'invalid',        'leads out of its folder'],
  ['a place on the disk',         '/etc/passwd',           note,                                                        'invalid',        'a place on a disk'],
  ['a drive',                     'C:\\a.txt',             note,                                                        'invalid',        'a place on a disk'],
  ['a device',                    'nul.txt',               note,                                                        'invalid',        'that of a device'],
  ['no name',                     ' ',                     note,                                                        'invalid',        'the file has no name'],
  ['a name without end',          'a'.repeat(2000),        note,                                                        'invalid',        'over 1024 characters'],
  ['RTF',                         'a.rtf',                 '{\\rtf1 Wrist pain}',                                       'unsupported',    'save it as PDF or DOCX and send that'],
  ['a web page',                  'a.html',                '<!DOCTYPE html><html><body>x</body></html>',                'unsupported',    'a web page; print it to PDF'],
  ['other XML',                   'a.xml',                 '<?xml version="1.0"?><Invoice><Total/></Invoice>',          'unsupported',    'XML that is no clinical document (it is Invoice)'],
  ['other JSON',                  'a.json',                '{"total": 1}',                                              'unsupported',    'JSON that is no FHIR resource'],
  ['an e-mail',                   'a.eml',                 'Received: from x\r\nMIME-Version: 1.0\r\n\r\nHello',        'unsupported',    'an e-mail; print it to PDF'],
  ['an old Word document',        'a.doc',                 compound('WordDocument'),                                    'unsupported',    'an older Word; save it as PDF or DOCX'],
  ['a locked DOCX',               'a.docx',                compound('EncryptedPackage'),                                'encrypted',      'send it unlocked'],
  ['an Outlook message',          'a.msg',                 compound('__substg1.0_0037001F'),                            'unsupported',    'an Outlook message'],
  ['a workbook',                  'a.xlsx',                zipBytes([{ name: 'xl/workbook.xml', content: '<x/>' }]),    'unsupported',    'an Excel workbook; print it to PDF'],
  ['a Java program',              'a.zip',                 zipBytes([{ name: 'META-INF/MANIFEST.MF', content: 'x' }]),  'unsupported',    'a program, not a record'],
  ['another archive',             'a.7z',                  Buffer.from('7z\xbc\xaf\x27\x1c\0\x04', 'latin1'),           'unsupported',    'a 7-Zip archive; send the files themselves'],
  ['a photograph of a telephone', 'a.heic',                Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'),         'unsupported',    'a HEIC photograph; save it as PDF, TIFF, PNG or JPEG'],
  ['a bomb of entities',          'a.xml',                 clinicalDocument('&c;', `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>`), 'invalid', 'as an entity bomb does'],
  ['a file from outside',         'a.xml',                 clinicalDocument('&x;', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), 'invalid', 'as an entity bomb does'],
  ['an entity nobody declared',   'a.xml',                 clinicalDocument('&x;', '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">'), 'damaged',  'the XML is cut off or not well-formed'],
  ['C-CDA cut off',               'a.xml',                 clinicalDocument(sections(section('PLAN', 'x'))).slice(0, -30), 'damaged',    'the XML is cut off or not well-formed'],
  ['C-CDA nested without end',    'a.xml',                 clinicalDocument('<a>'.repeat(300) + '</a>'.repeat(300)),    'invalid',        'nested more than 200 deep'],
  ['FHIR cut off',                'a.json',                fhirExport().slice(0, 100),                                  'damaged',        'the FHIR file is cut off or not JSON'],
  ['FHIR without a resource',     'a.json',                '{"resourceType": "Bundle", "entry": []}',                   'empty',          'a FHIR file without a resource'],
])('set aside: %s', async (_why, name, bytes, code, says) => {
  expect((await found(name, bytes)).map(([, what]) => what)).toEqual([code]);
  const reason = await reasonOf(name, bytes);
  expect(reason).toContain(says);
  expect(reason).not.toContain('\n');
});

/** The beginning of a compound file that names this stream. */
function compound(stream: string): Buffer {
  const mark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([mark, Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]);
}

const zipped = (...parts: readonly ZipPart[]) => found('a.zip', zipBytes(parts));

describe('a ZIP', () => {
  test('is opened, folders and ZIP files in it too', async () => {
    const inner = zipBytes([{ name: 'scan.png', content: png }]);
    expect(
      await zipped(
        { name: '2015/', content: '' },
        { name: '2015/visit.txt', content: note },
        { name: 'older.zip', content: inner, stored: true },
      ),
    ).toEqual([
      ['a.zip', 'opened archive'],
      ['a.zip/2015/visit.txt', 'text'],
      ['a.zip/older.zip', 'opened archive'],
      ['a.zip/older.zip/scan.png', 'png'],
    ]);
  });

  // biome-ignore format: a table reads in columns
  test.each<readonly [why: string, part: ZipPart, path: string, code: string]>([
    ['a name that leads out',         { name: '../../etc/cron.d/x', content: note },              'a.zip/../../etc/cron.d/x', 'invalid'],
    ['a name of Windows leads out',   { name: '..\\x.txt', content: note },                       'a.zip/../x.txt',           'invalid'],
    ['a place on the disk',           { name: '/x.txt', content: note },                          'a.zip//x.txt',             'invalid'],
    ['a drive',                       { name: 'c:/x.txt', content: note },                        'a.zip/c:/x.txt',           'invalid'],
    ['a device',                      { name: 'x/COM1.txt', content: note },                      'a.zip/x/COM1.txt',         'invalid'],
    ['a zero in the name',            { name: 'x.pdf\0.exe', content: note },                     'a.zip/x.pdf\ufffd.exe',    'invalid'],
    ['a program',                     { name: 'invoice.pdf.exe', content: 'MZ\0' },               'a.zip/invoice.pdf.exe',    'unsupported'],
    ['a link',                        { name: 'x.txt', content: '/etc/passwd', mode: 0o120777 },  'a.zip/x.txt',              'unsupported'],
    ['locked',                        { name: 'x.txt', content: note, flags: 1 },                 'a.zip/x.txt',              'encrypted'],
    ['a method nobody reads',         { name: 'x.txt', content: note, says: { method: 14 } },     'a.zip/x.txt',              'unsupported'],
    ['4 GB claimed',                  { name: 'x.txt', content: note, says: { size: 4_294_967_294 } }, 'a.zip/x.txt',         'too-large'],
    ['more claimed than there is',    { name: 'x.txt', content: note, says: { size: 1000 } },     'a.zip/x.txt',              'damaged'],
    ['less claimed than there is',    { name: 'x.txt', content: note, says: { size: 3 } },        'a.zip/x.txt',              'damaged'],
    ['another checksum',              { name: 'x.txt', content: note, says: { crc: 1 } },         'a.zip/x.txt',              'damaged'],
    ['damaged although stored',       { name: 'x.txt', content: note, stored: true, says: { crc: 1 } }, 'a.zip/x.txt',        'damaged'],
    ['nothing in it',                 { name: 'x.txt', content: '' },                             'a.zip/x.txt',              'empty'],
    ['a file of the system',          { name: '.DS_Store', content: '\0\0\0\x01Bud1\0\0' },       'a.zip/.DS_Store',          'unsupported'],
  ])('sets aside %s, and the rest goes through', async (_why, part, path, code) => {
    expect(await zipped({ name: 'before.txt', content: note }, part, { name: 'after.txt', content: note })).toEqual([
      ['a.zip', 'opened archive'],
      ['a.zip/before.txt', 'text'],
      [path, code],
      ['a.zip/after.txt', 'text'],
    ]);
  });

  test('opens both of two files with one name', async () => {
    const paths = await zipped({ name: 'x.txt', content: note }, { name: 'x.txt', content: 'Another note.' });
    expect(paths.slice(1)).toEqual([
      ['a.zip/x.txt', 'text'],
      ['a.zip/x.txt (2)', 'text'],
    ]);
  });

  test('a bomb in one file is not unpacked', async () => {
    const bomb = { name: 'bomb.txt', content: Buffer.alloc(300 * 1024 * 1024) };
    expect(await zipped(bomb, { name: 'note.txt', content: note })).toEqual([
      ['a.zip', 'opened archive'],
      ['a.zip/bomb.txt', 'too-large'],
      ['a.zip/note.txt', 'text'],
    ]);
  });

  test('a bomb of bombs is stopped by its depth, a wide one by what is left to unpack', async () => {
    let nested = zipBytes([{ name: 'bomb.txt', content: note }]);
    for (let depth = 0; depth < 8; depth += 1) nested = zipBytes([{ name: 'deeper.zip', content: nested }]);
    expect((await found('a.zip', nested)).at(-1)?.[1]).toBe('too-large');
    const thick = Buffer.alloc(30 * 1024 * 1024);
    const wide = zipBytes(Array.from({ length: 9 }, (_, index) => ({ name: `${index}.txt`, content: thick })));
    const outcomes = (await found('a.zip', wide)).map(([, what]) => what);
    expect(outcomes.filter(what => what === 'too-large').length).toBeGreaterThan(3);
  });

  test('more files than any record has are not all opened', async () => {
    const parts = Array.from({ length: 20_010 }, (_, index) => ({ name: `${index}.txt`, content: 'x', stored: true }));
    const outcomes = await found('a.zip', zipBytes(parts));
    expect(outcomes).toHaveLength(20_002);
    expect(outcomes.at(-1)).toEqual(['a.zip/…', 'too-large']);
  });

  const whole = zipBytes([
    { name: 'one.txt', content: note },
    { name: 'two.txt', content: note },
  ]);
  // biome-ignore format: a table reads in columns
  test.each([
    ['cut off',                     whole.subarray(0, whole.length - 10),                             'damaged'],
    ['without a file',              zipBytes([]),                                                     'empty'],
    ['a folder alone',              zipBytes([{ name: 'x/', content: '' }]),                          'empty'],
    ['no directory where it says',  Buffer.concat([whole.subarray(0, 60), whole.subarray(-22)]),      'damaged'],
  ])('that is %s', async (_why, bytes, code) => {
    expect((await found('a.zip', bytes))[0]).toEqual(['a.zip', code]);
  });
});

const document = (media: string, data: Uint8Array) => ({
  resourceType: 'DocumentReference',
  content: [{ attachment: { contentType: media, data: Buffer.from(data).toString('base64') } }],
});

describe('files inside documents follow them', () => {
  const scan = Buffer.concat([png, Buffer.alloc(60_000, 7)]);
  const binary = { resourceType: 'Binary', id: 'b', contentType: 'application/pdf', data: pdf.toString('base64') };
  const pointing = { resourceType: 'DocumentReference', content: [{ attachment: { url: 'Binary/b' } }] };

  // biome-ignore format: a table reads in columns
  test.each([
    ['the body of a C-CDA',              'a.xml',  clinicalDocument(embedded('application/pdf', pdf)),                             ['a.xml/body.pdf', 'pdf']],
    ['a body that is a program',         'a.xml',  clinicalDocument(embedded('application/pdf', Buffer.from('MZ\0\0'))),           ['a.xml/body.pdf', 'unsupported']],
    ['a body that is not there',         'a.xml',  clinicalDocument(embedded('application/pdf', Buffer.alloc(0))),                 ['a.xml/body.pdf', 'empty']],
    ['a document reference of FHIR',     'a.json', fhirExport(document('application/pdf', pdf)),                                   ['a.json/attachment-1.pdf', 'pdf']],
    ['a note in FHIR',                   'a.json', fhirExport(document('text/plain; charset=utf-8', Buffer.from(note))),           ['a.json/attachment-1.txt', 'text']],
    ['a file others point to, once',     'a.json', fhirExport(pointing, binary, pointing),                                         ['a.json/attachment-1.pdf', 'pdf']],
    ['a scan put into Word',             'a.docx', docxBytes(paragraph('See scan'), { name: 'word/media/image1.png', content: scan }), ['a.docx/word/media/image1.png', 'png']],
    ['a file put into Word',             'a.docx', docxBytes(paragraph('See file'), { name: 'word/embeddings/old.pdf', content: pdf }), ['a.docx/word/embeddings/old.pdf', 'pdf']],
  ])('%s', async (_why, name, bytes, inside) => {
    expect((await found(name, bytes)).slice(1)).toEqual([inside]);
  });

  test('a logo in Word is no page', async () => {
    expect(
      await found('a.docx', docxBytes(paragraph('x'), { name: 'word/media/logo.png', content: png })),
    ).toHaveLength(1);
  });

  test('a picture in a section of a C-CDA', async () => {
    const media = `<entry><observationMedia><value mediaType="image/png" representation="B64">${png.toString('base64')}</value></observationMedia></entry>`;
    expect(await found('a.xml', clinicalDocument(sections(section('IMAGING', 'See picture', media))))).toEqual([
      ['a.xml', 'c-cda'],
      ['a.xml/picture-1.png', 'png'],
    ]);
  });
});
