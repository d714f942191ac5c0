import type { BodyRegion } from '#domain/evidence/body-regions.ts';
import type { CheckedText, Span } from './checked-text.ts';
import { sameRegion } from './regions.ts';

function regionsIn(text: CheckedText, span: Span): readonly BodyRegion[] {
  return text.regions().flatMap(({ value, start, end }) => (span.start <= start && end <= span.end ? [value] : []));
}

/** Whether a sentence of one text and one of another may be of one part of the body: either names none, or they share one. */
export function mayBeOfOnePart(
  [text, span]: readonly [CheckedText, Span],
  [otherText, otherSpan]: readonly [CheckedText, Span],
): boolean {
  const [one, other] = [regionsIn(text, span), regionsIn(otherText, otherSpan)];
  return one.length === 0 || other.length === 0 || one.some(a => other.some(b => sameRegion(a, b)));
}
