import type { FastifyRequest } from 'fastify';
import { oncePer } from '#commands/once-per.ts';
import { reachOfActor } from '#commands/policies.ts';
import type { ListedCase } from '#commands/lists/ports.ts';
import type { ShownCase } from '#commands/show-case.ts';
import { kindsOfDrafts } from '#domain/cases/events/drafts.ts';
import { outOfDraft } from '#domain/cases/case-state.ts';
import { mayAlso } from '../accounts/guard.ts';
import type { CaseSummary, CaseView } from './contract.ts';
import { lasts } from '../written-once.ts';
import { summaryOf, viewOf } from './view.ts';

/** A case as far as who asks may see it; of a case that stands as it stood, the same view again. */
export function viewFor(request: FastifyRequest, shown: ShownCase): CaseView {
  const views = viewsOf(shown);
  const may = [
    mayAlso(request, 'see-drafts'),
    mayAlso(request, 'see-reviewers'),
    mayAlso(request, 'record-event'),
  ] as const;
  const known = views.get(may.join());
  if (known !== undefined) return known;
  const [seesDrafts, seesReviewers, records] = may;
  const view = viewOf(shown);
  const drafted = seesDrafts ? view : withoutDrafts(view);
  const named = seesReviewers ? drafted : withoutReviewers(drafted, shown);
  const made = lasts(records ? named : { ...named, possible: [] });
  views.set(may.join(), made);
  return made;
}

/** The views of a case by what whoever looks may do with it. */
const viewsOf = oncePer((_shown: ShownCase) => new Map<string, CaseView>());

/** A row of the list; how far a draft is, is not shown to those who may see no draft. */
export function summaryFor(request: FastifyRequest, row: ListedCase): CaseSummary {
  const summary = summaryOf(row);
  const isShown = reachOfActor(request.asking.actor, 'see-drafts') !== 'no' || outOfDraft.includes(summary.state);
  return isShown ? summary : { ...summary, decided: 0 };
}

function withoutDrafts(view: CaseView): CaseView {
  const isDecided = outOfDraft.includes(view.state);
  return {
    ...view,
    clinicalSummary: isDecided ? view.clinicalSummary : '',
    items: view.items.map(item => ({
      ...item,
      asked: { ...item.asked, criteria: item.asked.criteria.map(criterion => ({ ...criterion, evidence: [] })) },
      firstView: null,
      review: null,
      proposedGuideline: null,
      decision: isDecided ? item.decision : null,
      panel: isDecided ? item.panel : null,
    })),
    reviewers: view.reviewers.map(reviewer => ({
      ...reviewer,
      decided: 0,
      signedOn: isDecided ? reviewer.signedOn : null,
    })),
    documents: [],
    history: view.history.filter(({ event }) => !kindsOfDrafts.some(kind => kind === event)),
    beforeSigning: [],
  };
}

/** Reviewers by their place, as letters call them; what was looked at of them is not shown either. */
function withoutReviewers(view: CaseView, { reviewers }: ShownCase): CaseView {
  const known = new Map(reviewers.map(({ reviewer, seat }) => [reviewer, nameOf(seat)]));
  return {
    ...view,
    reviewer: view.reviewer === null ? null : 'Reviewer',
    reviewers: view.reviewers.map(each => ({ ...each, reviewer: nameOf(each.seat), screened: null })),
    // Who was a reviewer before stands in the log as well: of all others only desks and parties are named.
    history: view.history.map(entry => ({
      ...entry,
      by: known.get(entry.by) ?? (desksAndParties.includes(entry.by) ? entry.by : 'review organization'),
    })),
  };
}

const desksAndParties = [
  'intake',
  'records desk',
  'assignment desk',
  'letter desk',
  'mail room',
  'clock',
  'worker',
  'attorney',
  'physician',
  'provider',
  'claims-administrator',
];

function nameOf(seat: number): string {
  return `Reviewer ${seat}`;
}
