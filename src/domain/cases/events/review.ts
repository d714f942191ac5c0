import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { Attestation } from '../attestation.ts';
import { FirstView } from '../analyses/first-view.ts';
import { Decision } from '../decision.ts';
import { LetterSender } from './letter-sender.ts';
import { SignedChecks } from './signed-checks.ts';
import { Delivery, RequiredRecord, Sender } from './delivery.ts';
import { event, moment, said } from './event.ts';

/** The place of the reviewer an event is about; null: the only one. */
const seat = z.int().positive().nullable().default(null);

const Assigned = { reviewer: z.string().min(1), attestation: Attestation };

/** How a letter states what a single reviewer is: in a sentence, or as a list. */
export const CredentialWording = z.enum(['prose', 'block']);
export type CredentialWording = z.infer<typeof CredentialWording>;

/** Carries the whole of what is signed, so that the determination can be built from it. */
const SignedAct = {
  ...Assigned,
  credentials: z.object({ statesOfLicensure: z.array(z.string()), specialties: z.array(z.string()) }),
  decidedOn: CivilDate,
  clinicalSummary: z.string(),
  /** One per open item, in order. */
  decisions: z.array(Decision),
  /** What was looked for in the draft and found; null in logs from before drafts were checked. */
  checks: SignedChecks.nullable().default(null),
  /** What the letter says beside what the reviewer wrote; null in logs from before letters said it. */
  letter: z
    .object({
      /** The documents reviewed, one line each. */
      documents: z.array(z.string().min(1)),
      /** Notices that go with an item: its place among the open items. */
      notices: z.array(z.object({ item: z.int().nonnegative(), text: z.string().min(1) })),
      /** How it states the credentials of the reviewer; as a list where nothing else was chosen. */
      wording: CredentialWording.nullish(),
      /** In whose name it goes out; not there where nobody had described the organization. */
      sender: LetterSender.nullish(),
    })
    .nullable()
    .default(null),
};

/** From the records to the signed determination and its letter. */
export const reviewEvents = [
  event('records-received', { ...Delivery.shape, ...moment }),
  event('records-requested', { from: Sender, what: said('say what is asked for'), ...moment }),
  event('records-found', { ...moment }),
  /** The last day for the records went by and required ones are missing. */
  event('records-overdue', { duty: z.string().min(1), due: z.string().min(1), ...moment }),
  event('records-completed', { waived: z.array(RequiredRecord), ...moment }),
  event('reviewer-assigned', Assigned),
  /** More than one reviewer, each looked at alone; in a case under review those who sit already keep what they drafted. */
  event('panel-assigned', {
    members: z.array(z.object(Assigned)).min(2, 'a panel has at least two reviewers').max(9),
    /** Day of the administrative director's written approval, and why one reviewer is not enough. */
    approvedOn: CivilDate,
    complexity: said('say why one reviewer is not enough'),
  }),
  event('reviewer-replaced', { ...Assigned, reason: said('say why'), seat }),
  event('reviewer-left', { seat: z.int().positive('name the reviewer who leaves'), reason: said('say why') }),
  event('reviewer-asked', { of: Sender, question: said('say what is asked'), ...moment }),
  event('question-answered', { ...moment }),
  event('summary-written', { clinicalSummary: z.string().min(1), seat }),
  /** Before the proposal is shown; it stands as it was recorded. */
  event('first-view-recorded', { item: z.int().nonnegative(), view: FirstView, seat }),
  event('item-decided', { item: z.int().nonnegative(), decision: Decision, seat }),
  /** The reviewer answers a warning about the draft: it stands, for this reason. */
  event('finding-answered', {
    seat,
    /** Rule, item and digest of the words it is about: the answer holds while these are the same. */
    finding: said('name the finding'),
    rule: said('name the rule'),
    item: z.int().nonnegative().nullable(),
    quote: z.string(),
    reason: said('give the reason'),
  }),
  event('determination-extended', { days: z.int().min(1), cause: said('name the good cause'), ...moment }),
  /** One of several reviewers signs, and others are still to. */
  event('analysis-signed', SignedAct),
  /** The only reviewer signs, or the last of several: that is the determination. */
  event('determination-signed', SignedAct),
  /** The quality desk gives a draft back; one that is signed loses its signature. */
  event('draft-returned', { reason: said('say what is to be mended'), seat }),
  /** The reviewer answers the quality desk: the draft stands, for this reason. */
  event('return-answered', { reason: said('say why the draft stands'), seat }),
  /** The quality desk looked at a draft as it stands and has nothing to say. */
  event('draft-released', { seat }),
  event('letter-issued', { sha256: z.string(), on: CivilDate.nullable().default(null) }),
] as const;
