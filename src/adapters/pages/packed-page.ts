import type { PageOutcome } from '#commands/records/ports.ts';
import type { ReadPage, Word } from '#domain/records/pages/record-page.ts';

/** A page with its words in a row of numbers, which are handed over instead of copied one by one. */
export type PackedPage = Omit<ReadPage, 'words'> & { readonly words: Float64Array<ArrayBuffer> };

const FIELDS = ['start', 'end', 'x', 'y', 'width', 'height', 'confidence'] as const;

export function packPage(page: ReadPage): PackedPage {
  const words = new Float64Array(page.words.length * FIELDS.length);
  page.words.forEach((word, index) => {
    words.set(
      FIELDS.map(field => word[field]),
      index * FIELDS.length,
    );
  });
  return { ...page, words };
}

export function unpackPage({ words, ...page }: PackedPage): PageOutcome {
  const unpacked: Word[] = [];
  for (let at = 0; at < words.length; at += FIELDS.length) {
    const field = (index: number) => words[at + index] ?? 0;
    unpacked.push({
      start: field(0),
      end: field(1),
      x: field(2),
      y: field(3),
      width: field(4),
      height: field(5),
      confidence: field(6),
    });
  }
  return { kind: 'read', page: { ...page, words: unpacked } };
}
