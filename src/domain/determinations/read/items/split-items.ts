import type { Outcome } from '#domain/determinations/determination.ts';
import type { Flow } from '#domain/determinations/read/layout/flow.ts';
import type { FoundLabel } from './labels.ts';
import { findLabels } from './labels.ts';
import { readOutcome } from './outcome-word.ts';
import { firstTitleStart, titleStart } from './title-start.ts';

/** An item cut at its labels, not yet read. */
export type RawItem = {
  readonly title: Flow;
  readonly outcome: Outcome;
  readonly claimsAdministrator: Flow;
  readonly reviewerGuideline: Flow;
  readonly rationale: Flow;
};
export type SplitItems = { readonly items: readonly RawItem[]; readonly before: Flow };
/** Which item lacks what. */
export type MissingPart = { readonly missing: string; readonly at: string };

type Cut = {
  readonly outcome: Outcome;
  readonly titleEnd: number;
  readonly claims: FoundLabel;
  readonly organisation: FoundLabel;
  readonly rationale: FoundLabel;
};

/**
 * The items of the third section from `start` on, and what stands before the first title. An item is a title with its
 * outcome, then three labels in order; a label elsewhere (quoted in a rationale, say) starts nothing.
 */
export function splitItems(flow: Flow, start: number): SplitItems | MissingPart {
  const cuts: Cut[] = [];
  for (const group of labelGroups(findLabels(flow, start))) {
    const cut = cutAt(flow, group);
    if (cut === null) continue;
    if (typeof cut === 'string') return { missing: cut, at: `item ${cuts.length + 1}` };
    cuts.push(cut);
    if (group.others.some(label => label.label !== 'organisation' && label.start > cut.rationale.start)) {
      return { missing: 'its labels stand without a title and decision above them', at: `item ${cuts.length + 1}` };
    }
  }
  return cutItems(flow, start, cuts);
}

type LabelGroup = { readonly claims: FoundLabel; readonly others: FoundLabel[] };

/** Each claims administrator's label with the labels up to the next one. */
function labelGroups(labels: readonly FoundLabel[]): LabelGroup[] {
  const groups: LabelGroup[] = [];
  for (const label of labels) {
    if (label.label === 'claims-administrator') groups.push({ claims: label, others: [] });
    else groups.at(-1)?.others.push(label);
  }
  return groups;
}

/** The cut a group of labels makes, what is missing for one, or null where the label only occurs in the text. */
function cutAt(flow: Flow, { claims, others }: LabelGroup): Cut | string | null {
  const decided = readOutcome(flow, claims.start);
  const firstRationale = others.findIndex(label => label.label === 'rationale');
  const guidelines = others.slice(0, firstRationale < 0 ? others.length : firstRationale);
  const organisation = guidelines.find(label => label.label === 'maximus') ?? guidelines[0];
  const rationale = others[firstRationale];
  if (decided === null) {
    return organisation === undefined || rationale === undefined
      ? null
      : 'no title and decision before its guideline lines';
  }
  if (organisation === undefined) return "no reviewer's guideline line";
  if (rationale === undefined) return 'no decision rationale';
  const { outcome, titleEnd } = decided;
  return { outcome, titleEnd, claims, organisation, rationale };
}

function cutItems(flow: Flow, start: number, cuts: readonly Cut[]): SplitItems {
  const titleStarts = cuts.map((cut, index) =>
    index === 0
      ? firstTitleStart(flow, start, cut.titleEnd)
      : titleStart(flow, cuts[index - 1]?.rationale.end ?? start, cut.titleEnd),
  );
  const items = cuts.map((cut, index) => ({
    title: flow.slice(titleStarts[index], cut.titleEnd),
    outcome: cut.outcome,
    claimsAdministrator: flow.slice(cut.claims.end, cut.organisation.start),
    reviewerGuideline: flow.slice(cut.organisation.end, cut.rationale.start),
    rationale: flow.slice(cut.rationale.end, titleStarts[index + 1] ?? flow.length),
  }));
  return { items, before: flow.slice(start, titleStarts[0] ?? flow.length) };
}
