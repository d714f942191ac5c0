import { type Fragment, fragmentsOf } from './fragments.ts';
import type { Pdfium } from './pdfium.ts';

type Line = { readonly parts: Fragment[]; readonly gap: boolean; readonly y: number };

/** The lines of a page from top to bottom; runs on one baseline are one line, left to right, a wide space between them. */
export function pageLines(engine: Pdfium, textPage: number): string {
  return baselines(fragmentsOf(engine, textPage))
    .map(({ parts, gap }) => {
      const line = parts
        .toSorted((a, b) => a.x - b.x)
        .map(part => part.text)
        .join('  ');
      return gap ? `\n${line}` : line;
    })
    .join('\n');
}

/** Runs grouped by baseline, from the top; `gap` where more than half a line is left free above. */
function baselines(fragments: readonly Fragment[]): readonly Line[] {
  const lines: Line[] = [];
  for (const fragment of fragments.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line !== undefined && line.y - fragment.y < fragment.height * 0.4) line.parts.push(fragment);
    else {
      const gap = line !== undefined && line.y - fragment.y > fragment.height * 1.6;
      lines.push({ parts: [fragment], gap, y: fragment.y });
    }
  }
  return lines;
}
