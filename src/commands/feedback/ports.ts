/** Whether the criteria that the request was to show, and the letter went by, helped the physician who asked for the treatment. */
export const helps = ['yes', 'in-part', 'no'] as const;

/** What a physician says of a determination; what was missing in their own words, empty where nothing was. */
export type Feedback = { readonly helped: (typeof helps)[number]; readonly missing: string };

/** Feedback as it is kept: of which determination of the case, and when it was given last. */
export type KeptFeedback = Feedback & { readonly caseNumber: string; readonly round: number; readonly at: string };

export type FeedbackPage = {
  /** The newest first; who gave it is not told. */
  readonly feedback: readonly KeptFeedback[];
  readonly counts: Readonly<Record<Feedback['helped'], number>>;
};

export type FeedbackStore = {
  /** Keeps what an account says of a case, in place of what it said before. */
  readonly keep: (account: string, feedback: KeptFeedback) => Promise<void>;
  /** What an account said of a case; null where it has said nothing. */
  readonly read: (account: string, caseNumber: string) => Promise<KeptFeedback | null>;
  readonly page: (from: number, limit: number) => Promise<FeedbackPage>;
};
