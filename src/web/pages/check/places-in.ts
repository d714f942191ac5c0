import type { Finding, LetterPart } from '#domain/checks/finding.ts';
import type { Span } from '../../parts/text/highlight-segments.ts';

/** The stretches of one text that findings are about (`at-1`) or stand against (`against-1`), numbered as the findings are. */
export function placesIn(findings: readonly Finding[], part: LetterPart, item: number | null): Span[] {
  return findings.flatMap((finding, index) => {
    const sides = [
      { side: 'at', place: finding.at },
      { side: 'against', place: finding.against },
    ];
    return sides.flatMap(({ side, place }) =>
      place !== null && place.part === part && (item === null || item === finding.item)
        ? [{ id: `${side}-${index + 1}`, start: place.start, end: place.end }]
        : [],
    );
  });
}
