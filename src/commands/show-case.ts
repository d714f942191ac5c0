import type { Screening } from '#domain/cases/attestation.ts';
import type { Case } from '#domain/cases/case.ts';
import type { Decision } from '#domain/cases/decision.ts';
import type { CaseEventKind } from '#domain/cases/events.ts';
import { sentenceOf } from '#domain/cases/history.ts';
import type { Request } from '#domain/cases/requests/request.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import { beforeSigning } from '#domain/cases/signing.ts';
import { possibleEvents } from '#domain/cases/steps.ts';
import type { Header } from '#domain/determinations/determination.ts';
import { headerOf, nothingCited } from '#domain/determinations/determination-of-case.ts';
import type { GuidelineBasis } from '#domain/guidelines/citations/citation.ts';
import { readGuidelineBasis } from '#domain/guidelines/citations/read-guideline-basis.ts';
import { proposedGuidelineLine } from '#domain/guidelines/proposed-guideline-line.ts';
import type { ReviewedItem } from '#domain/guidelines/review.ts';
import type { CaseStore, ReviewOf, StoredCase } from './ports.ts';
import type { RecordStore } from './records/record-store.ts';
import { recordFacts } from './records/record-facts.ts';
import { recordableOf } from './life-cycle/record-event.ts';

export type ShownItem = {
  readonly title: string;
  readonly request: Request;
  readonly claimsAdministrator: GuidelineBasis;
  readonly review: ReviewedItem;
  readonly proposedGuideline: string;
  readonly decision: Decision | null;
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
  /** How the reviewer at work on the case was screened when it was assigned; null where nobody could be. */
  readonly screenings: readonly { readonly reviewer: string; readonly screening: Screening | null }[];
  /** What a desk may record next. */
  readonly possible: readonly CaseEventKind[];
  readonly beforeSigning: readonly string[];
  readonly letter: { readonly sha256: string; readonly issuedAt: string } | null;
};

export type ShowCaseOutcome =
  | { readonly kind: 'shown'; readonly shown: ShownCase }
  | { readonly kind: 'not-found'; readonly caseNumber: string };

/** A case with its review, its drafts, its history and what still stands before a signature. */
export async function showCase(
  needs: {
    readonly cases: CaseStore;
    readonly reviewOf: ReviewOf;
    readonly records: Pick<RecordStore, 'indexState' | 'facts'>;
  },
  { caseNumber }: { readonly caseNumber: string },
): Promise<ShowCaseOutcome> {
  const stored = await needs.cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const { case: current, events } = stored;
  const review = await needs.reviewOf(current, await recordFacts(needs.records, caseNumber));
  const issued = events.findLast(event => event.kind === 'letter-issued' && current.letter === event.data.sha256);
  return {
    kind: 'shown',
    shown: {
      case: current,
      header: headerOf(current),
      items: current.dispute.items.map(({ title, claimsAdministrator }, index) => {
        const reviewed = review.items[index] ?? unreviewed(title);
        return {
          title,
          request: readRequest(title),
          claimsAdministrator: readGuidelineBasis(claimsAdministrator ?? nothingCited),
          review: reviewed,
          proposedGuideline: proposedGuidelineLine(reviewed),
          decision: current.decisions[index] ?? null,
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
      screenings: screeningsOf(stored),
      possible: recordableOf(possibleEvents(current.state)),
      beforeSigning: beforeSigning(current),
      letter: issued?.kind === 'letter-issued' ? { sha256: issued.data.sha256, issuedAt: issued.at } : null,
    },
  };
}

function screeningsOf({ case: { reviewer }, events }: StoredCase): ShownCase['screenings'] {
  if (reviewer === null) return [];
  const assigned = events.findLast(event => event.kind === 'reviewer-assigned' || event.kind === 'reviewer-replaced');
  const attestation = assigned !== undefined && 'attestation' in assigned.data ? assigned.data.attestation : null;
  return [{ reviewer, screening: attestation?.screening ?? null }];
}

/** The honest answer where the review says nothing of an item. */
function unreviewed(title: string): ReviewedItem {
  return {
    title,
    dependsOn: null,
    edition: null,
    topics: [],
    proposal: 'insufficient',
    support: 0,
    criteria: [],
    rationale: '',
    missing: [],
  };
}
