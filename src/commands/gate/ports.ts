import { z } from 'zod';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import type { CheckRule, Severity } from '#domain/checks/finding.ts';
import type { DeskPart } from '../lists/ports.ts';
import type { ShownFinding } from './show-findings.ts';

/** What an examination was made from: it holds while these are the same. */
export type ExaminedFrom = {
  /** Last event of the case it knew. */
  readonly sequence: number;
  /** Version of the index of the record; 0 where nothing was submitted. */
  readonly recordVersion: number;
  /** Which rules were asked, as `rulesAsked` names them. */
  readonly rules: string;
  /** The day on which the draft was looked at as if it were signed; of what is signed the day of the signature. */
  readonly on: CivilDate;
};

/** What was found in one draft or signed analysis. */
export type DeskResult = {
  /** Titles of the disputed items of the case. */
  readonly items: readonly string[];
  readonly isPanel: boolean;
  readonly signedOn: CivilDate | null;
  /** Whether it was checked when it was signed; drafts from before that were not. */
  readonly checkedAtSigning: boolean;
  readonly findings: readonly ShownFinding[];
  readonly unchecked: readonly string[];
};

export type Draft = { readonly caseNumber: string; readonly seat: number };

/** What the quality desk has said of a draft; `unseen` while it has said nothing of it as it stands. */
export type DeskStanding = 'unseen' | 'returned' | 'taken-up' | 'released';

/** A draft with what is kept of its examination. */
export type DeskRow = Draft &
  DeskResult & {
    readonly state: CaseState;
    readonly desk: DeskStanding;
    /** The first day the determination is due, or the minute; null when no such clock runs. */
    readonly due: string | null;
    /** Whether something it was made from has changed since. */
    readonly isStale: boolean;
  };

/** `gravity`: what stands in the way first; `due`: what is due first. */
export const DeskSort = z.enum(['gravity', 'due', 'number']);
export type DeskSort = z.infer<typeof DeskSort>;

/** What of the desk is asked for. */
export type DeskQuestion = DeskPart & {
  readonly severity: Severity | null;
  readonly rule: CheckRule | null;
  readonly of: 'drafts' | 'signed' | null;
  readonly desk: DeskStanding | null;
  /** The beginning of case numbers. */
  readonly caseNumber: string;
  readonly sort: DeskSort;
};

export type DeskPage = {
  readonly rows: readonly DeskRow[];
  /** How many fit the question. */
  readonly fitting: number;
  /** How many are drafted or signed, and how many of them have something to settle before signing. */
  readonly drafted: number;
  readonly open: number;
  /** Rules anything was found by, by name. */
  readonly rules: readonly CheckRule[];
};

type Now = { readonly rules: string; readonly today: CivilDate };

/** Examinations of drafts: derived, and thrown away at any time. */
export type ExaminationStore = {
  /** Drafts and signed analyses with no examination, or with one made from something else; what is due first comes first. */
  readonly stale: (now: Now & { readonly limit: number }) => Promise<readonly Draft[]>;
  readonly countStale: (now: Now) => Promise<number>;
  /** Keeps an examination in place of the last; `result` is null where nothing is decided. */
  readonly keep: (draft: Draft, from: ExaminedFrom, result: DeskResult | null) => Promise<void>;
  readonly page: (now: Now, question: DeskQuestion) => Promise<DeskPage>;
  /** Throws all of them away, to be made anew. */
  readonly forget: () => Promise<void>;
};
