import { openItems } from '#domain/cases/case.ts';
import type { Refusal } from '#domain/cases/steps.ts';
import { MatchCase } from '#domain/reviewers/matching/match-case.ts';
import { type Matched, matchReviewers } from '#domain/reviewers/matching/match-reviewers.ts';
import { prepareRoster } from '#domain/reviewers/matching/prepared-roster.ts';
import { Roster } from '#domain/reviewers/roster.ts';
import type { CaseStore, Clock, ReviewerStore, StoredCase } from '../ports.ts';

export type MatchCaseOutcome =
  | { readonly kind: 'shown'; readonly match: Matched }
  | { readonly kind: 'not-found'; readonly caseNumber: string }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** Ranks the registered reviewers for a case as of today, with every reason for and against each; it assigns nobody. */
export async function matchCase(
  needs: { readonly cases: CaseStore; readonly reviewers: ReviewerStore; readonly clock: Clock },
  { caseNumber }: { readonly caseNumber: string },
): Promise<MatchCaseOutcome> {
  const stored = await needs.cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const [organization, identities, loads] = await Promise.all([
    needs.reviewers.organization(),
    needs.reviewers.list(),
    needs.cases.reviewerLoads(),
  ]);
  const roster = Roster.safeParse({
    organization,
    reviewers: identities
      .filter(({ retiredAt = null }) => retiredAt === null)
      .map(({ reviewer, name }) => {
        const load = loads.find(each => each.reviewer === reviewer.id);
        const { capacity } = reviewer.load;
        const now = load === undefined ? {} : { load: { capacity, open: load.open, lastAssigned: load.lastAssigned } };
        return { ...reviewer, ...now, name };
      }),
  });
  if (!roster.success) {
    const message = roster.error.issues[0]?.message ?? 'the register of reviewers cannot be read';
    const source = { cite: 'Labor Code 139.5(d)(4)', says: 'a review goes to a qualified medical reviewer' };
    return { kind: 'refused', refusals: [{ rule: 'roster', message, source }] };
  }
  return { kind: 'shown', match: matchReviewers(prepareRoster(roster.data), soughtFor(stored, needs.clock.today())) };
}

function soughtFor({ case: current }: StoredCase, on: string): MatchCase {
  const { dispute, form, parties, excludedReviewers } = current;
  return MatchCase.parse({
    caseNumber: current.caseNumber,
    on,
    diagnoses: form?.diagnosis.text == null ? [] : [form.diagnosis.text],
    items: openItems(current).flatMap(item => {
      const title = dispute.items[item]?.title;
      return title === undefined ? [] : [{ title }];
    }),
    parties,
    remand: excludedReviewers.length === 0 ? null : { reviewers: excludedReviewers },
  });
}
