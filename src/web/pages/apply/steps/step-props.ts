import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { ApplicationDraft } from '../application-draft.ts';
import type { Answers } from '../fields/answers.ts';
import type { Step } from '../steps.ts';

/** What every step of the form is given. */
export type StepProps = {
  readonly draft: ApplicationDraft;
  readonly answers: Answers;
  readonly today: CivilDate;
  /** Changes the treatments; what was wrong at the places changed is no longer said. */
  readonly setItems: (items: ApplicationDraft['items'], places: readonly string[]) => void;
  readonly go: (step: Step) => void;
};
