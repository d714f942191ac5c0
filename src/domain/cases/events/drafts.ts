import type { CaseEventKind } from '../events.ts';

/** What happens between the reviewer and the draft: nobody outside the review organization hears of it. */
export const kindsOfDrafts: readonly CaseEventKind[] = [
  'first-view-recorded',
  'item-decided',
  'finding-answered',
  'summary-written',
  'analysis-signed',
  'determination-signed',
  'draft-returned',
  'return-answered',
  'draft-released',
];
