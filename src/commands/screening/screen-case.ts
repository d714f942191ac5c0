import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { type Case, openItems } from '#domain/cases/case.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import type { CaseEvent } from '#domain/cases/events.ts';
import type { ApplicationForm } from '#domain/cases/events/application-form.ts';
import type { Refusal } from '#domain/cases/steps.ts';
import { Application } from '#domain/eligibility/application/application.ts';
import type { KnownApplication } from '#domain/eligibility/application/known-application.ts';
import { compareFilings } from '#domain/eligibility/duplicates/compare-filings.ts';
import { readFiling } from '#domain/eligibility/duplicates/filing.ts';
import { rememberingItems } from '#domain/eligibility/duplicates/items/read-item.ts';
import { noticeOf, noticeText } from '#domain/eligibility/notice/notice.ts';
import type { Screened } from '#domain/eligibility/screening/screening.ts';
import { addEvents, type ChangeOutcome } from '../change-case.ts';
import type { CaseStore, Clock, FiledEarlier, StoredCase } from '../ports.ts';
import { filingOf } from './filing-of-form.ts';
import { screenApplication } from './screen-application.ts';

export type ScreenCaseOutcome =
  | { readonly kind: 'shown'; readonly screening: Screened; readonly notice: string }
  | { readonly kind: 'not-found'; readonly caseNumber: string }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** Screens the application of a case as it stands, against the other applications on file; records nothing. */
export async function screenCase(
  { cases }: { readonly cases: CaseStore },
  { caseNumber }: { readonly caseNumber: string },
): Promise<ScreenCaseOutcome> {
  return screenStored(cases, caseNumber, await cases.read(caseNumber));
}

export async function screenStored(
  cases: CaseStore,
  caseNumber: string,
  stored: StoredCase | null,
): Promise<ScreenCaseOutcome> {
  if (stored?.case.form == null) return { kind: 'not-found', caseNumber };
  const earlier = (await cases.filedEarlier(stored.case)).filter(mayBeSame(stored.case, stored.case.form));
  const application = applicationOf(stored, stored.case.form, earlier.map(knownApplication));
  const outcome = screenApplication(application);
  if (outcome.kind === 'refused') {
    const { message, at } = outcome.refusal;
    const source = { cite: '8 CCR 9792.10.3(a)', says: 'timeliness and completeness are weighed' };
    return { kind: 'refused', refusals: [{ rule: 'dates-in-order', message: `${message} (${at})`, source }] };
  }
  return {
    kind: 'shown',
    screening: outcome.screening,
    notice: noticeText(noticeOf(outcome.screening, application)),
  };
}

/** Records what a screening finds: eligible in whole or in part, not eligible, or deferred; `on` is the day of the finding, null today. */
export async function settleScreening(
  needs: { readonly cases: CaseStore; readonly clock: Clock },
  { caseNumber, on }: { readonly caseNumber: string; readonly on: CivilDate | null },
): Promise<ChangeOutcome> {
  const stored = await needs.cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const screened = await screenStored(needs.cases, caseNumber, stored);
  if (screened.kind !== 'shown') return screened;
  const found = finding(screened.screening, on ?? needs.clock.today());
  if (isFoundAlready(stored.case, found)) return { kind: 'refused', refusals: [foundAlready] };
  return addEvents(needs, caseNumber, stored, [found]);
}

const foundAlready: Refusal = {
  rule: 'found-already',
  message: 'the application was found eligible already, and nothing new stands against it',
  source: { cite: 'Labor Code 4610.5(k)', says: 'an application is found eligible once, in whole or in part' },
};

/** Whether a finding says no more than the one on file: a click that came twice. */
function isFoundAlready(current: Case, found: CaseEvent): boolean {
  if (found.kind !== 'found-eligible' || !current.eligible) return false;
  const open = openItems(current);
  return found.data.grounds.every(({ item }) => item !== null && !open.includes(item));
}

function finding({ eligible, grounds, items }: Screened, on: string): CaseEvent {
  const told = grounds.map(({ code, item, source, message }) => ({ code, item, source, message }));
  const by = 'intake';
  const moment = { on, at: null, method: null };
  switch (eligible) {
    case 'whole':
      return { kind: 'found-eligible', by, why: 'no ground against a review', data: { grounds: [], ...moment } };
    case 'part': {
      const against = told.filter(({ item }) => item !== null && items[item] !== 'yes');
      return { kind: 'found-eligible', by, why: 'some items can be reviewed', data: { grounds: against, ...moment } };
    }
    case 'deferred':
      return {
        kind: 'deferred-for-liability',
        by,
        why: 'liability is disputed and not resolved',
        data: { grounds: told, ...moment },
      };
    case 'no':
      break;
  }
  return { kind: 'found-ineligible', by, why: 'no item can be reviewed', data: { grounds: told, ...moment } };
}

function applicationOf(stored: StoredCase, form: ApplicationForm, others: readonly KnownApplication[]): Application {
  const { urDecision, employee, claim, items, signature, physician } = form;
  const received = stored.case.dispute.applicationReceived;
  return Application.parse({
    received,
    signed: signature !== null,
    signedBy: signature?.by ?? null,
    designatedBeforeUrDecision: form.designatedBeforeUrDecision,
    emergency: form.emergency,
    urDecisionAttached: urDecision.attached,
    dateOfInjury: form.dateOfInjury,
    claim: {
      number: claim.number,
      birthDate: employee.birthDate,
      lastName: employee.lastName,
      firstName: employee.firstName,
    },
    physician: physician.name,
    place: urDecision.place,
    urDecision: {
      made: urDecision.made,
      served: urDecision.served,
      by: urDecision.method,
      reason: urDecision.reason,
      formularyOnly: urDecision.formularyOnly,
      liabilityDisputed: form.liabilityDisputed,
      liabilityResolvedOn: liabilityResolved(stored),
      formProvided: urDecision.formProvided,
    },
    items: items.map(({ title, decision, priorImr, changedFacts }) => ({ title, decision, priorImr, changedFacts })),
    otherApplications: others,
  });
}

/** The day a dispute over liability was resolved, from the log. */
function liabilityResolved({ events }: StoredCase): string | null {
  return events.findLast(event => event.kind === 'liability-resolved')?.data.on ?? null;
}

/** An application on file, as far as it tells whether another one is the same. */
function knownApplication({ caseNumber, state, received, form }: FiledEarlier): KnownApplication {
  return {
    id: caseNumber,
    open: !over.includes(state),
    received,
    claim: {
      number: form.claim.number,
      birthDate: form.employee.birthDate,
      lastName: form.employee.lastName,
      firstName: form.employee.firstName,
    },
    dateOfInjury: form.dateOfInjury,
    urDecisionMade: form.urDecision.made,
    physician: form.physician.name,
    items: form.items.map(item => item.title),
  };
}

/** Whether one on file is open and anything but another dispute: all that a screening makes something of, however many there are. */
function mayBeSame({ caseNumber, dispute }: Case, form: ApplicationForm): (earlier: FiledEarlier) => boolean {
  const own = readFiling(filingOf(caseNumber, dispute.applicationReceived, form));
  const read = rememberingItems();
  return ({ caseNumber: other, state, received, form: filed }) =>
    !over.includes(state) &&
    compareFilings(own, readFiling(filingOf(other, received, filed)), read).verdict !== 'distinct';
}

const over: readonly CaseState[] = ['ineligible', 'terminated', 'final'];
