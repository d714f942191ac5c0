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
const FIELDS: ReadonlyMap<string, HeaderField> = new Map(WORDINGS);
const FIRST_WORDS: ReadonlySet<string> = new Set(WORDINGS.flatMap(([label]) => label.split(' ', 1)));

/** The field whose label the words from `at` on begin with, and how many words the label takes; a colon ends it, a letter or two may be wrong. */
export function headerLabel(
  words: readonly string[],
  at: number,
): { readonly field: HeaderField; readonly length: number } | null {
  const first = words[at] ?? '';
  const begins = FIRST_WORDS.has(first.toLowerCase());
  let longest: { readonly field: HeaderField; readonly length: number } | null = null;
  let said = '';
  let colon = false;
  for (let length = 1; length <= LONGEST && at + length <= words.length; length += 1) {
    const word = words[at + length - 1] ?? '';
    const ends = word.endsWith(':');
    said = length === 1 ? word : `${said} ${word}`;
    // without a colon a label is worded as it should be
    const field = ends ? fieldAlmost(said.slice(0, -1)) : begins && !colon ? FIELDS.get(said.toLowerCase()) : undefined;
    if (field !== undefined) longest = { field, length };
    colon ||= ends;
  }
  // The column is narrow: the value stands between the two words of this label.
  return longest ?? (first === 'Application' ? { field: 'applicationReceived', length: 1 } : null);
}

function fieldAlmost(wording: string): HeaderField | undefined {
  const exact = FIELDS.get(wording.toLowerCase());
  if (exact !== undefined || wording.length <= 8) return exact;
  return WORDINGS.find(([label]) => almostEqual(wording, label, 2))?.[1];
}
