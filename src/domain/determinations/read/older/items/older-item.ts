import type { GuidelineBasis } from '#domain/guidelines/citations/citation.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import type { DecidedItem, Outcome } from '#domain/determinations/determination.ts';
import { type Flow, plain } from '#domain/determinations/read/layout/flow.ts';
import { breaksOff } from '#domain/determinations/read/items/rationale.ts';
import { readTitle } from '#domain/determinations/read/items/item-title.ts';
import { statedBasis } from './stated-basis.ts';

/** An item of an older letter cut into its parts, not yet read. */
export type OlderItem = {
  readonly title: Flow;
  readonly outcome: Outcome | 'in-part' | null;
  /** Empty where the letter does not say it. */
  readonly claimsAdministrator: string;
  readonly reviewer: string;
  /** Both are lines as format F1 words them. */
  readonly asLines?: true;
  readonly rationale: Flow;
};
/** An item read, null where it is not decided, and what of it a whole letter would have. */
export type ReadOlderItem = { readonly item: DecidedItem | null; readonly lacks: readonly string[] };

/** A cut item with its parts read; `last` is the one a cut letter breaks off in. */
export function readOlderItem(raw: OlderItem, last: boolean): ReadOlderItem {
  const title = readTitle(raw.title).replace(/^(?:the )?(?:requests?|decisions?) for (?=\S)/i, '');
  const rationale = plain(raw.rationale);
  const lacks: string[] = [];
  if (title === '') lacks.push('no title');
  if (rationale === '') lacks.push('no rationale');
  else if (last && breaksOff(rationale)) lacks.push('the letter breaks off in its rationale');
  if (raw.outcome === null) lacks.push('no decision on medical necessity');
  if (raw.outcome === 'in-part') lacks.push('granted in part, and an item is either upheld or overturned');
  if (raw.outcome === null || raw.outcome === 'in-part') return { item: null, lacks };
  const claimsAdministrator = basisOf(raw, raw.claimsAdministrator);
  return {
    lacks,
    item: {
      title,
      request: readRequest(title),
      outcome: raw.outcome,
      claimsAdministrator,
      reviewerGuideline: basisOf(raw, raw.reviewer, claimsAdministrator),
      rationale,
    },
  };
}

function basisOf({ asLines }: OlderItem, text: string, takenOver?: GuidelineBasis): GuidelineBasis {
  return asLines === true ? readGuidelineBasis(text) : statedBasis(text, takenOver);
}
