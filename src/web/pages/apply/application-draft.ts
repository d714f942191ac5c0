import { z } from 'zod';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { APPLICATION } from '../../parts/drafts.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';

/** Every answer but the treatments, by its place in what is sent. */
const Place = z.enum([
  'form.urDecision.made',
  'form.urDecision.served',
  'form.urDecision.method',
  'form.urDecision.place',
  'form.urDecision.reason',
  'form.urDecision.formProvided',
  'form.urDecision.formularyOnly',
  'form.liabilityDisputed',
  'form.reviewType',
  'urDecisionText',
  'form.employee.firstName',
  'form.employee.lastName',
  'form.employee.birthDate',
  'form.employee.sex',
  'form.employee.language',
  'form.employee.address',
  'form.employee.phone',
  'form.employee.attorney',
  'form.claim.number',
  'form.claim.eams',
  'form.claim.wcis',
  'form.dateOfInjury',
  'form.employer',
  'form.physician.name',
  'form.physician.specialty',
  'form.physician.group',
  'form.claimsAdministrator.name',
  'form.claimsAdministrator.contact',
  'form.utilizationReviewOrganization',
  'form.diagnosis.text',
  'form.diagnosis.icd',
  'form.consent',
  'form.emergency',
  'form.designatedBeforeUrDecision',
  'form.signature.by',
  'form.signature.name',
  'form.signature.on',
  'accountEmail',
]);
export type Place = z.infer<typeof Place>;

const ItemDraft = z.object({
  title: z.string(),
  decision: z.string(),
  claimsAdministrator: z.string(),
  priorImr: z.string(),
  changedFacts: z.string(),
});
export type ItemDraft = Readonly<z.infer<typeof ItemDraft>>;

/** What was typed so far, as it was typed; an answer not given is not there, a box is `yes` or `no`. */
export const ApplicationDraft = z.object({ answers: z.partialRecord(Place, z.string()), items: z.array(ItemDraft) });
export type ApplicationDraft = Readonly<z.infer<typeof ApplicationDraft>>;

/** Where the draft is kept in this browser. */
export const DRAFT = APPLICATION;

export const emptyItem: ItemDraft = {
  title: '',
  decision: '',
  claimsAdministrator: '',
  priorImr: '',
  changedFacts: '',
};

/** A form with nothing written in it but the day it is signed; letters are in the language it is filled in, unless one says otherwise. */
export function emptyDraft(today: CivilDate, language: Language = 'en'): ApplicationDraft {
  const letters = language === 'en' ? {} : { 'form.employee.language': language };
  return { answers: { 'form.reviewType': 'regular', 'form.signature.on': today, ...letters }, items: [emptyItem] };
}

/** A draft kept from another day: the day of the signature is today until somebody has signed. */
export function datedToday(draft: ApplicationDraft, today: CivilDate): ApplicationDraft {
  if (answerOf(draft, 'form.signature.name').trim() !== '') return draft;
  return { ...draft, answers: { ...draft.answers, 'form.signature.on': today } };
}

/** An answer as it was typed; empty when it was not given. */
export function answerOf({ answers }: ApplicationDraft, place: Place): string {
  return answers[place] ?? '';
}
