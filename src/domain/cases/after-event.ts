import type { Case } from './case.ts';
import type { CaseState } from './case-state.ts';
import { withContact } from './service/contact.ts';
import { type Dispute, disputeOf } from './dispute.ts';
import type { CaseEvent, CaseEventOf } from './events.ts';
import { type Analysis, analysisBy } from './analyses/analysis.ts';
import { blankAnalysis, panelCalled, replaced, withAnalysis, withoutSeat } from './analyses/seating.ts';
import { partiesOf } from './form/parties-of-form.ts';

/** What an event makes of a case once its step is allowed. */
export function afterEvent(before: Case | null, event: CaseEvent, state: CaseState): Case {
  if (before === null) return { ...opened(event), state };
  return { ...before, ...change(before, event), state };
}

/** What an event changes beside the state. */
function change(before: Case, event: CaseEvent): Partial<Case> {
  switch (event.kind) {
    case 'ur-decision-made':
      return decidedByReview(before, event.data);
    case 'application-received':
      return applied(before, event.data);
    case 'rfa-repeated':
      return { dispute: { ...before.dispute, urDecisionDate: null } };
    case 'found-eligible':
      return { eligible: true, closed: withClosed(before, itemsOf(event.data.grounds), 'ineligible') };
    case 'consolidated':
      return joinedItems(before, event.data);
    case 'noarfi-served':
      return { dispute: { ...before.dispute, dateAssigned: event.data.on } };
    case 'expedited-certified':
      return { dispute: { ...before.dispute, priority: 'expedited' } };
    case 'item-closed':
      return {
        closed: withClosed(before, [event.data.item], event.data.reason),
        // What was signed is no longer what is in dispute: it is signed anew.
        analyses: before.analyses.map(own => ({
          ...own,
          decisions: own.decisions.with(event.data.item, null),
          signature: null,
        })),
      };
    case 'records-received':
      return {
        documents: [...before.documents, ...event.data.documents],
        deliveries: [...before.deliveries, event.data],
      };
    case 'reviewer-assigned':
      return { analyses: [blankAnalysis(before, 1, event.data)], panel: null, formerReviewers: [] };
    case 'panel-assigned':
      return panelCalled(before, event.data);
    case 'reviewer-replaced':
      return replaced(before, event.data);
    case 'reviewer-left':
      return withoutSeat(before, event.data.seat);
    case 'summary-written':
      return withAnalysis(before, event.data.seat, own => ({
        ...changedSince(own),
        clinicalSummary: event.data.clinicalSummary,
      }));
    case 'first-view-recorded': {
      const { seat, item, view } = event.data;
      return withAnalysis(before, seat, own => ({ ...own, firstViews: own.firstViews.with(item, view) }));
    }
    case 'item-decided': {
      const { seat, item, decision } = event.data;
      return withAnalysis(before, seat, own => ({
        ...changedSince(own),
        decisions: own.decisions.with(item, decision),
      }));
    }
    case 'finding-answered': {
      const { seat, finding, reason } = event.data;
      return withAnalysis(before, seat, own => ({ ...own, answers: [...own.answers, { finding, reason }] }));
    }
    case 'analysis-signed':
    case 'determination-signed': {
      const seat = analysisBy(before, event.data.reviewer)?.seat ?? null;
      return withAnalysis(before, seat, own => ({ ...own, signature: event.data }));
    }
    case 'draft-returned':
      return returned(before, event.data);
    case 'return-answered': {
      const { seat, reason } = event.data;
      return withAnalysis(before, seat, own =>
        own.desk?.kind === 'returned' ? { ...own, desk: { ...own.desk, isTakenUp: true, answer: reason } } : own,
      );
    }
    case 'draft-released':
      return withAnalysis(before, event.data.seat, own => ({ ...own, desk: { kind: 'released' } }));
    case 'contact-corrected':
      return before.form === null ? {} : { form: withContact(before.form, event.data) };
    case 'letter-issued':
      return { letter: event.data.sha256 };
    case 'appealed':
      return { petition: event.data.grounds };
    case 'appeal-denied':
    case 'ineligibility-reversed':
      return { petition: [] };
    case 'published':
      return { publication: event.data.publication };
    case 'remanded':
      return remanded(before, event.data);
    default:
      return {};
  }
}

