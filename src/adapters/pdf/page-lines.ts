import type { Pdfium } from './pdfium.ts';

/** A run of characters PDFium gives without a line end; `y` is its baseline, in points from the page's foot. */
type Fragment = { readonly text: string; readonly x: number; readonly y: number; readonly height: number };

/** The lines of a page from top to bottom; runs on one baseline are one line, left to right, a wide space between them. */
export function pageLines({ api, memory }: Pdfium, textPage: number): string {
  const fragments = readFragments({ api, memory }, textPage);
  const lines = baselines(fragments);
  return lines
    .map(({ parts, gap }) => {
      const line = parts
        .sort((a, b) => a.x - b.x)
        .map(part => part.text)
        .join('  ');
      return gap ? `\n${line}` : line;
    })
    .join('\n');
}

function readFragments({ api, memory }: Pdfium, textPage: number): Fragment[] {
  const place = api.pdfium.wasmExports.malloc(16); // two doubles, or four floats
  const fragments: Fragment[] = [];
  let text = '';
  let first = 0;
  const finish = () => {
    const trimmed = text.trim();
    text = '';
    if (trimmed === '') return;
    api.FPDFText_GetCharOrigin(textPage, first, place, place + 8);
    const [x, y] = [memory().getFloat64(place, true), memory().getFloat64(place + 8, true)];
    api.FPDFText_GetLooseCharBox(textPage, first, place);
    // left, top, right, bottom
    const height = Math.abs(memory().getFloat32(place + 4, true) - memory().getFloat32(place + 12, true));
    fragments.push({ text: trimmed, x, y, height });
  };
  const count = api.FPDFText_CountChars(textPage);
  for (let index = 0; index < count; index += 1) {
    const code = api.FPDFText_GetUnicode(textPage, index);
    if (code === 13 || code === 10) {
      finish();
      continue;
    }
    if (text === '') {
      if (code === 32 || code === 0) continue;
      first = index;
    }
    text += character(code);
  }
  finish();
  api.pdfium.wasmExports.free(place);
  return fragments;
}

/** PDFium marks a hyphen that breaks a word at a line's end by codes of its own. */
function character(code: number): string {
  if (code === 0x2 || code === 0xfffe || code === 0xad) return '-';
  if (code === 0 || code > 0x10ffff) return '';
  return String.fromCodePoint(code);
}

/** Runs grouped by baseline, from the top; `gap` where more than a line's height is left free above. */
function baselines(fragments: readonly Fragment[]): { parts: Fragment[]; gap: boolean }[] {
  const sorted = fragments.toSorted((a, b) => b.y - a.y);
  const lines: { parts: Fragment[]; gap: boolean; y: number }[] = [];
  for (const fragment of sorted) {
    const line = lines.at(-1);
    if (line !== undefined && line.y - fragment.y < fragment.height * 0.4) line.parts.push(fragment);
    else {
      const gap = line !== undefined && line.y - fragment.y > fragment.height * 1.6;
      lines.push({ parts: [fragment], gap, y: fragment.y });
    }
  }
  return lines;
}
