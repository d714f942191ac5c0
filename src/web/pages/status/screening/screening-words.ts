import type { ScreeningView } from '#api/cases/contract.ts';
import type { CaseState } from '#domain/cases/case-state.ts';

type Screening = ScreeningView['screening'];

const SCREENED: readonly CaseState[] = ['screening', 'inquiry-open', 'deferred-for-liability', 'ineligible'];

/** Whether what screening finds still matters to a case: while it is screened, waits, or was found not eligible. */
export function showsScreening(state: CaseState): boolean {
  return SCREENED.includes(state);
}

const FINDING: Readonly<Record<Screening['eligible'], string>> = {
  whole: 'Nothing stands against a review.',
  part: 'Part of the application can be reviewed.',
  no: 'The application cannot be reviewed.',
  deferred: 'The application has to wait until liability is resolved.',
};

const BUTTON: Readonly<Record<Screening['eligible'], string>> = {
  whole: 'Record: found eligible',
  part: 'Record: found eligible in part',
  no: 'Record: found not eligible',
  deferred: 'Record: deferred over liability',
};

export const ITEM_WORDS: Readonly<Record<Screening['items'][number], string>> = {
  yes: 'can be reviewed',
  deferred: 'waits',
  no: 'cannot be reviewed',
};

/** What screening finds, what the button records, and what is asked first where the finding ends the case. */
export function screeningWords({ eligible }: Pick<Screening, 'eligible'>) {
  return {
    finding: FINDING[eligible],
    button: BUTTON[eligible],
    confirm:
      eligible === 'no'
        ? 'The case ends here unless a party appeals the finding. Serve the notice on the parties.'
        : null,
  };
}

/** What a ground concerns: the whole application, or one item by its number and title. */
export function concernWords(item: number | null, titles: readonly string[]): string {
  return item === null ? 'The whole application' : `Item ${item + 1}, ${titles[item] ?? ''}`;
}
