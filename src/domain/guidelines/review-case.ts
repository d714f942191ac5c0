import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Request } from '#domain/cases/requests/request.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import type { GuidelineBasis } from './citations/citation.ts';
import type { Review } from './review.ts';

/** A case as it stood before any decision: all a review may look at. */
export type UndecidedCase = {
  readonly file: string;
  /** The day whose guidelines apply; null when no date is known. */
  readonly on: CivilDate | null;
  readonly dateOfInjury: CivilDate | null;
  readonly urDecisionDate: CivilDate | null;
  readonly facts: readonly Fact[];
  readonly items: readonly {
    readonly title: string;
    readonly request: Request;
    /** The claims administrator's guideline line; null when it is not known. */
    readonly claimsAdministrator: GuidelineBasis | null;
  }[];
};

/** Judges every item against the guideline in force and proposes; it never decides. */
export function reviewCase(undecided: UndecidedCase): Review {
  return { schema: 'openimr/1', file: undecided.file, items: [] };
}
