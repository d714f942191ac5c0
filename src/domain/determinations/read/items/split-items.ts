import type { Outcome } from '#domain/determinations/determination.ts';
import type { Flow } from '#domain/determinations/read/layout/flow.ts';
import type { MissingPart, OnMissing } from '#domain/determinations/read/missing-part.ts';
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

/** Said of an item whose label is missing, and of one with nothing after it. */
export const NO_GUIDELINE = "no reviewer's guideline line";
export const NO_RATIONALE = 'no decision rationale';

/** Where the parts of an item stand; null what it lacks. */
type Cut = {
  readonly outcome: Outcome | null;
  readonly titleEnd: number;
  readonly claims: FoundLabel;
  readonly organisation: FoundLabel | null;
  readonly rationale: FoundLabel | null;
  /** Where labels with no title above them end it. */
  readonly ends: number | null;
};

/**
 * The items of the third section from `start` on, and what stands before the first title. An item is a title with its
 * outcome, then three labels in order; a label elsewhere (quoted in a rationale, say) starts nothing. Read past what is
 * missing, an item without a decision is left out.
 */
export function splitItems(flow: Flow, start: number, onMissing: OnMissing): SplitItems | MissingPart {
  const cuts: Cut[] = [];
  for (const group of labelGroups(findLabels(flow, start))) {
    const cut = cutAt(flow, group);
    if (cut === null) continue;
    const said = (missing: string) => onMissing({ missing, at: `item ${cuts.length + 1}` });
    const stop = lackOf(cut, said);
    if (stop !== null) return stop;
    cuts.push(cut);
    const untitled = cut.ends === null ? null : said('its labels stand without a title and decision above them');
    if (untitled !== null) return untitled;
  }
  return cutItems(flow, start, cuts);
}

function lackOf(cut: Cut, said: (missing: string) => MissingPart | null): MissingPart | null {
  if (cut.outcome === null) return said('no title and decision before its guideline lines');
  if (cut.organisation === null) return said(NO_GUIDELINE);
  return cut.rationale === null ? said(NO_RATIONALE) : null;
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

/** The cut a group of labels makes, or null where the label only occurs in the text. */
function cutAt(flow: Flow, { claims, others }: LabelGroup): Cut | null {
  const decided = readOutcome(flow, claims.start);
  const firstRationale = others.findIndex(label => label.label === 'rationale');
  const guidelines = others.slice(0, firstRationale < 0 ? others.length : firstRationale);
  const organisation = guidelines.find(label => label.label === 'maximus') ?? guidelines[0];
  const rationale = others[firstRationale];
  if (decided === null && (organisation === undefined || rationale === undefined)) return null;
  const untitled = rationale && others.find(label => label.label !== 'organisation' && label.start > rationale.start);
  return {
    outcome: decided?.outcome ?? null,
    titleEnd: decided?.titleEnd ?? claims.start,
    claims,
    organisation: organisation ?? null,
    rationale: rationale ?? null,
    ends: untitled?.start ?? null,
  };
}

function cutItems(flow: Flow, start: number, cuts: readonly Cut[]): SplitItems {
  const titleStarts = cuts.map((cut, index) => {
    const before = cuts[index - 1];
    return before === undefined
      ? firstTitleStart(flow, start, cut.titleEnd)
      : titleStart(flow, lastLabel(before).end, cut.titleEnd);
  });
  const items = cuts.flatMap(({ outcome, titleEnd, claims, organisation, rationale, ends }, index) => {
    if (outcome === null) return [];
    const end = ends ?? titleStarts[index + 1] ?? flow.length;
    return [
      {
        title: flow.slice(titleStarts[index], titleEnd),
        outcome,
        claimsAdministrator: flow.slice(claims.end, (organisation ?? rationale)?.start ?? end),
        reviewerGuideline: organisation === null ? '' : flow.slice(organisation.end, rationale?.start ?? end),
        rationale: rationale === null ? '' : flow.slice(rationale.end, end),
      },
    ];
  });
  return { items, before: flow.slice(start, titleStarts[0] ?? flow.length) };
}

function lastLabel({ claims, organisation, rationale }: Cut): FoundLabel {
  return rationale ?? organisation ?? claims;
}
