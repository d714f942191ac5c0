import { analysisAt } from '#domain/cases/analyses/analysis.ts';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import type { Verdict } from '#domain/guidelines/review.ts';
import { isReviewShown, type ShowProposals } from '../determination/shown-review.ts';
import type { CaseStore, ReviewOf } from '../ports.ts';
import { recordFacts } from '../records/record-facts.ts';
import type { RecordStore } from '../records/record-store.ts';
import type { CorpusIndex } from './ports.ts';
import { type SimilarDecisions, similarDecisions } from './similar-decisions.ts';

export type PrecedentNeeds = {
  readonly index: Pick<CorpusIndex, 'similar'>;
  readonly cases: CaseStore;
  readonly reviewOf: ReviewOf;
  readonly showProposals: ShowProposals;
  readonly records: Pick<RecordStore, 'indexState' | 'facts'>;
};

export type PrecedentOutcome =
  | {
      readonly kind: 'shown';
      readonly found: SimilarDecisions;
      /** How the criteria come out in the case at hand, by their ids. */
      readonly here: Readonly<Record<string, Verdict>>;
    }
  | { readonly kind: 'not-found'; readonly caseNumber: string }
  | { readonly kind: 'not-viewed'; readonly caseNumber: string };

/** Words of a record by which like decisions are looked for: its first pages say what the dispute is about. */
const READ = 40_000;

/**
 * Decided treatments like a disputed item. How others decided says as much as a proposal does, so it is held back as long: until
 * the reviewer at the seat has recorded a first view. The quality desk sees it beside what the reviewer has drafted.
 */
export async function precedentOfItem(
  needs: PrecedentNeeds,
  {
    caseNumber,
    item,
    seat,
    forDesk = false,
  }: {
    readonly caseNumber: string;
    readonly item: number;
    readonly seat: number | null;
    /** Whether the quality desk asks, which proposes nothing to itself. */
    readonly forDesk?: boolean;
  },
): Promise<PrecedentOutcome> {
  const stored = await needs.cases.read(caseNumber);
  const disputed = stored?.case.dispute.items[item];
  if (stored === null || disputed === undefined) return { kind: 'not-found', caseNumber };
  const { case: current } = stored;
  const review = await needs.reviewOf(current, await recordFacts(needs.records, caseNumber));
  const own = analysisAt(current, seat);
  const isDrafted = forDesk && (own?.decisions[item] ?? null) !== null;
  if (!isDrafted && !isReviewShown(needs.showProposals, current, own, review, item)) {
    return { kind: 'not-viewed', caseNumber };
  }
  const summary = own?.clinicalSummary || current.clinicalSummary;
  const pages = current.documents.flatMap(document => document.pages.map(({ text }) => text));
  const { title } = disputed;
  const says = [summary, ...pages].join('\n').slice(0, READ);
  const criteria = review.items[item]?.criteria ?? [];
  return {
    kind: 'shown',
    found: await similarDecisions(needs, readRequest(title), { title, says }, caseNumber),
    here: Object.fromEntries(criteria.map(({ id, verdict }) => [id, verdict])),
  };
}
