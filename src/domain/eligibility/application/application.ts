import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { Place, ServiceMethod } from '#domain/calendar/service/method.ts';
import { KnownApplication } from './known-application.ts';
import { Claim } from './claim.ts';

const signers = ['worker', 'attorney', 'agent', 'provider', 'employer', 'claims-administrator'] as const;

/** What a UR decision rests on; `none` when there was no utilization review. */
const reasons = ['necessity', 'information-missing', 'network', 'coverage', 'causation', 'billing', 'none'] as const;
export const UrReason = z.enum(reasons, { error: `the reason of a UR decision is one of ${reasons.join(', ')}` });
export type UrReason = z.infer<typeof UrReason>;

const decisions = ['denied', 'modified', 'delayed', 'approved'] as const;

const day = CivilDate.nullable().default(null);
const no = z.boolean().default(false);

export const UrDecision = z.strictObject({
  made: CivilDate.nullable(),
  /** Day it was served on the worker. */
  served: CivilDate.nullable(),
  /** How; null when not known. */
  by: ServiceMethod.nullable().default(null),
  reason: UrReason,
  /** Whether the formulary for drugs is all that is in dispute. */
  formularyOnly: no,
  /** Whether liability for the treatment was disputed too, when UR decided. */
  liabilityDisputed: no,
  /** Day notice was served that this dispute is resolved, the treatment being owed; null while it is open. */
  liabilityResolvedOn: day,
  liabilityResolvedBy: ServiceMethod.nullable().default(null),
  /** Whether the form and the envelope for the application came with the decision. */
  formProvided: z.boolean().default(true),
  /** Day they were provided later. */
  formProvidedOn: day,
  formProvidedBy: ServiceMethod.nullable().default(null),
  /** Whether the worker says that UR decided or told too late. */
  timelinessDisputed: no,
});

export const ApplicationItem = z.strictObject({
  title: z.string().trim().min(1, 'an item has a title').max(2000),
  decision: z.enum(decisions, { error: 'the decision of an item is one of denied, modified, delayed, approved' }),
  /** What UR rested on for this item where it differs; null takes the reason of the decision. */
  reason: UrReason.nullable().default(null),
  /** Whether the same treatment was already determined by independent medical review. */
  priorImr: no,
  /** Whether the claims administrator relied on an earlier UR decision still in effect instead of deciding anew. */
  reliedOnTwelveMonths: no,
  /** Whether a change of the material facts since then is documented. */
  changedFacts: no,
  /** Whether the physician withdrew the request. */
  withdrawn: no,
  /** Day the claims administrator authorized it after all. */
  authorizedOn: day,
  /** Whether a settlement or award resolves it. */
  settled: no,
});
export type ApplicationItem = Readonly<z.infer<typeof ApplicationItem>>;

/** Input of `imr screen`: what an application and its UR decision say, and what is known beside them. */
export const Application = z.strictObject({
  received: CivilDate,
  signed: z.boolean(),
  /** Who signed, or for an unsigned form filed it; null when it cannot be told. */
  signedBy: z.enum(signers, { error: `an application is signed by one of ${signers.join(', ')}` }).nullable(),
  /** Whether the agent was designated before there was a UR decision. */
  designatedBeforeUrDecision: no,
  /** Whether the provider gave the treatment in an emergency. */
  emergency: no,
  urDecisionAttached: z.boolean(),
  /** Day a letter reminded of the missing UR decision (before 1 Apr 2014). */
  reminderSentOn: day,
  /** Day the missing UR decision came in. */
  urDecisionSuppliedOn: day,
  dateOfInjury: CivilDate.nullable(),
  claim: Claim.prefault({}),
  /** Physician who requested the treatment, as written. */
  physician: z.string().max(300).nullable().default(null),
  /** From where to where the UR decision was served; null takes California to California. */
  place: Place.nullable().default(null),
  /** Whether the claims administrator agrees to the review though liability is disputed. */
  claimsAdministratorAgrees: no,
  /** Whether a settlement or award resolves all of it. */
  settled: no,
  urDecision: UrDecision,
  items: z.array(ApplicationItem).min(1, 'an application names at least one treatment').max(500),
  /** Applications already received that may be the same. */
  otherApplications: z.array(KnownApplication).max(10_000).default([]),
});
export type Application = Readonly<z.infer<typeof Application>>;
