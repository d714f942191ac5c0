/** Something one can do from the start page: what it is called, and in a sentence what it gives. */
type Offer = { readonly title: string; readonly says: string };

/** The start page in one language. */
export type StartWords = {
  readonly page: string;
  readonly title: string;
  readonly lead: string;
  readonly can: string;
  readonly apply: Offer;
  readonly decisions: Offer;
  readonly check: Offer;
  readonly request: Offer;
  readonly library: Offer;
  readonly statistics: Offer;
  readonly signIn: Offer;
  readonly hello: (name: string) => string;
  readonly myCases: string;
  readonly loadingCases: string;
  readonly noCases: string;
  readonly noDate: string;
  readonly open: (caseNumber: string) => string;
  readonly treatments: string;
  readonly all: string;
  /** What waits at the desks. */
  readonly waits: string;
  readonly loadingDesks: string;
  readonly nothingWaits: string;
  readonly desks: Readonly<Record<DeskName, string>>;
  readonly overdue: string;
  readonly soon: string;
};

export type DeskName = 'intake' | 'records' | 'assignment' | 'review' | 'quality' | 'clocks';
