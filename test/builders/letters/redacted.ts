import { withoutRemovals } from '#domain/cases/publication/removal.ts';
import type { KnownIdentifier } from '#domain/cases/publication/identifier.ts';
import type { Recogniser } from '#domain/letters/publication/recognisers/recogniser.ts';
import { redactTexts } from '#domain/letters/publication/redact-texts.ts';
import { letterWords } from '#domain/letters/publication/words/letter-words.ts';

/** A text with what one recogniser sees replaced by its marks, the longer stretch first. */
export function recognisedIn(recogniser: Recogniser, text: string, cites = false): string {
  const spans = recogniser(letterWords(text, cites), cites).removed.toSorted(
    (one, other) => other.end - other.start - (one.end - one.start),
  );
  const apart = spans.filter((span, index) =>
    spans.slice(0, index).every(earlier => span.end <= earlier.start || earlier.end <= span.start),
  );
  return withoutRemovals(text, apart);
}

/** A text with everything the case knows and the recognisers see replaced by its marks. */
export function redacted(text: string, known: readonly KnownIdentifier[] = [], cites = false): string {
  return withoutRemovals(text, redactTexts([{ part: 'text', text, cites }], known).removals);
}
