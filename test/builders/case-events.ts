import type { ApplicationForm } from '../../src/domain/cases/events/application-form.ts';
import type { Case } from '../../src/domain/cases/case.ts';
import type { Dispute } from '../../src/domain/cases/dispute.ts';
import { CaseEvent, type CaseEventKind, type CaseEventOf } from '../../src/domain/cases/events.ts';
import { type Examined, type Signer, signatureOf } from '../../src/domain/cases/analyses/signing.ts';
import { takeStep } from '../../src/domain/cases/steps.ts';
import { RequiredRecord } from '../../src/domain/cases/events/delivery.ts';
import type { RecordDocument } from '../../src/domain/records/document.ts';
import { attestation, caseFile, decision, document } from './case-file.ts';

export const decidedOn = '2016-12-01';
export const signer: Signer = {
  reviewer: 'R-1001',
  attestation: attestation(decidedOn),
  credentials: { statesOfLicensure: ['California'], specialties: ['Occupational Medicine'] },
};

/** A draft that was looked at, with nothing found. */
export const examined: Examined = {
  checks: { rules: ['denied-fact'], findings: [], unchecked: [] },
  letter: { documents: ['Progress note, 09/12/2016, page 1'], notices: [] },
};

/** The application of a worker, signed and with the UR decision; name only what matters to the test. */
export function applicationForm(with_: Partial<ApplicationForm> = {}): ApplicationForm {
  return {
    reviewType: 'regular',
    employee: {
      firstName: 'Wanda',
      lastName: 'Example',
      address: null,
      phone: null,
      birthDate: '1969-05-05',
      sex: 'female',
      attorney: null,
      language: 'en',
    },
    claim: { number: 'WC-104-22', eams: null, wcis: null },
    dateOfInjury: '2014-03-02',
    employer: 'Example Nursery',
    claimsAdministrator: { name: 'Example Indemnity', contact: null },
    utilizationReviewOrganization: null,
    physician: { name: 'Pat Sample', specialty: null, group: null },
    diagnosis: { text: 'low back pain', icd: null },
    urDecision: {
      made: '2016-10-03',
      served: '2016-10-03',
      method: 'mail',
      place: null,
      reason: 'necessity',
      formProvided: true,
      formularyOnly: false,
      attached: true,
    },
    items: [
      {
        title: 'Cyclobenzaprine 7.5mg #60',
        decision: 'denied',
        claimsAdministrator: null,
        priorImr: false,
        changedFacts: false,
      },
      {
        title: 'Pain management consultation',
        decision: 'denied',
        claimsAdministrator: null,
        priorImr: false,
        changedFacts: false,
      },
    ],
    liabilityDisputed: false,
    emergency: false,
    designatedBeforeUrDecision: false,
    consent: true,
    signature: { by: 'worker', name: 'Wanda Example', on: '2016-10-15' },
    ...with_,
  };
}

/** The dispute of that application. */
export function dispute(with_: Partial<Dispute> = {}): Dispute {
  const { caseNumber, priority, dateOfInjury, urDecisionDate, applicationReceived, patient, items } = caseFile();
  return {
    caseNumber,
    priority,
    dateOfInjury,
    urDecisionDate,
    applicationReceived,
    dateAssigned: null,
    patient,
    items,
    ...with_,
  };
}

/** A UR decision that lists what it rests on, as a document. */
export function urDecision(
  text = 'Records reviewed: progress note of 12 September 2016. The request is denied.',
): RecordDocument {
  return { ...document(text), id: 'ur.txt', title: 'Utilization review determination' };
}

const moment = { at: null, method: null };
type Data<K extends CaseEventKind> = CaseEventOf<K>['data'];
type DataOf = { readonly [K in CaseEventKind]?: Partial<Data<K>> };