/** A draft that is written on: a return is taken up, and what was released is not what stands any more. */
function changedSince(own: Analysis): Analysis {
  return { ...own, desk: own.desk?.kind === 'returned' ? { ...own.desk, isTakenUp: true } : null };
}

function returned(before: Case, { reason, seat }: CaseEventOf<'draft-returned'>['data']): Partial<Case> {
  const desk = { kind: 'returned', reason, isTakenUp: false, answer: null } as const;
  if (before.state !== 'draft-quality') return withAnalysis(before, seat, own => ({ ...own, desk }));
  // A letter kept for the draft, and not yet recorded, is not the letter of the next.
  return { analyses: before.analyses.map(own => ({ ...own, desk, signature: null })), round: before.round + 1 };
}

function opened(event: CaseEvent): Omit<Case, 'state'> {
  switch (event.kind) {
    case 'case-opened': {
      const { caseFile, documents } = event.data;
      const deliveries = [{ from: 'claims-administrator' as const, documents, records: [] }];
      const clinicalSummary = caseFile.clinicalSummary ?? '';
      const parties = caseFile.parties ?? [];
      return { ...untouched(disputeOf(caseFile)), parties, eligible: true, documents, deliveries, clinicalSummary };
    }
    case 'rfa-received':
      return untouched(event.data.dispute);
    case 'application-received': {
      const blank = untouched(event.data.dispute);
      return { ...blank, ...applied(blank, event.data) };
    }
    default:
      throw new Error(`${event.kind} cannot be the first event`);
  }
}

function untouched(dispute: Dispute): Omit<Case, 'state'> {
  return {
    caseNumber: dispute.caseNumber,
    dispute,
    form: null,
    parties: [],
    eligible: false,
    closed: dispute.items.map(() => null),
    documents: [],
    deliveries: [],
    analyses: [],
    panel: null,
    formerReviewers: [],
    excludedReviewers: [],
    clinicalSummary: '',
    letter: null,
    round: 1,
    publication: null,
    petition: [],
  };
}

/** What UR approved is not in dispute; what it says of the rest goes with the item. */
function decidedByReview(before: Case, { items, on }: CaseEventOf<'ur-decision-made'>['data']): Partial<Case> {
  return {
    dispute: {
      ...before.dispute,
      urDecisionDate: on,
      items: before.dispute.items.map((item, index) => ({
        ...item,
        claimsAdministrator: items[index]?.claimsAdministrator ?? item.claimsAdministrator,
      })),
    },
    closed: before.closed.map((reason, index) => (items[index]?.decision === 'approved' ? 'authorized' : reason)),
  };
}

function applied(
  before: Omit<Case, 'state'>,
  { dispute, form, urDecision }: CaseEventOf<'application-received'>['data'],
): Partial<Case> {
  return {
    dispute,
    form,
    parties: partiesOf(form),
    closed: dispute.items.map(() => null),
    documents: urDecision === null ? before.documents : [...before.documents, urDecision],
  };
}

function joinedItems(before: Case, { items, on }: CaseEventOf<'consolidated'>['data']): Partial<Case> {
  const none = items.map(() => null);
  return {
    dispute: { ...before.dispute, applicationReceived: on, items: [...before.dispute.items, ...items] },
    closed: [...before.closed, ...none],
    analyses: before.analyses.map(own => ({
      ...own,
      decisions: [...own.decisions, ...none],
      firstViews: [...own.firstViews, ...none],
    })),
  };
}

/** The determination is set aside: a new one, by somebody who has not seen it. */
function remanded(before: Case, { alsoExcluded }: CaseEventOf<'remanded'>['data']): Partial<Case> {
  const took = [...before.analyses.map(({ reviewer }) => reviewer), ...before.formerReviewers];
  return {
    excludedReviewers: [...new Set([...before.excludedReviewers, ...took, ...alsoExcluded])],
    analyses: [],
    panel: null,
    formerReviewers: [],
    clinicalSummary: '',
    letter: null,
    round: before.round + 1,
    publication: null,
    petition: [],
  };
}

function withClosed(before: Case, items: readonly number[], reason: Case['closed'][number]): Case['closed'] {
  return before.closed.map((standing, item) => (standing === null && items.includes(item) ? reason : standing));
}

function itemsOf(grounds: readonly { readonly item: number | null }[]): number[] {
  return grounds.flatMap(({ item }) => (item === null ? [] : [item]));
}
