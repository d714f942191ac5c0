import { readSpacedRequest } from '#domain/cases/requests/read-request.ts';
import type { DecidedItem } from '#domain/determinations/determination.ts';
import { plain } from '#domain/determinations/read/layout/flow.ts';
import { statedBasis } from '#domain/determinations/read/older/items/stated-basis.ts';
import { remembering } from '#domain/drugs/words/remembering.ts';
import type { GuidelineBasis } from '#domain/guidelines/citations/citation.ts';
import { readSpacedBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import { readTitle } from './item-title.ts';
import { breaksOff, endsInTitle, readRationale } from './rationale.ts';
import type { RawItem } from './split-items.ts';

export type ReadItem = { readonly item: DecidedItem; readonly after: string } | { readonly missing: string };

/** Lines kept as read: many letters, and several items of one, rest on the same. */
const MOST_KEPT = 4096;

/** A guideline line, in the words this form prints or those of the forms before it. */
const readBasis = remembering(MOST_KEPT, (line): GuidelineBasis => {
  const printed = readSpacedBasis(line);
  return printed.basis === 'none' && printed.citations.length === 0 ? statedBasis(line) : printed;
});

/**
 * A cut item with its parts read, or what it lacks. `last` is the last item of the letter: closing matter may follow it
 * (`after`), and a cut letter ends in it.
 */
export function readItem(raw: RawItem, last: boolean): ReadItem {
  const title = readTitle(raw.title);
  const { text: rationale, after } = last ? readRationale(raw.rationale) : { text: plain(raw.rationale), after: '' };
  if (title === '') return { missing: 'no title' };
  const claimsAdministrator = plain(raw.claimsAdministrator);
  if (claimsAdministrator === '') return { missing: 'nothing after "Claims Administrator guideline:"' };
  const reviewerGuideline = plain(raw.reviewerGuideline);
  if (reviewerGuideline === '') return { missing: "nothing after the reviewer's guideline label" };
  if (rationale === '') return { missing: 'nothing after "Decision rationale:"' };
  if (last && endsInTitle(rationale)) return { missing: 'a title follows it with no guideline lines' };
  if (last && breaksOff(rationale)) return { missing: 'the letter breaks off in its rationale' };
  return {
    item: {
      title,
      request: readSpacedRequest(title.trimEnd()),
      outcome: raw.outcome,
      claimsAdministrator: readBasis(claimsAdministrator),
      reviewerGuideline: readBasis(reviewerGuideline),
      rationale,
    },
    after,
  };
}
