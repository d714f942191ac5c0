import type { Language } from '#domain/letters/final-determination/front/language.ts';
import { dateIn } from '../../../parts/language/days.ts';
import { type ApplicationDraft, answerOf, type ItemDraft, type Place } from '../application-draft.ts';
import { wordsOf } from '../fields/options.ts';
import type { ApplyWords } from '../words/apply-words.ts';
import type { Step } from '../steps.ts';

/** A line of the review: what was asked, and the answer in the words of the form; empty when it is needed and missing. */
export type ReviewRow = readonly [string, string];

/** Everything that will be sent, by the step that asks for it; what may be left out is shown only when it was given. */
export function reviewRows(
  draft: ApplicationDraft,
  { choices, review, frame }: ApplyWords,
  language: Language,
): readonly (readonly [Step, readonly ReviewRow[]])[] {
  const text = (place: Place) => answerOf(draft, place).trim();
  const date = (place: Place) => (text(place) === '' ? '' : dateIn(language, text(place)));
  const yesNo = (place: Place, otherwise: 'yes' | 'no') => wordsOf(choices.yesNo, text(place) || otherwise);
  const letters = text('urDecisionText').length;
  const mailedTo =
    text('form.urDecision.method') === 'mail' ? wordsOf(choices.places, text('form.urDecision.place')) : '';
  const itemWords = (item: ItemDraft) =>
    [
      item.title.trim(),
      wordsOf(choices.decisions, item.decision).toLowerCase(),
      item.claimsAdministrator.trim(),
      item.priorImr !== 'yes' ? '' : item.changedFacts === 'yes' ? review.beforeAndChanged : review.before,
    ]
      .filter(Boolean)
      .join('; ');
  return [
    [
      'decision',
      [
        [review.made, date('form.urDecision.made')],
        [review.served, date('form.urDecision.served') || review.notKnown],
        [review.method, wordsOf(choices.methods, text('form.urDecision.method')) || review.notKnown],
        ...ifGiven(review.place, mailedTo),
        [review.formProvided, yesNo('form.urDecision.formProvided', 'yes')],
        [review.reason, wordsOf(choices.reasons, text('form.urDecision.reason'))],
        [review.formularyOnly, yesNo('form.urDecision.formularyOnly', 'no')],
        [review.liabilityDisputed, yesNo('form.liabilityDisputed', 'no')],
        [review.speed, wordsOf(choices.speeds, text('form.reviewType'))],
        [review.copy, letters === 0 ? '' : review.letters(letters)],
      ],
    ],
    ['treatment', draft.items.map((item, index) => [frame.treatment(index + 1), itemWords(item)])],
    [
      'you',
      [
        [review.worker, `${text('form.employee.firstName')} ${text('form.employee.lastName')}`.trim()],
        [review.claimNumber, text('form.claim.number')],
        [review.dateOfInjury, date('form.dateOfInjury')],
        ...ifGiven(review.employer, text('form.employer')),
        ...ifGiven(review.birthDate, date('form.employee.birthDate')),
        ...ifGiven(review.sex, wordsOf(choices.sexes, text('form.employee.sex'))),
        ...ifGiven(review.language, text('form.employee.language') === 'es' ? review.both : ''),
        ...ifGiven(review.address, text('form.employee.address')),
        ...ifGiven(review.phone, text('form.employee.phone')),
        ...ifGiven(review.attorney, text('form.employee.attorney')),
        ...ifGiven(review.eams, text('form.claim.eams')),
        ...ifGiven(review.wcis, text('form.claim.wcis')),
      ],
    ],
    [
      'doctor',
      [
        [review.doctor, text('form.physician.name')],
        ...ifGiven(review.specialty, text('form.physician.specialty')),
        ...ifGiven(review.group, text('form.physician.group')),
        ...ifGiven(review.diagnosis, text('form.diagnosis.text')),
        ...ifGiven(review.icd, text('form.diagnosis.icd')),
        [review.administrator, text('form.claimsAdministrator.name')],
        ...ifGiven(review.contact, text('form.claimsAdministrator.contact')),
        ...ifGiven(review.madeBy, text('form.utilizationReviewOrganization')),
      ],
    ],
  ];
}

function ifGiven(term: string, words: string): ReviewRow[] {
  return words === '' ? [] : [[term, words]];
}
