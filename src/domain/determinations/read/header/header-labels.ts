import type { Header } from '#domain/determinations/determination.ts';
import { almostEqual } from '#domain/determinations/read/layout/similar.ts';

export type HeaderField = keyof Header;

/** The wordings of each label of the header table, without the colon. */
const WORDINGS: readonly (readonly [string, HeaderField])[] = [
  ['case number', 'caseNumber'],
  ['imr case number', 'caseNumber'],
  ['date assigned', 'dateAssigned'],
  ['date of injury', 'dateOfInjury'],
  ['decision date', 'decisionDate'],
  ['date of decision', 'decisionDate'],
  ['ur denial date', 'urDecisionDate'],
  ['ur decision date', 'urDecisionDate'],
  ['date of ur decision', 'urDecisionDate'],
  ['date of ur denial', 'urDecisionDate'],
  ['utilization review denial date', 'urDecisionDate'],
  ['priority', 'priority'],
  ['application received', 'applicationReceived'],
  ['date application received', 'applicationReceived'],
  ['application received date', 'applicationReceived'],
];

const LONGEST = 4; // words of a label
const BY_FIRST_WORD = Map.groupBy(
  WORDINGS.map(([label, field]) => ({ words: label.split(' '), field })).toSorted(
    (a, b) => b.words.length - a.words.length,
  ),
  ({ words: [first = ''] }) => first,
);

export type TableWords = {
  readonly words: readonly string[];
  /** In small letters. */
  readonly folded: readonly string[];
};
type FoundLabel = { readonly field: HeaderField /** How many words it takes. */; readonly length: number };

/** The label the words from `at` on begin with; a colon ends it, and then a letter or two may be wrong. */
export function headerLabel({ words, folded }: TableWords, at: number): FoundLabel | null {
  const exact = exactLabel(folded, at);
  return (
    almostLabel(folded, at, exact?.length ?? 0) ??
    exact ??
    // The column is narrow: the value stands between the two words of this label.
    (words[at] === 'Application' ? { field: 'applicationReceived', length: 1 } : null)
  );
}

function exactLabel(folded: readonly string[], at: number): FoundLabel | null {
  const first = folded[at] ?? '';
  for (const { words, field } of BY_FIRST_WORD.get(first.endsWith(':') ? first.slice(0, -1) : first) ?? []) {
    let same = 0;
    while (same < words.length - 1 && folded[at + same] === words[same]) same += 1;
    const last = folded[at + same];
    if (same === words.length - 1 && (last === words[same] || last === `${words[same] ?? ''}:`)) {
      return { field, length: words.length };
    }
  }
  return null;
}

const FIGURES = /\d{3}/; // more of them than letters may be wrong

/** The longest label of more words than `exact` that a colon ends, a letter or two of it wrong. */
function almostLabel(folded: readonly string[], at: number, exact: number): FoundLabel | null {
  for (let length = Math.min(LONGEST, folded.length - at); length > exact; length -= 1) {
    if (folded[at + length - 1]?.endsWith(':') !== true) continue;
    const wording = folded
      .slice(at, at + length)
      .join(' ')
      .slice(0, -1);
    const mayBe = wording.length > 8 && !FIGURES.test(wording);
    const field = mayBe ? WORDINGS.find(([label]) => almostEqual(wording, label, 2))?.[1] : undefined;
    if (field !== undefined) return { field, length };
  }
  return null;
}