/** What an event says when the test does not care. */
const usual: { readonly [K in CaseEventKind]: Data<K> } = {
  'rfa-received': {
    dispute: dispute({ urDecisionDate: null, applicationReceived: null }),
    on: '2016-09-20',
    ...moment,
  },
  'rfa-returned': { reasons: 'not signed', on: '2016-09-21', ...moment },
  'rfa-accepted': { on: '2016-09-21', ...moment },
  'ur-deferred': { reason: 'the injury is disputed', on: '2016-09-22', ...moment },
  'liability-resolved': { on: '2016-09-25', ...moment },
  'ur-information-requested': { what: 'a report', on: '2016-09-23', ...moment },
  'ur-information-received': { on: '2016-09-28', ...moment },
  'ur-denied-for-information': { on: '2016-09-30', ...moment },
  'ur-approved': { on: '2016-10-03', ...moment },
  'ur-decision-made': {
    items: [0, 1].map(() => ({ decision: 'denied', authorized: null, claimsAdministrator: null })),
    byPhysician: true,
    on: '2016-10-03',
    ...moment,
  },
  'ur-decision-served': { formProvided: true, on: '2016-10-03', at: null, method: 'mail' },
  'form-provided': { on: '2016-10-05', ...moment },
  'rfa-repeated': { changedFacts: null, on: '2017-11-01', ...moment },
  'application-time-passed': { lastDay: '2016-11-07', on: '2016-11-08', ...moment },
  'case-opened': { caseFile: caseFile(), documents: [document()] },
  'application-received': {
    dispute: dispute(),
    form: applicationForm(),
    urDecision: urDecision(),
    on: '2016-10-20',
    ...moment,
  },
  'screening-begun': { on: '2016-10-20', ...moment },
  'inquiry-sent': { to: 'claims administrator', question: 'is liability disputed?', on: '2016-10-21', ...moment },
  'inquiry-answered': { answer: 'no', on: '2016-10-25', ...moment },
  'found-eligible': { grounds: [], on: '2016-11-08', ...moment },
  'found-ineligible': {
    grounds: [{ code: 'LATE', item: null, source: 'LC', message: 'Late.' }],
    on: '2016-11-08',
    ...moment,
  },
  'deferred-for-liability': {
    grounds: [{ code: 'LIABILITY', item: null, source: 'LC', message: 'Disputed.' }],
    on: '2016-11-08',
    ...moment,
  },
  consolidated: {
    cases: ['CM16-0000002'],
    items: [{ title: 'TENS unit, 30 day rental', claimsAdministrator: null }],
    worker: 'Wanda Example',
    physician: 'Pat Sample',
    dateOfInjury: '2014-03-02',
    on: '2016-11-08',
    ...moment,
  },
  joined: { master: 'CM16-0000002', on: '2016-11-08', ...moment },
  'notice-served': { of: 1, notice: 'determination', to: 'worker', on: '2016-12-06', method: 'mail' },
  'noarfi-served': { on: '2016-11-09', at: null, method: 'electronic' },
  'expedited-certified': { by: 'Pat Sample', on: '2016-11-10', ...moment },
  'item-closed': { item: 0, reason: 'authorized', on: '2016-11-12', ...moment },
  terminated: { reason: 'settled', on: '2016-11-12', ...moment },
  'administrator-changed': { name: 'Another Indemnity', on: '2016-11-12', ...moment },
  'records-received': {
    from: 'claims-administrator',
    documents: [{ ...document(), id: 'sent.txt' }],
    records: [...RequiredRecord.options],
    on: '2016-11-18',
    ...moment,
  },
  'records-requested': { from: 'physician', what: 'the operative report', on: '2016-11-18', ...moment },
  'records-found': { on: '2016-11-18', ...moment },
  'records-overdue': { duty: 'R2', due: '2016-11-21', on: '2016-11-22', ...moment },
  'records-completed': { waived: [], on: '2016-11-18', ...moment },
  'reviewer-assigned': { reviewer: 'R-1001', attestation: signer.attestation },
  'panel-assigned': {
    members: ['R-1001', 'R-2002', 'R-3003'].map(reviewer => ({ reviewer, attestation: signer.attestation })),
    approvedOn: '2016-11-20',
    complexity: 'two specialties are needed',
  },
  'reviewer-replaced': { reviewer: 'R-2002', attestation: signer.attestation, reason: 'ill', seat: null },
  'reviewer-left': { seat: 2, reason: 'ill' },
  'reviewer-asked': { of: 'physician', question: 'which side?', on: '2016-11-20', ...moment },
  'question-answered': { on: '2016-11-22', ...moment },
  'summary-written': { clinicalSummary: 'A 47-year-old woman with low back pain.', seat: null },
  'first-view-recorded': { item: 0, view: { leaning: 'undecided', criteria: [], note: null }, seat: null },
  'item-decided': { item: 0, decision: decision(), seat: null },
  'finding-answered': {
    seat: null,
    finding: 'rationale-reused 0 1a2b',
    rule: 'rationale-reused',
    item: 0,
    quote: 'The course asked for exceeds what the guideline supports.',
    reason: 'both drugs are of one class',
  },
  'determination-extended': { days: 3, cause: 'a report came late', on: '2016-11-30', ...moment },
  'analysis-signed': { ...signer, ...examined, decidedOn, clinicalSummary: '', decisions: [] },
  'determination-signed': { ...signer, ...examined, decidedOn, clinicalSummary: '', decisions: [] },
  'draft-returned': { reason: 'item 1 names another drug', seat: null },
  'return-answered': { reason: 'it is the drug as it was asked for', seat: null },
  'draft-released': { seat: null },
  'contact-corrected': { of: 'worker', address: '2 Second Street, Fresno', email: null, on: '2016-11-02' },
  'letter-issued': { sha256: 'a'.repeat(64), on: decidedOn },
  'determination-received': { on: '2016-12-03', ...moment },
  implemented: { on: '2016-12-07', ...moment },
  appealed: { by: 'worker', grounds: ['erroneous-fact'], verified: true, on: '2016-12-20', ...moment },
  'verification-defect-noticed': { on: '2016-12-22', ...moment },
  'verification-cured': { on: '2017-01-03', ...moment },
  'appeal-denied': { on: '2017-03-01', ...moment },
  'ineligibility-reversed': { on: '2017-03-01', ...moment },
  remanded: {
    ground: 'erroneous-fact',
    finding: 'the note does record it',
    alsoExcluded: [],
    on: '2017-03-01',
    ...moment,
  },
  'appeal-time-passed': { lastDay: '2017-01-05', on: '2017-01-06', ...moment },
  published: { publication: null, on: '2017-02-01', ...moment },
};

