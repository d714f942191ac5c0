import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { dayNumber } from '#domain/calendar/counting/day-number.ts';
import type { DecidedItem, Determination } from '#domain/determinations/determination.ts';
import type { Fact, FactKind, FactOf } from '#domain/evidence/fact.ts';
import { type Denial, findDenials } from '../denials/find-denials.ts';
import { negatedClauses } from '../denials/negated-clauses.ts';
import { type Understood, understand } from '../denials/understand.ts';
import type { LetterPart, LetterPlace } from '../finding.ts';
import { type CheckedText, checkedText } from './checked-text.ts';
import { type Conclusion, findConclusions } from './conclusion.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';
import { remembering } from '#domain/drugs/words/remembering.ts';

/** One item of a letter with its texts prepared. */
export type CheckedItem = {
  readonly index: number;
  readonly item: DecidedItem;
  readonly title: CheckedText;
  readonly administrator: CheckedText;
  readonly guideline: CheckedText;
  readonly rationale: CheckedText;
  /** Decided with another item, whose reasons are given there: "as the surgery is not necessary, …". */
  readonly dependent: () => boolean;
  readonly conclusions: () => readonly Conclusion[];
  /** What its rationale calls absent or not done, by a cue. */
  readonly denials: () => readonly UnderstoodDenial[];
  /** What a clause of it may deny that has no cue but a negation. */
  readonly negated: () => readonly UnderstoodDenial[];
};

/** A denial, and what it is understood to deny. */
export type UnderstoodDenial = { readonly denial: Denial; readonly understood: () => Understood };

/** A read determination with everything the checks share, computed once and only when a check asks. */
export type CheckedLetter = {
  readonly determination: Determination;
  readonly summary: CheckedText;
  readonly items: readonly CheckedItem[];
};

const FOLLOWS_SURGERY =
  /\b(?:as(?! such)|since|because|given that|when)\b[^.]{0,40}\b(?:surg\w+|procedure|operation|primary|intervention|injection)\b[^.]{0,60}\b(?:not|denied|non-?certified)\b|\b(?:associated|ancillary|post-?operative|pre-?operative)\b[^.]{0,60}\b(?:not|denied)\b/i;

/** Requests and citations that stand in many letters word for word are prepared once. */
const MOST_KEPT = 2048;
const titleOf = remembering(MOST_KEPT, text => checkedText('title', text));
const administratorOf = remembering(MOST_KEPT, text => checkedText('claims-administrator', text));
const guidelineOf = remembering(MOST_KEPT, text => checkedText('reviewer-guideline', text));

function checkedItem(item: DecidedItem, index: number): CheckedItem {
  const rationale = checkedText('rationale', item.rationale);
  const title = titleOf(item.title);
  const withSense = (denial: Denial) => ({
    denial,
    understood: lazy(() => understand(denial, item.rationale, title)),
  });
  const denials = lazy(() => findDenials(rationale).map(withSense));
  return {
    index,
    item,
    title,
    administrator: administratorOf(item.claimsAdministrator.text),
    guideline: guidelineOf(item.reviewerGuideline.text),
    rationale,
    dependent: lazy(
      () => item.rationale.length < 400 && (item.request.ancillary || FOLLOWS_SURGERY.test(item.rationale)),
    ),
    conclusions: lazy(() => findConclusions(rationale)),
    denials,
    negated: lazy(() => withoutCue(negatedClauses(rationale), denials()).map(withSense)),
  };
}

/** The words of a denial that is understood by its cue are not asked about once more. */
function withoutCue(clauses: readonly Denial[], denials: readonly UnderstoodDenial[]): Denial[] {
  return clauses.filter(
    clause =>
      !denials.some(({ denial: { object } }) => object.start < clause.object.end && clause.object.start < object.end),
  );
}

/** Prepares a determination for the checks. */
export function checkedLetter(determination: Determination): CheckedLetter {
  return {
    determination,
    summary: checkedText('summary', determination.clinicalSummary),
    items: determination.items.map(checkedItem),
  };
}

/** Facts of one kind that the summary states of the patient, however they are meant. */
export function summaryFacts<K extends FactKind>(letter: CheckedLetter, kind: K): FactOf<K>[] {
  return letter.summary.facts(kind).filter(fact => fact.subject === 'patient');
}

/** Where a fact of the summary or a rationale stands. */
export function placeOfFact(fact: Fact, part: LetterPart): LetterPlace {
  return { part, start: fact.at.start, end: fact.at.end, quote: fact.at.quote };
}

export type HeaderDate = 'dateAssigned' | 'dateOfInjury' | 'decisionDate' | 'urDecisionDate' | 'applicationReceived';

/** A date of the header as a place. */
export function placeInHeader(field: HeaderDate, date: CivilDate): LetterPlace {
  return { part: `header.${field}`, start: 0, end: date.length, quote: date };
}

/** Where the header gives the day of injury; null where it does not. */
export function injuryInHeader({ determination }: CheckedLetter): LetterPlace | null {
  const { dateOfInjury } = determination.header;
  return dateOfInjury === null ? null : placeInHeader('dateOfInjury', dateOfInjury);
}

/** Day of injury: the header's, else the one the summary gives. */
export function dayOfInjury(letter: CheckedLetter): CivilDate | null {
  const { dateOfInjury } = letter.determination.header;
  return dateOfInjury ?? summaryFacts(letter, 'injury-date')[0]?.value.date ?? null;
}

/** Days from the injury to the utilization review decision; null when one is not known or they stand the wrong way round. */
export function daysToReview(letter: CheckedLetter): number | null {
  const injured = dayOfInjury(letter);
  const reviewed = dayOfReview(letter);
  if (injured === null || reviewed === null || reviewed < injured) return null;
  return dayNumber(reviewed) - dayNumber(injured);
}

/** Day of the utilization review decision: the header's, else the one the summary gives. */
export function dayOfReview(letter: CheckedLetter): CivilDate | null {
  const { urDecisionDate } = letter.determination.header;
  return (
    urDecisionDate ?? summaryFacts(letter, 'ur-decision').find(fact => fact.value.date !== null)?.value.date ?? null
  );
}
