import { readSpacedRequest } from '#domain/cases/requests/read-request.ts';
import type { DecidedItem } from '#domain/determinations/determination.ts';
import { plain } from '#domain/determinations/read/layout/flow.ts';
import { statedBasis } from '#domain/determinations/read/older/items/stated-basis.ts';
import { remembering } from '#domain/drugs/words/remembering.ts';
import type { GuidelineBasis } from '#domain/guidelines/citations/citation.ts';
import { readSpacedBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import { readTitle } from './item-title.ts';
import { breaksOff, endsInTitle, readRationale } from './rationale.ts';
import { NO_GUIDELINE, NO_RATIONALE, type RawItem } from './split-items.ts';

/** An item read, what of it a whole letter would have, and what stands after the letter's last word on it. */
export type ReadItem = { readonly item: DecidedItem; readonly lacks: readonly string[]; readonly after: string };

/** Lines kept as read: many letters, and several items of one, rest on the same. */
const MOST_KEPT = 4096;

/** A guideline line, in the words this form prints or those of the forms before it. */
const readBasis = remembering(MOST_KEPT, (line): GuidelineBasis => {
  const printed = readSpacedBasis(line);
  return printed.basis === 'none' && printed.citations.length === 0 ? statedBasis(line) : printed;
});

/**
 * A cut item with its parts read. `last` is the last item of the letter: closing matter may follow it
 * (`after`), and a cut letter ends in it.
 */
export function readItem(raw: RawItem, last: boolean): ReadItem {
  const title = readTitle(raw.title);
  const { text: rationale, after } = last ? readRationale(raw.rationale) : { text: plain(raw.rationale), after: '' };
  const claimsAdministrator = plain(raw.claimsAdministrator);
  const reviewerGuideline = plain(raw.reviewerGuideline);
  const lacks: string[] = [];
  if (title === '') lacks.push('no title');
  if (claimsAdministrator === '') lacks.push('nothing after "Claims Administrator guideline:"');
  if (reviewerGuideline === '') lacks.push(NO_GUIDELINE);
  if (rationale === '') lacks.push(NO_RATIONALE);
  else if (last && endsInTitle(rationale)) lacks.push('a title follows it with no guideline lines');
  else if (last && breaksOff(rationale)) lacks.push('the letter breaks off in its rationale');
  return {
    lacks,
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
