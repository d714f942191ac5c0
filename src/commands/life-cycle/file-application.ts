import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { ServiceMethod } from '#domain/calendar/service/method.ts';
import type { Case } from '#domain/cases/case.ts';
import type { Dispute } from '#domain/cases/dispute.ts';
import type { ApplicationForm } from '#domain/cases/events/application-form.ts';
import type { Refusal } from '#domain/cases/steps.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import { addEvents } from '../change-case.ts';
import type { CaseStore, Clock } from '../ports.ts';

export type FiledApplication = {
  readonly form: ApplicationForm;
  /** When and how it came; null takes today. */
  readonly received: CivilDate | null;
  readonly method: ServiceMethod | null;
  /** The text of the UR decision that came with it; null when only the form is at hand. */
  readonly urDecisionText: string | null;
};

export type FileApplicationOutcome =
  | { readonly kind: 'filed'; readonly case: Case }
  | { readonly kind: 'conflict'; readonly caseNumber: string }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** Opens a case for an application, or says why it cannot be taken in; nothing is stored of one that is refused. */
export async function fileApplication(
  needs: { readonly cases: CaseStore; readonly clock: Clock },
  { form, received, method, urDecisionText }: FiledApplication,
): Promise<FileApplicationOutcome> {
  const today = needs.clock.today();
  const on = received ?? today;
  if (on > today) return { kind: 'refused', refusals: [inTheFuture(on, today)] };
  // An application that is refused leaves a gap in the numbers, as in the published ones.
  const caseNumber = await needs.cases.nextNumber(Number(on.slice(0, 4)));
  const urDecision = urDecisionText === null ? null : urDecisionDocument(form, urDecisionText);
  const outcome = await addEvents(needs, caseNumber, null, [
    {
      kind: 'application-received',
      by: form.signature?.by ?? 'intake',
      why: 'application for independent medical review',
      data: { dispute: disputeOf(form, caseNumber, on), form, urDecision, on, at: null, method },
    },
    {
      kind: 'screening-begun',
      by: 'intake',
      why: 'every application is screened for eligibility',
      data: { on, at: null, method: null },
    },
  ]);
  return outcome.kind === 'changed' ? { kind: 'filed', case: outcome.case } : outcome;
}

function disputeOf(form: ApplicationForm, caseNumber: string, received: CivilDate): Dispute {
  const { birthDate, sex } = form.employee;
  return {
    caseNumber,
    priority: form.reviewType === 'expedited' ? 'expedited' : 'standard',
    dateOfInjury: form.dateOfInjury,
    urDecisionDate: form.urDecision.made,
    applicationReceived: received,
    dateAssigned: null,
    patient: { age: birthDate === null ? null : ageOn(birthDate, received), sex },
    items: form.items.map(({ title, claimsAdministrator }) => ({ title, claimsAdministrator })),
  };
}

/** Full years from a birth to a day. */
function ageOn(birth: CivilDate, day: CivilDate): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

function urDecisionDocument({ urDecision }: ApplicationForm, text: string): RecordDocument {
  return {
    id: 'ur-decision',
    title: 'Utilization review decision',
    date: urDecision.made,
    author: null,
    part: 'page',
    pages: text.split('\f').map((page, index) => ({ number: index + 1, text: page })),
  };
}

function inTheFuture(on: CivilDate, today: CivilDate): Refusal {
  return {
    rule: 'received-by-today',
    message: `the application cannot be received on ${on}, after today (${today})`,
    source: { cite: 'Labor Code 4610.5(h)(1)', says: 'the day of receipt decides whether an application is in time' },
  };
}
