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
  /** Null in the one layout that does not say it. */
  readonly claimsAdministrator: string | null;
  readonly reviewer: string;
  readonly rationale: Flow;
};
export type ReadOlderItem = { readonly item: DecidedItem } | { readonly missing: string };

/** A cut item with its parts read, or what it lacks; `last` is the one a cut letter breaks off in. */
export function readOlderItem(raw: OlderItem, last: boolean): ReadOlderItem {
  const title = readTitle(raw.title).replace(/^(?:the )?requests? for (?=\S)/i, '');
  const rationale = plain(raw.rationale);
  if (title === '') return { missing: 'no title' };
  if (raw.claimsAdministrator === '') return { missing: 'nothing said of what the claims administrator relied on' };
  if (raw.reviewer === '') return { missing: 'nothing said of what the reviewer relied on' };
  if (rationale === '') return { missing: 'no rationale' };
  if (last && breaksOff(rationale)) return { missing: 'the letter breaks off in its rationale' };
  if (raw.outcome === null) return { missing: 'no decision on medical necessity' };
  if (raw.outcome === 'in-part') return { missing: 'granted in part, and an item is either upheld or overturned' };
  const claimsAdministrator = statedBasis(raw.claimsAdministrator ?? '');
  return {
    item: {
      title,
      request: readRequest(title),
      outcome: raw.outcome,
      claimsAdministrator,
      reviewerGuideline: statedBasis(raw.reviewer, claimsAdministrator),
      rationale,
    },
  };
}
