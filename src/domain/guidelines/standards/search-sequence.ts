import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { RecommendationSource } from '#domain/cases/analyses/weighing.ts';
import type { Source } from '#domain/law/source.ts';

export const source: Source = {
  cite: '8 CCR 9792.21.1',
  says: 'The search for evidence goes from the schedule to other guidelines and then to studies, and ends where something applies.',
};

/** One step of the search, in words of its own. */
export type SearchStep = {
  /** `1`, `2a`. */
  readonly number: string;
  readonly looksIn: RecommendationSource;
  readonly text: string;
};

export type SearchSequence = {
  readonly from: CivilDate;
  /** First day of the next version; null for the present one. */
  readonly until: CivilDate | null;
  readonly steps: readonly SearchStep[];
  readonly source: Source;
};

const SCHEDULE = 'the schedule (MTUS) in force, whose recommendation is presumed correct';

const VERSIONS: readonly SearchSequence[] = [
  {
    from: '2007-06-15',
    until: '2015-04-20',
    steps: [
      { number: '1', looksIn: 'schedule', text: SCHEDULE },
      {
        number: '2',
        looksIn: 'other-guideline',
        text: 'where the schedule is silent or rebutted, guidelines recognized nationally and based on evidence',
      },
      { number: '3', looksIn: 'study', text: 'studies, by the strength of their evidence' },
    ],
    source: {
      cite: '8 CCR 9792.25 (before April 2015)',
      says: 'Presumption of the schedule, then guidelines, then strength of evidence.',
    },
  },
  {
    from: '2015-04-20',
    until: null,
    steps: [
      { number: '1', looksIn: 'schedule', text: SCHEDULE },
      {
        number: '2a',
        looksIn: 'acoem-or-odg',
        text: 'where the schedule is silent or its presumption is challenged, current ACOEM or ODG, whichever is better supported',
      },
      {
        number: '2b',
        looksIn: 'other-guideline',
        text: 'other current guidelines recognized nationally and based on evidence',
      },
      { number: '2c', looksIn: 'study', text: 'current studies, peer-reviewed and in journals recognized nationally' },
    ],
    source,
  },
];

/** The search that holds on a day; null before there was a schedule. */
export function searchSequenceOn(on: CivilDate): SearchSequence | null {
  return VERSIONS.find(({ from, until }) => from <= on && (until === null || on < until)) ?? null;
}

/**
 * How far the search came for an item: `applies` where it ended, `silent` before that, `not-needed` after; `open` where nothing was
 * found by the library, so that the reviewer searches on. A challenged presumption opens every step.
 */
export type StepState = 'applies' | 'silent' | 'not-needed' | 'open';

/** The steps of the search with how far each came; `foundIn` is where the review found a topic, null where it found none. */
export function searchedSteps(
  sequence: SearchSequence,
  foundIn: RecommendationSource | null,
  isChallenged = false,
): readonly (SearchStep & { readonly state: StepState })[] {
  // Before 2015 current ACOEM and ODG were among the guidelines recognized nationally.
  const isListed = sequence.steps.some(step => step.looksIn === foundIn);
  const looked = isListed || foundIn === null ? foundIn : 'other-guideline';
  const end = sequence.steps.findIndex(step => step.looksIn === looked);
  return sequence.steps.map((step, index) => ({ ...step, state: stateOf(index, end, isChallenged) }));
}

function stateOf(index: number, end: number, isChallenged: boolean): StepState {
  if (end === -1) return index === 0 ? 'silent' : 'open';
  if (index === end) return 'applies';
  if (index < end) return 'silent';
  return isChallenged ? 'open' : 'not-needed';
}

/** Where the edition that an item was judged by is found in the search; null where none was. */
export function sourceOfEdition(edition: string | null): RecommendationSource | null {
  if (edition === null) return null;
  return edition.startsWith('mtus-') ? 'schedule' : 'acoem-or-odg';
}
