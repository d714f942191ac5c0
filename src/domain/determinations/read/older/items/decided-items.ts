import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';
import { splitItems } from '#domain/determinations/read/items/split-items.ts';
import { type MissingPart, refused } from '#domain/determinations/read/missing-part.ts';
import type { SplitOlderItems } from './regarding-items.ts';
import { splitStatementItems } from './statement-items.ts';

/** The items under the last heading of a letter of the turn to 2014: worded as statements, or labelled as format F1 labels them. */
export function decidedItems(flow: Flow, start: number, end: number): SplitOlderItems | MissingPart {
  const labelled = splitItems(flow.slice(0, end), start, refused);
  if ('missing' in labelled || labelled.items.length === 0) {
    const stated = splitStatementItems(flow, start, end);
    return 'missing' in labelled && ('missing' in stated || stated.items.length === 0) ? labelled : stated;
  }
  return {
    before: labelled.before,
    items: labelled.items.map(item => ({
      title: item.title.replace(/^\s*\(?\d{1,2}[.)]\s/, ''),
      outcome: item.outcome,
      claimsAdministrator: plain(item.claimsAdministrator),
      reviewer: plain(item.reviewerGuideline),
      rationale: item.rationale,
    })),
  };
}
