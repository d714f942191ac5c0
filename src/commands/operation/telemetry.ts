/** What is timed and counted: answering a request, a run of a job, a query of the database. */
export type WorkKind = 'request' | 'job' | 'query';

/** Work that has begun. */
export type Begun = {
  /** Of the trace it belongs to, 32 hexadecimal digits. */
  readonly traceId: string;
  /** Its end: `outcome` is a status or `done`/`failed`; call once. */
  readonly ended: (outcome: string, failed: boolean) => void;
};

/** Where the system tells how it is doing. Names and outcomes come from the code, never from what people send. */
export type Telemetry = {
  /** Begins work; `parent` is the W3C `traceparent` of whoever asked for it. */
  readonly begin: (kind: WorkKind, name: string, parent?: string) => Begun;
  /** Runs something so that work begun in it is part of this work. */
  readonly within: <T>(work: Begun, run: () => T) => T;
  /** A query that is over, part of the work it was made in. */
  readonly queried: (name: string, seconds: number, failed: boolean) => void;
};

/** What waits to be done, counted in the database when it is asked for. */
export type Backlog = {
  readonly lettersUnissued: number;
  readonly filesUnread: number;
  readonly clocksOverdue: number;
  readonly jobsWaiting: number;
};
