import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { type Analysis, analysisAt, outcomesOf } from '#domain/cases/analyses/analysis.ts';
import type { FirstView } from '#domain/cases/analyses/first-view.ts';
import type { Screening } from '#domain/cases/attestation.ts';
import { type Case, openItems } from '#domain/cases/case.ts';
import type { Decision, Outcome } from '#domain/cases/decision.ts';
import type { CaseEventKind } from '#domain/cases/events.ts';
import { sentenceOf } from '#domain/cases/history.ts';
import type { Request } from '#domain/cases/requests/request.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { beforeSigning } from '#domain/cases/analyses/signing.ts';
import { possibleEvents } from '#domain/cases/steps.ts';
import type { Header } from '#domain/determinations/determination.ts';
import { headerOf, nothingCited } from '#domain/determinations/determination-of-case.ts';
import type { GuidelineBasis } from '#domain/guidelines/citations/citation.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import type { ItemCounts } from '#domain/guidelines/counts/item-counts.ts';
import { proposedGuidelineLine } from '#domain/guidelines/proposed-guideline-line.ts';
import type { ReviewedItem } from '#domain/guidelines/review.ts';
import { type AskedOfItem, askedOf, isReviewShown, type ShowProposals } from './determination/shown-review.ts';
import { oncePer } from './once-per.ts';
import type { CaseStore, CountedReview, ReviewOf, StoredCase } from './ports.ts';
import type { RecordStore } from './records/record-store.ts';
import { recordFacts } from './records/record-facts.ts';
import { recordableOf } from './life-cycle/record-event.ts';

export type ShownItem = {
  readonly title: string;
  readonly request: Request;
  readonly claimsAdministrator: GuidelineBasis;
  readonly asked: AskedOfItem;
  readonly counts: ItemCounts;
  /** What the reviewer looked for held before anything was proposed. */
  readonly firstView: FirstView | null;
  /** Null, as the guideline line proposed from it, until that is recorded. */
  readonly review: ReviewedItem | null;
  readonly proposedGuideline: string | null;
  /** What the reviewer looked for decides; null where it is undecided, or nobody's drafts are looked for. */
  readonly decision: Decision | null;
  /** Of several reviewers, once every one has signed: the outcome by vote, and what each decided. */
  readonly panel: {
    readonly outcome: Outcome;
    readonly analyses: readonly (Decision & { readonly seat: number })[];
  } | null;
  /** Why the item is no longer open; null while it is. */
  readonly closed: Case['closed'][number];
};

export type ShownCase = {
  readonly case: Case;
  readonly header: Header;
  readonly items: readonly ShownItem[];
  readonly history: readonly {
    readonly at: string;
    readonly event: string;
    readonly says: string;
    readonly source: string;
    readonly by: string;
  }[];
  /** Who reviews the case, in order of seats; what each drafts is not part of it. */
  readonly reviewers: readonly ShownReviewer[];
  /** Whose drafts these are: the only reviewer, or the one asked for. */
  readonly own: Analysis | null;
  /** What a desk may record next. */
  readonly possible: readonly CaseEventKind[];
  readonly beforeSigning: readonly string[];
  readonly letter: { readonly sha256: string; readonly issuedAt: string } | null;
};

export type ShownReviewer = {
  readonly seat: number;
  readonly reviewer: string;
  readonly decided: number;
  readonly signedOn: CivilDate | null;
  /** The screening of the signature, or of the assignment; null where nobody could be screened. */
  readonly screening: Screening | null;
};

export type ShowCaseOutcome =
  | { readonly kind: 'shown'; readonly shown: ShownCase }
  | { readonly kind: 'not-found'; readonly caseNumber: string };

/**
 * A case with its review, its history and what still stands before a signature; of several reviewers with the drafts of the one at
 * `seat`, and with nobody's where none is named: each decides alone until all have signed.
 */
