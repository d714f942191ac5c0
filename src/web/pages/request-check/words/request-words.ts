import type { Verdict } from '#domain/guidelines/review.ts';

/** The check of a request in one language. */
export type RequestWords = {
  readonly page: string;
  readonly lead: string;
  readonly kept: string;
  readonly notDecided: string;
  readonly treatment: string;
  readonly treatmentHelp: string;
  readonly diagnosis: string;
  readonly on: string;
  readonly injury: string;
  readonly report: string;
  readonly reportHelp: string;
  readonly file: string;
  readonly fileKinds: string;
  readonly reading: string;
  readonly read: (pages: number) => string;
  readonly check: string;
  readonly checking: string;
  readonly missing: Readonly<Record<'treatment' | 'diagnosis' | 'report', string>>;
  readonly asked: (edition: string) => string;
  readonly noCriteria: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly lacks: string;
  readonly lacksNothing: string;
  readonly unjudged: string;
  readonly typed: string;
  readonly unverified: string;
  readonly inEnglish: string;
};
