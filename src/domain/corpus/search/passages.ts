import { snippetSpan } from '#domain/records/search/snippet.ts';
import type { Span } from '#domain/records/search/words-of.ts';

/** A stretch of a letter with the places in it that were looked for, as offsets into the stretch. */
export type Passage = { readonly text: string; readonly marks: readonly Span[] };

/** Text read for passages: what stands later in a very long letter is found, but not shown. */
const READ = 60_000;

/** The passages of a text that show the most of what is looked for, in the order they stand. */
export function passagesOf(text: string, find: (text: string) => readonly Span[], most: number): Passage[] {
  const read = text.slice(0, READ);
  const places = find(read);
  const within = ({ start, end }: Span) => places.filter(place => place.start >= start && place.end <= end);
  const chosen: (Span & { readonly kinds: number })[] = [];
  for (const at of places) {
    const last = chosen.at(-1);
    if (last !== undefined && at.start < last.end) continue;
    const span = snippetSpan(read, at);
    const words = new Set(within(span).map(place => read.slice(place.start, place.end).toLowerCase()));
    chosen.push({ ...span, kinds: words.size });
    if (chosen.length > 50) break;
  }
  return chosen
    .toSorted((a, b) => b.kinds - a.kinds || a.start - b.start)
    .slice(0, most)
    .toSorted((a, b) => a.start - b.start)
    .map(span => ({
      text: read.slice(span.start, span.end).replaceAll(/\s/g, ' '),
      marks: within(span).map(place => ({ start: place.start - span.start, end: place.end - span.start })),
    }));
}
