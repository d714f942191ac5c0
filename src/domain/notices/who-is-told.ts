import type { CaseEvent, CaseEventKind } from '#domain/cases/events.ts';
import type { Source } from '#domain/law/source.ts';
import type { NoticeKind, Recipient } from './notice.ts';

/** Who must be told what when something happens to a case, and by which rule. */
export type Duty = { readonly notice: NoticeKind; readonly to: readonly Recipient[]; readonly source: Source };

const everybody: readonly Recipient[] = ['worker', 'attorney', 'physician', 'claims-administrator'];
const notified: Source = {
  cite: 'Labor Code 4610.5(k)',
  says: 'employee and employer are told in writing whether a request is approved for review, in whole or in part, and if not, why',
};
const questions: Source = {
  cite: 'Labor Code 4610.6(b)',
  says: 'what the reviewer asks of one party, and the answer, go to all parties',
};

export const noticesOnEvent: Readonly<Partial<Record<CaseEventKind, Duty>>> = {
  'application-received': {
    notice: 'application-received',
    to: ['worker', 'attorney'],
    source: {
      cite: 'practice',
      says: 'no rule asks for it: whoever applied is told that the application came in, and when',
      confidence: 'low',
    },
  },
  'inquiry-sent': {
    notice: 'inquiry',
    to: everybody,
    source: {
      cite: '8 CCR 9792.10.3(c)',
      says: 'the administrative director may ask a party for what is needed to tell whether a dispute can be reviewed; the party answers within the time the rule gives',
    },
  },
  'found-eligible': { notice: 'eligible', to: everybody, source: notified },
  'found-ineligible': { notice: 'not-eligible', to: everybody, source: notified },
  'deferred-for-liability': { notice: 'deferred', to: everybody, source: notified },
  'noarfi-served': {
    notice: 'assignment',
    to: everybody,
    source: {
      cite: '8 CCR 9792.10.4(b); Labor Code 4610.5(l)',
      says: 'the review organization tells the parties that the dispute is assigned, whether it is expedited, and which documents are due by when',
    },
  },
  'expedited-certified': {
    notice: 'expedited',
    to: everybody,
    source: {
      cite: 'Labor Code 4610.5(n); 8 CCR 9792.10.4(b)',
      says: 'in an expedited review the documents are due within 24 hours, and the notice says that it is expedited',
    },
  },
  'records-requested': {
    notice: 'records-requested',
    to: everybody,
    source: {
      cite: '8 CCR 9792.10.5(d); Labor Code 4610.6(b)',
      says: 'the review organization may ask for further documents at any time; the request goes to all parties',
      confidence: 'medium',
    },
  },
  'records-overdue': {
    notice: 'records-overdue',
    to: ['claims-administrator'],
    source: {
      cite: '8 CCR 9792.12(c)(6)',
      says: 'a penalty of 500 dollars a day, up to 5,000, is assessed for documents that come late, on an order to show cause',
    },
  },
  'reviewer-asked': { notice: 'question', to: everybody, source: questions },
  'letter-issued': {
    notice: 'determination',
    to: everybody,
    source: {
      cite: 'Labor Code 4610.6(f); 8 CCR 9792.10.6(e)',
      says: 'the determination goes to the administrative director, the claims administrator, the employee, the attorney if there is one, and the provider',
    },
  },
  terminated: {
    notice: 'terminated',
    to: everybody,
    source: {
      cite: 'Labor Code 4610.5(g); 8 CCR 9792.10.6(a)',
      says: 'a review ends when the treatment is authorized, the dispute is resolved, or the request is withdrawn; the parties are told',
      confidence: 'medium',
    },
  },
};

/** The notice an event asks for; null for most. */
export function dutyOn(event: Pick<CaseEvent, 'kind'>): Duty | null {
  return noticesOnEvent[event.kind] ?? null;
}
