import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Case } from '#domain/cases/case.ts';
import type { CaseFile } from '#domain/cases/case-file.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import type { Dispute } from '#domain/cases/dispute.ts';
import type { ApplicationForm } from '#domain/cases/events/application-form.ts';
import type { RecordedEvent, SourcedEvent } from '#domain/cases/events.ts';
import type { SealedEntry } from '#domain/cases/log-entry.ts';
import type { Stage } from '#domain/deadlines/clocks/alarms.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import type { ItemCounts } from '#domain/guidelines/counts/item-counts.ts';
import type { Review } from '#domain/guidelines/review.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import type { LetterDocument } from '#domain/letters/final-determination/letter-document.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import type { OutgoingNotice } from '#domain/notices/outgoing.ts';
import type { LetterSender } from '#domain/cases/events/letter-sender.ts';
import type { Organization } from '#domain/reviewers/organization.ts';
import type { Reviewer } from '#domain/reviewers/reviewer.ts';
import type { ClockWatch } from './clocks/ports.ts';

/** The text of a file, whatever its form; `pages` joined by form feeds is `text`. */
export type LoadedText = {
  readonly kind: 'loaded';
  readonly file: string;
  readonly text: string;
  readonly pages: readonly string[];
};

/** Reads a file (or standard input, `-`) as text, or says in one line why it cannot. */
export type LoadText = (
  path: string,
) => Promise<LoadedText | { readonly kind: 'unreadable'; readonly error: Unreadable }>;

export type Clock = {
  /** This instant, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Today in California. */
  readonly today: () => CivilDate;
};

/** A case as the store holds it: its state by replay, and the log it comes from. */
export type StoredCase = { readonly case: Case; readonly events: readonly RecordedEvent[] };

/** What a list shows of a case, without its documents. */
export type CaseRow = {
  readonly caseNumber: string;
  readonly state: CaseState;
  readonly dispute: Dispute;
  /** Items still open, and how many of them are decided. */
  readonly open: number;
  readonly decided: number;
};

/** Work left for later, delivered at least once. */
export type Task =
  | { readonly name: 'issue-letter' | 'index-record' | 'send-webhooks'; readonly caseNumber: string }
  | { readonly name: 'read-record'; readonly sha256: string }
  | { readonly name: 'import-decisions'; readonly import: string };

/** Events to add to a case in one piece, on the understanding that nothing was added since `sequence`. */
export type Append = {
  readonly caseNumber: string;
  /** Last sequence the writer saw; 0 for a case that is not there yet. */
  readonly sequence: number;
  readonly at: string;
  readonly events: readonly SourcedEvent[];
  /** The case as it stands with the events. */
  readonly after: Case;
  /** Its clocks that run then: derived, kept so that what falls due is found without replay. */
  readonly clocks: readonly Deadline[];
  /** Queued in the same transaction. */
  readonly tasks: readonly Task[];
  /** Whom the events are to be told to: kept in the same transaction, sent later. */
  readonly notices?: readonly OutgoingNotice[];
};

export type ReviewerLoad = { readonly reviewer: string; readonly open: number; readonly lastAssigned: string };

/** An application on file, and what became of its case. */
export type FiledEarlier = {
  readonly caseNumber: string;
  readonly state: CaseState;
  readonly received: CivilDate | null;
  readonly form: ApplicationForm;
};

export type CaseStore = {
  readonly read: (caseNumber: string) => Promise<StoredCase | null>;
  /** By case number. */
  readonly list: () => Promise<readonly CaseRow[]>;
  /** All or nothing; `conflict` when somebody else added events first. */
  readonly append: (entry: Append) => Promise<'appended' | 'conflict'>;
  /** Applications of the same date of injury that were on file before this one. */
  readonly filedEarlier: (current: Case) => Promise<readonly FiledEarlier[]>;
  /** Of each reviewer with a case: how many are open, and when the last was given. */
  readonly reviewerLoads: () => Promise<readonly ReviewerLoad[]>;
  /** A number nobody has, for a case of the year. */
  readonly nextNumber: (year: number) => Promise<string>;
  /** The running clocks of all cases. */
  readonly clocks: ClockWatch;
  /** Every row of the log of all cases, in order of position, a batch at a time. */
  readonly log: () => AsyncIterable<readonly SealedEntry[]>;
  /** Queues letters of cases that are determined and not issued, at most `limit` of them, any; answers how many. */
  readonly sweepUnissued: (limit: number) => Promise<number>;
};

