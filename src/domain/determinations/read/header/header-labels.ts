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

/** The field whose label these words begin with, and how many words the label takes; a colon ends it, a letter or two may be wrong. */
export function headerLabel(words: readonly string[]): { readonly field: HeaderField; readonly length: number } | null {
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    const said = words.slice(0, length).join(' ');
    const wording = said.replace(/:$/, '');
    const errors = wording.length > 8 && said.endsWith(':') ? 2 : 0;
    for (const [label, field] of WORDINGS) if (almostEqual(wording, label, errors)) return { field, length };
  }
  // The column is narrow: the value stands between the two words of this label.
  return words[0] === 'Application' ? { field: 'applicationReceived', length: 1 } : null;
}
