import { writtenDate } from '../../../parts/words/written-date.ts';
import { type ApplicationDraft, answerOf, type ItemDraft, type Place } from '../application-draft.ts';
import { DECISIONS, METHODS, type Option, PLACES, REASONS, SPEEDS } from '../fields/options.ts';
import type { Step } from '../steps.ts';

/** A line of the review: what was asked, and the answer in the words of the form; empty when it is needed and missing. */
export type ReviewRow = readonly [string, string];

/** Everything that will be sent, by the step that asks for it; what may be left out is shown only when it was given. */
export function reviewRows(draft: ApplicationDraft): readonly (readonly [Step, readonly ReviewRow[]])[] {
  const text = (place: Place) => answerOf(draft, place).trim();
  const date = (place: Place) => (text(place) === '' ? '' : writtenDate(text(place)));
  const yesNo = (place: Place, otherwise: 'yes' | 'no') => ((text(place) || otherwise) === 'yes' ? 'Yes' : 'No');
  const letters = text('urDecisionText').length;
  const mailedTo = text('form.urDecision.method') === 'mail' ? wordsOf(PLACES, text('form.urDecision.place')) : '';
  return [
    [
      'decision',
      [
        ['Date of the decision', date('form.urDecision.made')],
        ['Sent', date('form.urDecision.served') || 'Not known'],
        ['How', wordsOf(METHODS, text('form.urDecision.method')) || 'Not known'],
        ...ifGiven('Mailed to', mailedTo),
        ['Form came with it', yesNo('form.urDecision.formProvided', 'yes')],
        ['Reason', wordsOf(REASONS, text('form.urDecision.reason'))],
        ['Only the drug list', yesNo('form.urDecision.formularyOnly', 'no')],
        ['Another reason not to pay', yesNo('form.liabilityDisputed', 'no')],
        ['Review', wordsOf(SPEEDS, text('form.reviewType'))],
        ['Copy', letters === 0 ? '' : `${letters.toLocaleString('en-US')} letters of text`],
      ],
    ],
    ['treatment', draft.items.map((item, index) => [`Treatment ${index + 1}`, itemWords(item)])],
    [
      'you',
      [
        ['Worker', `${text('form.employee.firstName')} ${text('form.employee.lastName')}`.trim()],
        ['Claim number', text('form.claim.number')],
        ['Date of injury', date('form.dateOfInjury')],
        ...ifGiven('Employer', text('form.employer')),
        ...ifGiven('Date of birth', date('form.employee.birthDate')),
        ...ifGiven('Sex', text('form.employee.sex')),
        ...ifGiven('First page in', text('form.employee.language') === 'es' ? 'Spanish and English' : ''),
        ...ifGiven('Address', text('form.employee.address')),
        ...ifGiven('Phone', text('form.employee.phone')),
        ...ifGiven('Attorney', text('form.employee.attorney')),
        ...ifGiven('EAMS number', text('form.claim.eams')),
        ...ifGiven('WCIS number', text('form.claim.wcis')),
      ],
    ],
    [
      'doctor',
      [
        ['Doctor', text('form.physician.name')],
        ...ifGiven('Specialty', text('form.physician.specialty')),
        ...ifGiven('Clinic or group', text('form.physician.group')),
        ...ifGiven('Diagnosis', text('form.diagnosis.text')),
        ...ifGiven('ICD code', text('form.diagnosis.icd')),
        ['Claims administrator', text('form.claimsAdministrator.name')],
        ...ifGiven('Its address or phone', text('form.claimsAdministrator.contact')),
        ...ifGiven('Decision made by', text('form.utilizationReviewOrganization')),
      ],
    ],
  ];
}

function ifGiven(term: string, words: string): ReviewRow[] {
  return words === '' ? [] : [[term, words]];
}

function itemWords({ title, decision, claimsAdministrator, priorImr, changedFacts }: ItemDraft): string {
  const before = changedFacts === 'yes' ? 'reviewed before, changed since' : 'reviewed before';
  return [
    title.trim(),
    wordsOf(DECISIONS, decision).toLowerCase(),
    claimsAdministrator.trim(),
    priorImr === 'yes' ? before : '',
  ]
    .filter(Boolean)
    .join('; ');
}

function wordsOf(options: readonly Option[], value: string): string {
  return options.find(option => option.value === value)?.says ?? '';
}