export type Letter = { readonly sha256: string; readonly bytes: Uint8Array };
export type LetterStore = {
  /** Keeps the first letter ever stored for a determination of a case and answers it, whichever was first. */
  readonly keep: (caseNumber: string, round: number, letter: Letter, at: string) => Promise<Letter>;
  readonly read: (caseNumber: string, round: number) => Promise<(Letter & { readonly writtenAt: string }) | null>;
};

/** A reviewer with what only the identity store may hold. */
export type Identity = {
  readonly reviewer: Reviewer;
  readonly login: string;
  readonly name: string;
  readonly passphraseHash: string;
  /** From when no case is given to them; null, or not there, while cases are. */
  readonly retiredAt?: string | null;
};
export type ReviewerStore = {
  /** By id or login. */
  readonly read: (idOrLogin: string) => Promise<Identity | null>;
  /** Every reviewer, by id. */
  readonly list: () => Promise<readonly Identity[]>;
  /** False when the id or the login is taken. */
  readonly add: (identity: Identity, at: string) => Promise<boolean>;
  /** The review organization as last described; null where nobody has. Names: kept where those of the reviewers are. */
  readonly organization: () => Promise<Organization | null>;
  /** Keeps a new description of it; those before stay. */
  readonly describeOrganization: (organization: Organization, at: string) => Promise<void>;
};

export type Passphrases = {
  readonly hash: (passphrase: string) => Promise<string>;
  readonly matches: (hash: string, passphrase: string) => Promise<boolean>;
};

export type Sha256 = (bytes: Uint8Array) => string;
/** Writes the letter of a determination, with cover pages in the languages named, or says what keeps it from being written and where. */
export type WriteLetter = (
  determination: Determination,
  form: 'pdf' | 'txt',
  covers?: readonly Language[],
  sender?: LetterSender | null,
) =>
  | { readonly kind: 'written'; readonly content: string | Uint8Array }
  | { readonly kind: 'refused'; readonly error: Unreadable };

/** Facts found in the record of a case, asked for when they are needed; another version may hold others. */
export type RecordFacts = { readonly version: number; readonly facts: () => Promise<readonly Fact[]> };
/** A review with what was counted from the record, item by item. */
export type CountedReview = Review & { readonly counts: readonly ItemCounts[] };
/** What documents, record and items of a case come to: derived, so it may be remembered. */
export type ReviewOf = (current: Case, record: RecordFacts | null) => Promise<CountedReview>;

/** A job as the queue runs it: by name, and on a schedule when it has one (cron, UTC). */
export type Job = {
  readonly name: string;
  readonly schedule: string | null;
  /** How many run at once in this process; one when it does not say. */
  readonly atOnce?: number;
  readonly run: (payload: unknown) => Promise<void>;
};

/** A case folder read whole: `case.json` and the documents it names, page by page. */
export type LoadedCaseFile = {
  readonly kind: 'loaded';
  readonly folder: string;
  readonly caseFile: CaseFile;
  readonly documents: readonly RecordDocument[];
};

/** Reads the case folder that holds this `case.json`, or says in one line what is wrong with it. */
export type LoadCaseFile = (
  caseJson: string,
) => Promise<LoadedCaseFile | { readonly kind: 'unreadable'; readonly error: Unreadable }>;

/** Every file named, and those with one of the endings in the folders named, recursively, in name order. */
export type ListFiles = (
  paths: readonly string[],
  endings: readonly string[],
) => Promise<{ readonly files: readonly string[]; readonly skipped: readonly string[] }>;

