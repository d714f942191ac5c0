import type { Place } from '../application-draft.ts';
import type { Option, Question } from '../fields/options.ts';
import type { Step } from '../steps.ts';

/** What is asked at a place, and what helps to answer it. */
export type Asked = { readonly label: string; readonly help?: string };

/** Every word of the application, in one language. */
export type ApplyWords = {
  readonly start: {
    readonly page: string;
    readonly title: string;
    readonly opening: string;
    readonly have: string;
    readonly needs: readonly string[];
    readonly kept: string;
    readonly begin: string;
    readonly begun: string;
    readonly still: string;
    readonly goOn: string;
    readonly anew: string;
    readonly forget: string;
    readonly forgetting: string;
    readonly yesForget: string;
    readonly keep: string;
  };
  readonly steps: Readonly<Record<Step, string>>;
  readonly frame: {
    readonly steps: string;
    readonly step: (now: number, all: number) => string;
    readonly next: string;
    readonly back: string;
    readonly send: string;
    readonly sending: string;
    readonly kept: string;
    readonly notKept: string;
    readonly problem: string;
    readonly problems: string;
    readonly notSent: string;
    /** What stands before the server's own words, which are English; empty where the page is, too. */
    readonly inEnglish: string;
    readonly typedIsKept: string;
    readonly treatment: (number: number) => string;
  };
  readonly fields: Readonly<Record<Place, Asked>>;
  readonly choices: Readonly<Record<Question, readonly Option[]>>;
  readonly decision: {
    readonly opening: string;
    readonly letter: string;
    readonly says: string;
    readonly copy: string;
    readonly how: string;
    readonly file: string;
    readonly kinds: string;
    readonly reading: (name: string) => string;
    readonly pagesRead: (pages: number) => string;
    readonly look: string;
    /** Where it was read from an image. */
    readonly lookClosely: string;
    readonly instead: string;
    readonly empty: (name: string) => string;
    readonly tooLarge: (name: string) => string;
    readonly tooLong: string;
  };
  readonly treatment: {
    readonly opening: string;
    readonly title: Asked;
    readonly decision: Asked;
    readonly reason: Asked;
    readonly priorImr: string;
    readonly changedFacts: string;
    readonly add: string;
    readonly remove: (number: number) => string;
  };
  readonly you: { readonly opening: string };
  readonly doctor: { readonly doctor: string; readonly administrator: string };
  readonly sign: {
    readonly check: string;
    readonly change: string;
    readonly notGiven: string;
    readonly sign: string;
  };
  readonly review: Readonly<Record<ReviewTerm, string>> & {
    readonly letters: (count: number) => string;
    readonly before: string;
    readonly beforeAndChanged: string;
    readonly both: string;
    readonly notKnown: string;
  };
  readonly time: TimeWords;
  readonly sent: SentWords;
  /** What to do about a place that is missing or wrong; `*` stands for the number of a treatment. */
  readonly errors: Readonly<Record<string, string>>;
  readonly tooLong: string;
  /** Of a place the contract refuses in words of its own; null takes those. */
  readonly otherwise: string | null;
};

/** What a line of the review is called. */
export type ReviewTerm =
  | 'made'
  | 'served'
  | 'method'
  | 'place'
  | 'formProvided'
  | 'reason'
  | 'formularyOnly'
  | 'liabilityDisputed'
  | 'speed'
  | 'copy'
  | 'worker'
  | 'claimNumber'
  | 'dateOfInjury'
  | 'employer'
  | 'birthDate'
  | 'sex'
  | 'language'
  | 'address'
  | 'phone'
  | 'attorney'
  | 'eams'
  | 'wcis'
  | 'doctor'
  | 'specialty'
  | 'group'
  | 'diagnosis'
  | 'icd'
  | 'administrator'
  | 'contact'
  | 'madeBy';

export type TimeWords = {
  readonly question: string;
  readonly impossible: string;
  readonly noDay: Readonly<Record<'not-known' | 'another-dispute' | 'not-begun', string>>;
  readonly inTime: (day: string, distance: string) => string;
  readonly safe: (day: string) => string;
  readonly formulary: string;
  readonly late: (day: string, distance: string) => string;
  readonly help: string;
  readonly helps: readonly string[];
  readonly helpFormulary: string;
  readonly helpAnew: string;
  readonly still: string;
  readonly assumed: string;
  readonly counted: string;
};

export type SentWords = {
  readonly page: (caseNumber: string) => string;
  readonly title: string;
  readonly number: string;
  readonly numberUse: string;
  readonly next: string;
  readonly nexts: readonly string[];
  /** Where a link to an account was asked for. */
  readonly mailed: string;
  /** Where none was, and nobody is signed in. */
  readonly byPost: string;
  readonly dates: string;
  readonly see: (caseNumber: string) => string;
  readonly clocks: string;
};
