import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Language } from '#domain/letters/final-determination/front/language.ts';
import type { NoticeKind, Recipient } from '#domain/notices/notice.ts';

/** A notice to one recipient, and how far it is: by e-mail when there is an address that takes it, else by post. */
export type KeptNotice = {
  readonly id: string;
  readonly caseNumber: string;
  /** Of the event it tells of. */
  readonly sequence: number;
  readonly notice: NoticeKind;
  readonly to: Recipient;
  readonly language: Language;
  readonly state: 'to-send' | 'sent' | 'to-post' | 'posted';
  readonly tries: number;
  readonly madeAt: string;
  /** The day it was sent or posted. */
  readonly servedOn: CivilDate | null;
  /** Why the last try failed, in the mail server's words without an address. */
  readonly trouble: string | null;
};

/** What became of an e-mail: taken by the mail server, refused for good, or to be tried again. */
export type MailOutcome = { readonly kind: 'taken' } | { readonly kind: 'refused' | 'later'; readonly reason: string };

export type Mail = {
  /** The same for the same notice, so that a second copy can be told. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};
export type SendMail = (mail: Mail) => Promise<MailOutcome>;

/** What is done with a notice after a try. */
export type Tried =
  | { readonly state: 'sent'; readonly on: CivilDate }
  | { readonly state: 'to-send'; readonly nextTry: string; readonly trouble: string }
  | { readonly state: 'to-post'; readonly trouble: string };

export type Outbox = {
  /** Of a case, the oldest first. */
  readonly list: (caseNumber: string) => Promise<readonly KeptNotice[]>;
  /**
   * Takes one notice whose time has come, alone, hands it with its address to `work` and keeps what became of it; false when there is
   * none. Stopped in between it is as if it had not been taken.
   */
  readonly next: (now: string, work: (notice: KeptNotice, email: string) => Promise<Tried>) => Promise<boolean>;
  /** Of several cases, the newest first. */
  readonly ofCases: (caseNumbers: readonly string[]) => Promise<readonly KeptNotice[]>;
  /** What waits to be printed and posted, the oldest first. */
  readonly toPost: () => Promise<readonly KeptNotice[]>;
  /** What was posted last, the newest first. */
  readonly lastPosted: (limit: number) => Promise<readonly KeptNotice[]>;
  /** Ids of the notices an account has read. */
  readonly readBy: (account: string) => Promise<ReadonlySet<string>>;
  /** Keeps when an account first read a notice. */
  readonly keepReading: (id: string, account: string, at: string) => Promise<void>;
  /** What was sent or posted and does not stand in the log yet, the oldest first; some at a time. */
  readonly unrecorded: () => Promise<readonly KeptNotice[]>;
  /** Notes that the service stands in the log. */
  readonly recorded: (id: string) => Promise<void>;
  /** Notes that a letter was posted; false when it was not to be. */
  readonly posted: (id: string, on: CivilDate) => Promise<boolean>;
};
