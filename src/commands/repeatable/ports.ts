/** An answer as it went out. */
export type FirstAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

/** Under which a request is told from others: who sends it (an account, or nobody) and the hash of the key it names. */
export type RequestKey = { readonly caller: string; readonly keyHash: string };

/** What is known of a request that was begun: what it asked, and the answer once it has one. */
export type BegunRequest = {
  /** Method and address. */
  readonly request: string;
  /** Hash of the body; null until it has been read. */
  readonly bodyHash: string | null;
  readonly begunAt: string;
  readonly answer: FirstAnswer | null;
};

/** First answers to requests that may be sent again, kept where all processes see them. */
export type RepeatableRequests = {
  /** Notes that a request is begun, null; or answers what stands under its key. What was begun before `since` is forgotten. */
  readonly begin: (key: RequestKey, begun: Omit<BegunRequest, 'answer'>, since: string) => Promise<BegunRequest | null>;
  readonly keep: (key: RequestKey, bodyHash: string, answer: FirstAnswer) => Promise<void>;
  /** Forgets a request that did nothing, so that it may be sent anew. */
  readonly forget: (key: RequestKey) => Promise<void>;
};
