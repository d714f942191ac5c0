import type { Case } from '#domain/cases/case.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import { SYSTEM } from './elements.ts';

/** How far a case is, in the words FHIR has for a task. */
const taskStatus = {
  'rfa-received': 'draft',
  'ur-pending': 'draft',
  'ur-information-requested': 'draft',
  'ur-deferred': 'draft',
  'ur-approved': 'cancelled',
  'ur-adverse': 'draft',
  'ur-adverse-for-information': 'draft',
  'application-received': 'requested',
  screening: 'received',
  'inquiry-open': 'on-hold',
  'deferred-for-liability': 'on-hold',
  ineligible: 'rejected',
  assigned: 'accepted',
  'records-incomplete': 'on-hold',
  'records-complete': 'in-progress',
  'in-review': 'in-progress',
  'reviewer-query': 'in-progress',
  'draft-quality': 'in-progress',
  determined: 'completed',
  terminated: 'cancelled',
  implemented: 'completed',
  appealed: 'completed',
  remanded: 'in-progress',
  final: 'completed',
  published: 'completed',
} as const satisfies Readonly<Record<CaseState, string>>;

/** Where a case stands, as a Task; `base` is where FHIR is served, the instants are ISO 8601. */
export function taskOf(
  { caseNumber, state, letter }: Pick<Case, 'caseNumber' | 'state' | 'letter'>,
  base: string,
  { begun, last }: { readonly begun: string; readonly last: string },
) {
  const output = { type: { text: 'Determination' }, valueUri: `${base}/Task/${caseNumber}/determination` };
  return {
    resourceType: 'Task',
    id: caseNumber,
    identifier: [{ system: `${SYSTEM}:case`, value: caseNumber }],
    status: taskStatus[state],
    businessStatus: { coding: [{ system: `${SYSTEM}:case-state`, code: state }] },
    intent: 'order',
    code: { text: 'Independent medical review' },
    focus: { identifier: { system: `${SYSTEM}:case`, value: caseNumber } },
    authoredOn: begun,
    lastModified: last,
    ...(letter === null ? {} : { output: [output] }),
  };
}

/** The answer to a Claim that became an application: it is queued, and its number says where to look. */
export function claimResponseOf(
  caseNumber: string,
  today: string,
  base: string,
  claim: { readonly patient: object; readonly insurer: object; readonly identifier?: readonly object[] | undefined },
) {
  return {
    resourceType: 'ClaimResponse',
    id: caseNumber,
    identifier: [{ system: `${SYSTEM}:case`, value: caseNumber }],
    status: 'active',
    type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/claim-type', code: 'professional' }] },
    use: 'preauthorization',
    patient: claim.patient,
    created: today,
    insurer: claim.insurer,
    ...(claim.identifier?.[0] === undefined ? {} : { request: { identifier: claim.identifier[0] } }),
    outcome: 'queued',
    disposition: `The application is on file as case ${caseNumber} and is screened for eligibility; ${base}/Task/${caseNumber} tells where it stands.`,
    preAuthRef: caseNumber,
  };
}

/** What this server can be asked in FHIR. */
export function capabilityOf(base: string, today: string) {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: today,
    kind: 'instance',
    software: { name: 'OpenIMR' },
    implementation: { description: 'Independent medical review', url: base },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json'],
    rest: [
      {
        mode: 'server',
        security: { description: 'An API key of an account as a bearer token, or a session.' },
        resource: [
          {
            type: 'Claim',
            documentation:
              'A request that utilization review refused, as Da Vinci PAS shapes it, becomes an application.',
            operation: [{ name: 'submit', definition: 'http://hl7.org/fhir/OperationDefinition/Claim-submit' }],
          },
          reads(
            'Task',
            'Where a case stands, by its number. Task/NUMBER/determination is the determination as a document.',
          ),
          {
            type: 'DocumentReference',
            interaction: [{ code: 'create' }],
            documentation: 'Records for a case, sent to Task/NUMBER/DocumentReference.',
          },
        ],
      },
    ],
  };
}

function reads(type: string, documentation: string) {
  return { type, interaction: [{ code: 'read' }], documentation };
}