export async function showCase(
  needs: {
    readonly cases: CaseStore;
    readonly reviewOf: ReviewOf;
    readonly showProposals: ShowProposals;
    readonly records: Pick<RecordStore, 'indexState' | 'facts'>;
  },
  { caseNumber, seat = null }: { readonly caseNumber: string; readonly seat?: number | null },
): Promise<ShowCaseOutcome> {
  const [stored, facts] = await Promise.all([needs.cases.read(caseNumber), recordFacts(needs.records, caseNumber)]);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const review = await needs.reviewOf(stored.case, facts);
  const bySeat = shownBefore(stored);
  const before = bySeat.get(seat);
  if (before?.review === review && before.showProposals === needs.showProposals)
    return { kind: 'shown', shown: before.shown };
  const shown = shownCase(stored, review, needs.showProposals, seat);
  bySeat.set(seat, { review, showProposals: needs.showProposals, shown });
  return { kind: 'shown', shown };
}

/** What was shown of a case as it stands, by seat: it is the same again as long as the review and the setting are. */
const shownBefore = oncePer(
  (_stored: StoredCase) =>
    new Map<
      number | null,
      { readonly review: CountedReview; readonly showProposals: ShowProposals; readonly shown: ShownCase }
    >(),
);

function shownCase(
  { case: current, events }: StoredCase,
  review: CountedReview,
  showProposals: ShowProposals,
  seat: number | null,
): ShownCase {
  const own = analysisAt(current, seat);
  const issued = events.findLast(event => event.kind === 'letter-issued' && current.letter === event.data.sha256);
  return {
    case: current,
    header: headerOf(current),
    items: current.dispute.items.map(({ title, claimsAdministrator }, index) => {
      const reviewed = review.items[index] ?? unreviewed(title);
      const isShown = isReviewShown(showProposals, current, own, review, index);
      return {
        title,
        request: readRequest(title),
        claimsAdministrator: readGuidelineBasis(claimsAdministrator ?? nothingCited),
        asked: askedOf(reviewed),
        counts: review.counts[index] ?? nothingCounted,
        firstView: own?.firstViews[index] ?? null,
        review: isShown ? reviewed : null,
        proposedGuideline: isShown ? proposedGuidelineLine(reviewed) : null,
        decision: own?.decisions[index] ?? null,
        panel: panelOn(current, index),
        closed: current.closed[index] ?? null,
      };
    }),
    history: events.map(event => ({
      at: event.at,
      event: event.kind,
      says: sentenceOf(event),
      source: event.source,
      by: event.by,
    })),
    reviewers: current.analyses.map(analysis => shownReviewer(current, analysis)),
    own,
    possible: recordableOf(possibleEvents(current.state)),
    beforeSigning: beforeSigning(current, own),
    letter: issued?.kind === 'letter-issued' ? { sha256: issued.data.sha256, issuedAt: issued.at } : null,
  };
}

function shownReviewer(current: Case, { seat, reviewer, attestation, decisions, signature }: Analysis): ShownReviewer {
  return {
    seat,
    reviewer,
    decided: openItems(current).filter(item => decisions[item] !== null).length,
    signedOn: signature?.decidedOn ?? null,
    screening: signature?.attestation.screening ?? attestation.screening ?? null,
  };
}

function panelOn(current: Case, item: number): ShownItem['panel'] {
  const place = openItems(current).indexOf(item);
  const outcome = outcomesOf(current)?.[place];
  if (outcome === undefined || current.analyses.length < 2) return null;
  const analyses = current.analyses.flatMap(({ seat, signature }) => {
    const decision = signature?.decisions[place];
    return decision === undefined ? [] : [{ seat, ...decision }];
  });
  return { outcome, analyses };
}

const nothingCounted: ItemCounts = { morphine: null, visits: null, checklist: [] };

/** The honest answer where the review says nothing of an item. */
function unreviewed(title: string): ReviewedItem {
  return {
    title,
    dependsOn: null,
    edition: null,
    topics: [],
    covering: [],
    proposal: 'insufficient',
    support: 0,
    criteria: [],
    rationale: '',
    sentences: [],
    missing: [],
    unjudged: [],
  };
}
