import { readSpacedRequest } from '#domain/cases/requests/read-request.ts';
import type { DecidedItem } from '#domain/determinations/determination.ts';
import { plain } from '#domain/determinations/read/layout/flow.ts';
import type { GuidelineBasis } from '#domain/guidelines/citations/citation.ts';
import { readSpacedBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import { readTitle } from './item-title.ts';
import { breaksOff, endsInTitle, readRationale } from './rationale.ts';
import type { RawItem } from './split-items.ts';

export type ReadItem = { readonly item: DecidedItem; readonly after: string } | { readonly missing: string };

type ReadBasis = (line: string) => GuidelineBasis;

/** Reads guideline lines, and one that stands in several items of a letter only once. */
export function basisReader(): ReadBasis {
  const read = new Map<string, GuidelineBasis>();
  return line => {
    const before = read.get(line);
    if (before !== undefined) return before;
    const basis = readSpacedBasis(line);
    read.set(line, basis);
    return basis;
  };
}

/**
 * A cut item with its parts read, or what it lacks. `last` is the last item of the letter: closing matter may follow it
 * (`after`), and a cut letter ends in it.
 */
export function readItem(raw: RawItem, last: boolean, readBasis: ReadBasis = readSpacedBasis): ReadItem {
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
