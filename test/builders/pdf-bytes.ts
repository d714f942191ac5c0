/** A word or line at a place on a page, in points from its lower left corner; `quarters` turns it counter-clockwise by 90° each. */
export type PlacedText = { readonly x: number; readonly y: number; readonly text: string; readonly quarters?: number };

/**
 * The smallest PDF with these texts on its pages, set in 12 point Helvetica; an `encrypt` dictionary may be added, and
 * `entries` to the dictionary of every page.
 */
export function pdfBytes(pages: readonly (readonly PlacedText[])[], encrypt?: string, entries = ''): Buffer {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((texts, index) => {
      const content = texts.map(drawn).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R ${entries}>>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return assembled(encrypt === undefined ? objects : [...objects, encrypt], encrypt !== undefined);
}

const DIRECTIONS = ['1 0 0 1', '0 1 -1 0', '-1 0 0 -1', '0 -1 1 0'];

function drawn({ x, y, text, quarters = 0 }: PlacedText): string {
  return `BT /F1 12 Tf ${DIRECTIONS[quarters]} ${x} ${y} Tm (${escaped(text)}) Tj ET`;
}

function assembled(objects: readonly string[], encrypted: boolean): Buffer {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const lock = encrypted ? ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '';
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${size} /Root 1 0 R${lock} >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, mark => `\\${mark}`);
}

/** Lines set one below the other from the top of a page. */
export function stacked(lines: readonly string[]): PlacedText[] {
  return lines.map((text, index) => ({ x: 72, y: 720 - index * 14, text }));
}