/** Where a command line program speaks: lines of output, and messages beside them. */
export type Terminal = {
  /** One line of output; waits when the reader is slower. */
  readonly print: (line: string) => Promise<void>;
  /** A message to the person, apart from the output. */
  readonly say: (message: string) => void;
  /** A bar on a terminal, nothing elsewhere. */
  readonly progress: (total: number) => { readonly step: () => void; readonly stop: () => void };
};

/** Sets a letter as a PDF, or says which character of it cannot be shown. */
export type SetLetter = (
  letter: LetterDocument,
) => { readonly kind: 'set'; readonly pdf: Uint8Array } | { readonly kind: 'refused'; readonly error: Unreadable };

/** Writes a file, replacing what was there; null when done, else why it could not. */
export type WriteFile = (path: string, content: string | Uint8Array) => Promise<Unreadable | null>;

/** Writes a file piece by piece, replacing what was there once it is whole; null when done, else why it could not. */
export type SaveStream = (path: string, content: AsyncIterable<string | Uint8Array>) => Promise<Unreadable | null>;

/** The text of a PDF that is not on disk; `name` is only carried into the result. */
export type PdfText = (
  name: string,
  pdf: Uint8Array,
) => Promise<LoadedText | { readonly kind: 'unreadable'; readonly error: Unreadable }>;

/** A letter as it is stored, with the determination of its case that it belongs to. */
export type StoredLetter = Letter & { readonly round: number };

/** Everything stored of one case, unread: what an audit compares. `data`, `dispute` and `deadline` are JSON as it stands. */
export type StoredRows = {
  readonly caseNumber: string;
  readonly row: {
    readonly state: string;
    readonly sequence: number;
    readonly open: number;
    readonly decided: number;
    readonly dispute: string;
    readonly openedAt: string;
  } | null;
  /** In order of position. */
  readonly entries: readonly SealedEntry[];
  readonly clocks: readonly {
    readonly number: number;
    readonly duty: string;
    readonly due: string;
    readonly deadline: string;
  }[];
  readonly letters: readonly StoredLetter[];
  readonly publications: readonly StoredPublication[];
};

/** A public letter as it is kept, by the round of review it is of. */
export type StoredPublication = {
  readonly round: number;
  readonly text: string;
  readonly pdf: Uint8Array;
  readonly proof: string;
};

/** Cases, log and letters as they are at one moment. */
export type AuditSnapshot = {
  readonly head: () => Promise<{ readonly position: number; readonly seal: string } | null>;
  /** Rows of the log, cases, and names of files in submissions. */
  readonly counts: () => Promise<{ readonly rows: number; readonly cases: number; readonly files: number }>;
  /** Every row of the log in order of position, a batch at a time. */
  readonly log: () => AsyncIterable<readonly SealedEntry[]>;
  /** Every case that any table names, by number. */
  readonly cases: () => AsyncIterable<StoredRows>;
  /** Every file of which a submission says that it was kept, a batch at a time; a file may come several times. */
  readonly submitted: () => AsyncIterable<readonly SubmittedName[]>;
};
/** A file as a submission names it. */
export type SubmittedName = {
  readonly caseNumber: string;
  readonly submission: string;
  readonly path: string;
  readonly sha256: string;
};
export type AuditStore = { readonly snapshot: <T>(look: (snapshot: AuditSnapshot) => Promise<T>) => Promise<T> };

/** That a clock reached a stage: for the people who must act, kept once. */
export type Notice = {
  readonly caseNumber: string;
  readonly duty: Deadline['duty'];
  readonly enforced: boolean;
  readonly startedBy: Pick<Deadline['startedBy'], 'event' | 'on'>;
  readonly stage: Stage;
  /** The day the stage is reached, which may lie before the day it was noticed. */
  readonly on: CivilDate;
  readonly due: string;
  readonly owedBy: Deadline['owedBy'];
  readonly what: string;
};
export type NoticeStore = {
  /** Keeps those that are not there yet, in order; answers how many. */
  readonly keep: (notices: readonly Notice[], at: string) => Promise<number>;
  /** Newest first. */
  readonly list: (of: {
    readonly caseNumber?: string;
    readonly limit: number;
  }) => Promise<readonly (Notice & { readonly keptAt: string })[]>;
};
