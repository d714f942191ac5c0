import type { Outcome } from '#domain/determinations/determination.ts';
import type { CaseEventKind } from '#domain/cases/events.ts';

/** The page of one case, in one language. */
export type CaseWords = {
  readonly page: (caseNumber: string) => string;
  readonly back: string;
  readonly loading: (caseNumber: string) => string;
  readonly urgent: string;
  readonly stands: string;
  /** The way of a case, from the form to the decision. */
  readonly way: readonly [string, string, string, string, string];
  readonly wayLabel: string;
  readonly mine: string;
  readonly noneMine: string;
  readonly others: string;
  readonly noneOthers: string;
  readonly loadingDates: string;
  readonly counted: string;
  readonly late: string;
  readonly treatments: string;
  readonly decision: string;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly read: string;
  readonly asText: string;
  readonly readHere: string;
  /** What follows where all care was approved: Labor Code 4610.6(j). */
  readonly approved: { readonly title: string; readonly says: readonly string[] };
  readonly appeal: string;
  readonly lastDay: (day: string, distance: string) => string;
  readonly lastDayGone: (day: string) => string;
  readonly noLastDay: string;
  readonly papers: PaperWords;
  readonly happened: string;
  /** What happened, for who follows the case; what is left out is of no matter to them. */
  readonly events: Readonly<Partial<Record<CaseEventKind, string>>>;
  readonly feedback: Readonly<
    Record<'title' | 'says' | 'helped' | 'choose' | 'missing' | 'missingHelp' | 'send' | 'change' | 'thanks', string>
  > & { readonly answers: Readonly<Record<'yes' | 'in-part' | 'no', string>> };
  readonly takeBack: Readonly<Record<'title' | 'says' | 'ask' | 'sure' | 'effect' | 'yes' | 'no', string>>;
  readonly more: string;
  readonly moreSays: string;
};

/** Sending papers and what became of them. */
export type PaperWords = {
  readonly title: string;
  readonly says: string;
  readonly over: string;
  readonly choose: string;
  readonly photo: string;
  readonly chosen: string;
  readonly leaveOut: (name: string) => string;
  readonly send: (count: number) => string;
  readonly sending: string;
  readonly stop: string;
  readonly stopped: string;
  readonly lost: string;
  readonly none: string;
  readonly received: (count: number) => string;
  readonly sent: string;
  readonly loading: string;
  readonly nothingSent: string;
  readonly receipt: string;
  readonly outcomes: Readonly<Record<'kept' | 'known' | 'opened' | 'quarantined', string>>;
};
