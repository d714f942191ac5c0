import type { Determination } from '#domain/determinations/determination.ts';
import type { LetterSlip } from './letter-slip.ts';

/** The sentences that may be put into the reasons of an item, one in each letter that is made. */
type Sentences = (letter: Determination, item: number) => readonly string[];

const BETWEEN_SENTENCES = /(?<=[a-z]{3}\.) (?=[A-Z][a-z])/gv;

/**
 * A sentence put between two others in the middle of the reasons, of the first and the last item or of `every` one. Reasons of one sentence
 * are left alone.
 */
export function addedSentence(kind: string, sentences: Sentences, items: 'ends' | 'every' = 'ends'): LetterSlip {
  return {
    kind,
    places: letter =>
      letter.items.flatMap(({ rationale }, item) => {
        if (items === 'ends' && item > 0 && item < letter.items.length - 1) return [];
        const gaps = Array.from(rationale.matchAll(BETWEEN_SENTENCES), ({ index }) => index + 1);
        const at = gaps[Math.floor(gaps.length / 2)];
        if (at === undefined) return [];
        return sentences(letter, item).map(sentence => ({
          part: 'rationale' as const,
          item,
          start: at,
          end: at,
          text: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)} `,
        }));
      }),
  };
}

/** Of several ways of saying one thing the one that falls to an item, so that over many letters all of them are used. */
export function oneFor(letter: Determination, item: number, ways: readonly string[]): string {
  return ways[(item + letter.clinicalSummary.length) % ways.length] ?? '';
}

/** What the summary calls the patient. */
export function patientOf({ clinicalSummary }: Determination): string {
  if (/\binjured worker\b/iv.test(clinicalSummary)) return 'the injured worker';
  return /\bclaimant\b/iv.test(clinicalSummary) ? 'the claimant' : 'the patient';
}
