import { snippetAt } from '#domain/records/search/snippet.ts';
import type { Span } from '#domain/records/search/words-of.ts';

/** A stretch of a letter with the places in it that were looked for, as offsets into the stretch. */
export type Passage = { readonly text: string; readonly marks: readonly Span[] };

/** Text read for passages: what stands later in a very long letter is found, but not shown. */
const READ = 60_000;

/** The passages of a text that show the most of what is looked for, in the order they stand. */
export function passagesOf(text: string, find: (text: string) => readonly Span[], most: number): Passage[] {
  const read = text.slice(0, READ);
  const places = find(read);
  const chosen: { readonly start: number; readonly end: number; readonly kinds: number; readonly at: Span }[] = [];
  for (const at of places) {
    const { text: shown, start } = snippetAt(read, at);
    const end = start + shown.length;
    if (chosen.some(other => at.start < other.end && at.end > other.start)) continue;
    const words = new Set(
      places
        .filter(place => place.start >= start && place.end <= end)
        .map(place => read.slice(place.start, place.end).toLowerCase()),
    );
    chosen.push({ start, end, kinds: words.size, at });
    if (chosen.length > 50) break;
  }
  return chosen
    .toSorted((a, b) => b.kinds - a.kinds || a.start - b.start)
    .slice(0, most)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => ({
      text: read.slice(start, end).replaceAll(/\s/g, ' '),
      marks: places
        .filter(place => place.start >= start && place.end <= end)
        .map(place => ({ start: place.start - start, end: place.end - start })),
    }));
}
