import type { Mark, Passage } from './passage.ts';
import { widthOf } from './metrics.ts';
import type { Typeface } from './sheet.ts';

/** A marked stretch of words: which of the lines it touches, and the words with single spaces. */
export type Span = {
  readonly marks: readonly Mark[];
  readonly quote: string;
  readonly from: number;
  readonly to: number;
};
export type Wrapped = { readonly lines: readonly string[]; readonly spans: readonly Span[] };
export type Type = { readonly face: Typeface; readonly size: number; readonly bold?: boolean };

/** Words broken into lines no wider than `room` points, the first one narrower by `hang`. */
export function wrapped(words: Passage, room: number, type: Type, hang = 0): Wrapped {
  const lines: string[] = [];
  const spans: Span[] = [];
  let line = '';
  let left = room - hang;
  const place = (word: string) => {
    const joined = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(joined, type.face, type.size, type.bold) > left) {
      lines.push(line);
      left = room;
      line = word;
    } else {
      line = joined;
    }
  };
  // A piece may begin or end within a word: `6/10,` is a marked score and a comma.
  let word = '';
  const open: { readonly marks: readonly Mark[]; readonly quote: string; from: number | null; to: number }[] = [];
  const touching = new Set<(typeof open)[number]>();
  const flush = () => {
    if (word === '') return;
    place(word);
    for (const span of touching) {
      span.from ??= lines.length;
      span.to = lines.length;
    }
    touching.clear();
    word = '';
  };
  for (const piece of words) {
    const span = { marks: piece.marks, quote: piece.text.trim().replaceAll(/\s+/gu, ' '), from: null, to: 0 };
    if (piece.marks.length > 0) open.push(span);
    for (const part of piece.text.split(/(\s+)/u)) {
      if (/^\s+$/u.test(part)) flush();
      else if (part !== '') {
        word += part;
        if (piece.marks.length > 0) touching.add(span);
      }
    }
  }
  flush();
  if (line !== '') lines.push(line);
  for (const { marks, quote, from, to } of open) spans.push({ marks, quote, from: from ?? 0, to });
  return { lines, spans };
}
