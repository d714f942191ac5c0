import { z } from 'zod';
import { RationaleSentence } from './sentence.ts';

/** A passage of an edited rationale: as drafted, with what it rests on; or the reviewer's own words, which rest on the reviewer. */
export const LinkedPassage = z.object({ text: z.string(), sentence: RationaleSentence.nullable() });
export type LinkedPassage = Readonly<z.infer<typeof LinkedPassage>>;

/**
 * An edited rationale against its draft: a drafted sentence that stands unchanged keeps its links, whatever was written around
 * it; one that was edited has lost them. Each drafted sentence is found once, in the order of the text.
 */
export function linkSentences(edited: string, drafted: readonly RationaleSentence[]): LinkedPassage[] {
  const found = drafted
    .flatMap(one => {
      const start = edited.indexOf(one.text);
      return start === -1 ? [] : [{ start, end: start + one.text.length, sentence: one }];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const passages: LinkedPassage[] = [];
  let at = 0;
  for (const { start, end, sentence } of found) {
    if (start < at) continue; // within one already placed
    passages.push(...own(edited.slice(at, start)), { text: sentence.text, sentence });
    at = end;
  }
  return [...passages, ...own(edited.slice(at))];
}

function own(text: string): LinkedPassage[] {
  return text.trim() === '' ? [] : [{ text: text.trim(), sentence: null }];
}
