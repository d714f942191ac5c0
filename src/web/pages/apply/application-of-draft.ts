import { ApplicationInput } from '#api/applications/contract.ts';
import type { ApplyWords } from './words/apply-words.ts';
import { type ApplicationDraft, answerOf, type ItemDraft, type Place } from './application-draft.ts';

export type CheckedDraft =
  | { readonly kind: 'complete'; readonly application: ApplicationInput }
  /** Place → what is wrong there, in plain words. */
  | { readonly kind: 'incomplete'; readonly errors: Readonly<Record<string, string>> };

type Said = Pick<ApplyWords, 'errors' | 'tooLong' | 'otherwise'>;

/** What of a draft can be sent, or what is missing or wrong in it, by the contract of the server. */
export function checkDraft(draft: ApplicationDraft, words: Said): CheckedDraft {
  const sent = applicationOf(draft);
  const read = ApplicationInput.safeParse(sent);
  const errors = {
    ...Object.fromEntries((read.error?.issues ?? []).map(issue => told(words, issue.path.join('.'), issue.message))),
    ...(answerOf(draft, 'form.consent') === 'yes' ? {} : { 'form.consent': words.errors['form.consent'] ?? '' }),
    ...(answerOf(draft, 'urDecisionText').trim() === ''
      ? { urDecisionText: words.errors['urDecisionText'] ?? '' }
      : {}),
  };
  return read.success && Object.keys(errors).length === 0
    ? { kind: 'complete', application: read.data }
    : { kind: 'incomplete', errors };
}

/** A draft in the shape of the contract; what the contract will not take stays as typed, for it to refuse. */
function applicationOf(draft: ApplicationDraft): unknown {
  const text = (place: Place) => answerOf(draft, place).trim();
  const given = (place: Place) => text(place) || null;
  const yes = (place: Place) => text(place) === 'yes';
  /** Places of one group, each under its last name. */
  const group = (...places: readonly Place[]) =>
    Object.fromEntries(places.map(place => [place.split('.').at(-1), given(place)]));
  const decisionText = given('urDecisionText');
  const to = given('form.urDecision.place');
  const byMail = text('form.urDecision.method') === 'mail';
  return {
    form: {
      reviewType: text('form.reviewType'),
      employee: {
        ...group(
          'form.employee.birthDate',
          'form.employee.sex',
          'form.employee.address',
          'form.employee.phone',
          'form.employee.attorney',
        ),
        // Left open, the letters are in English.
        ...(given('form.employee.language') === null ? {} : { language: text('form.employee.language') }),
        firstName: text('form.employee.firstName'),
        lastName: text('form.employee.lastName'),
      },
      claim: { ...group('form.claim.eams', 'form.claim.wcis'), number: text('form.claim.number') },
      dateOfInjury: text('form.dateOfInjury'),
      employer: given('form.employer'),
      claimsAdministrator: {
        name: text('form.claimsAdministrator.name'),
        contact: given('form.claimsAdministrator.contact'),
      },
      utilizationReviewOrganization: given('form.utilizationReviewOrganization'),
      physician: { ...group('form.physician.specialty', 'form.physician.group'), name: text('form.physician.name') },
      diagnosis: group('form.diagnosis.text', 'form.diagnosis.icd'),
      urDecision: {
        ...group('form.urDecision.served', 'form.urDecision.method'),
        made: text('form.urDecision.made'),
        place: byMail && to !== null ? { from: 'CA', to } : null,
        reason: text('form.urDecision.reason'),
        formProvided: text('form.urDecision.formProvided') !== 'no',
        formularyOnly: yes('form.urDecision.formularyOnly'),
        attached: decisionText !== null,
      },
      items: draft.items.map(itemOf),
      liabilityDisputed: yes('form.liabilityDisputed'),
      emergency: yes('form.emergency'),
      designatedBeforeUrDecision: yes('form.designatedBeforeUrDecision'),
      consent: yes('form.consent'),
      signature: {
        by: text('form.signature.by'),
        name: text('form.signature.name'),
        on: text('form.signature.on'),
      },
    },
    received: null,
    method: 'electronic',
    urDecisionText: decisionText,
    accountEmail: given('accountEmail'),
  };
}

function itemOf({ title, decision, claimsAdministrator, priorImr, changedFacts }: ItemDraft) {
  return {
    title,
    decision,
    claimsAdministrator: claimsAdministrator.trim() || null,
    priorImr: priorImr === 'yes',
    changedFacts: priorImr === 'yes' && changedFacts === 'yes',
  };
}

/** Says in plain words what the contract says in its own. */
function told(words: Said, place: string, message: string): readonly [string, string] {
  if (message.startsWith('Too ')) return [place, words.tooLong];
  return [place, words.errors[place.replace(/\.\d+\./, '.*.')] ?? words.otherwise ?? message];
}