/** An event of a kind; name only what matters to the test. */
export function caseEvent<K extends CaseEventKind>(kind: K, data: DataOf[K] = {}): CaseEvent {
  return CaseEvent.parse({ kind, by: 'test', why: 'test', data: { ...usual[kind], ...data } });
}

/** The signature that would stand under a case as it is. */
export function signature(current: Case, data: Partial<Data<'determination-signed'>> = {}): CaseEvent {
  const event = signatureOf(current, { ...signer, reviewer: data.reviewer ?? signer.reviewer }, decidedOn, examined);
  return { ...event, data: { ...event.data, ...data } };
}

/** Takes events as far as they are allowed; `sign` signs the case as it stands; refused ones change nothing. */
export function caseAfter(
  events: readonly (CaseEventKind | CaseEvent | 'sign')[],
  from: Case | null = null,
): Case | null {
  return events.reduce<Case | null>((current, wanted) => {
    if (wanted === 'sign' && current === null) return current;
    const event =
      wanted === 'sign' && current !== null
        ? signature(current)
        : typeof wanted === 'string' && wanted !== 'sign'
          ? caseEvent(wanted)
          : wanted;
    if (typeof event === 'string') return current;
    const step = takeStep(current, event);
    return step.kind === 'taken' ? step.case : current;
  }, from);
}

/** The rules on which a case refuses an event; empty when it takes it. */
export function rulesRefusing(current: Case | null, event: CaseEvent): string[] {
  const step = takeStep(current, event);
  return step.kind === 'taken' ? [] : step.refusals.map(refusal => refusal.rule);
}
