import { deflateSync } from 'node:zlib';
import type { ScannedImage, WritePdf } from '#commands/sample-records/ports.ts';
import { HEIGHT, type Sheet, type Typeface, WIDTH } from '#commands/sample-records/paper/sheet.ts';

/** The fonts every reader of PDF has, so that none need be put into the file. */
const fonts: Readonly<Record<Typeface, readonly [regular: string, bold: string]>> = {
  sans: ['Helvetica', 'Helvetica-Bold'],
  serif: ['Times-Roman', 'Times-Bold'],
  mono: ['Courier', 'Courier-Bold'],
};
const faces: readonly Typeface[] = ['sans', 'serif', 'mono'];
const resource = (face: Typeface, bold: boolean) => `F${faces.indexOf(face) * 2 + (bold ? 2 : 1)}`;

/** Implements `WritePdf` by hand: text in the standard fonts, images as they come. */
export const writePdf: WritePdf = pages => {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer) => objects.push(typeof body === 'string' ? Buffer.from(body, 'latin1') : body);
  // 1 the catalogue, 2 the tree of pages, 3 to 8 the fonts.
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  for (const face of faces) {
    for (const name of fonts[face]) {
      add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
    }
  }
  const kids: number[] = [];
  for (const page of pages) {
    const { content, box, images } = page.is === 'drawn' ? drawing(page.sheet) : picture(page.image);
    for (const image of images) add(image);
    const imageNumber = objects.length;
    add(stream(Buffer.from(content, 'latin1'), ''));
    const contentNumber = objects.length;
    const resources = images.length > 0 ? `/XObject << /I ${imageNumber} 0 R >>` : `/Font << ${fontList} >>`;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${box}] /Contents ${contentNumber} 0 R /Resources << ${resources} >> >>`,
    );
    kids.push(objects.length);
  }
  objects[1] = Buffer.from(
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] >>`,
  );
  return assembled(objects);
};

const fontList = faces
  .flatMap((_face, index) => [`/F${index * 2 + 1} ${index * 2 + 3} 0 R`, `/F${index * 2 + 2} ${index * 2 + 4} 0 R`])
  .join(' ');

type Content = { readonly content: string; readonly box: string; readonly images: readonly Buffer[] };

const number = (value: number) => value.toFixed(2);

function drawing({ runs, strokes }: Sheet): Content {
  const parts: string[] = [];
  for (const { x, y, text, face, size, bold } of runs) {
    parts.push(`BT /${resource(face, bold)} ${size} Tf ${number(x)} ${number(HEIGHT - y)} Td (${escaped(text)}) Tj ET`);
  }
  if (strokes.length > 0) parts.push('0.6 w');
  for (const { x, y, toX, toY } of strokes) {
    parts.push(`${number(x)} ${number(HEIGHT - y)} m ${number(toX)} ${number(HEIGHT - toY)} l S`);
  }
  return { content: parts.join('\n'), box: `${WIDTH} ${HEIGHT}`, images: [] };
}

function picture({ width, height, dotsPerInch, rows }: ScannedImage): Content {
  const [across, down] = [width, height].map(dots => ((dots / dotsPerInch) * 72).toFixed(2));
  const dictionary = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 1 `;
  const image = stream(Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength), dictionary);
  return { content: `q ${across} 0 0 ${down} 0 0 cm /I Do Q`, box: `${across} ${down}`, images: [image] };
}

function stream(content: Buffer, dictionary: string): Buffer {
  const packed = deflateSync(content, { level: 6 });
  return Buffer.concat([
    Buffer.from(`<< ${dictionary}/Filter /FlateDecode /Length ${packed.length} >>\nstream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream', 'latin1'),
  ]);
}

/** Characters of the standard fonts beyond Latin-1, by their place in the encoding. */
const beyond: ReadonlyMap<string, string> = new Map([
  ['\u2018', '\\221'],
  ['\u2019', '\\222'],
  ['\u201c', '\\223'],
  ['\u201d', '\\224'],
  ['\u2022', '\\225'],
  ['\u2013', '\\226'],
  ['\u2014', '\\227'],
]);

function escaped(text: string): string {
  return text.replaceAll(/[\\()]/gu, '\\$&').replaceAll(/[^ -\u00ff]/gu, character => beyond.get(character) ?? '?');
}

function assembled(objects: readonly Buffer[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const push = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, body] of objects.entries()) {
    offsets.push(length);
    push(Buffer.from(`${index + 1} 0 obj\n`, 'latin1'));
    push(body);
    push(Buffer.from('\nendobj\n', 'latin1'));
  }
  const at = length;
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(parts);
}
