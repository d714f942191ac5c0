import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { LookAlike } from '../paper/passage.ts';
import type { Role } from './cast.ts';
import type { Condition, TherapyKind } from './condition.ts';
import type { ContraryTopic } from './contrary-topics.ts';

/** Something a physician asks for, as worded in the request. */
export type Requested = {
  readonly title: string;
  readonly code: string;
  readonly quantity: string;
  readonly diagnosis: string;
  readonly topics: readonly ContraryTopic[];
};

export type Decided = Requested & {
  readonly outcome: 'approved' | 'modified' | 'denied';
  readonly authorized: string | null;
};

/** Words put into a paper on purpose: they document what will be denied, or only look like it. */
export type Insert = { readonly topic: ContraryTopic; readonly as: 'documents' | LookAlike };

export type What =
  | { readonly is: 'first-report' }
  | { readonly is: 'visit' }
  | { readonly is: 'consultation'; readonly asksFor: string }
  | { readonly is: 'therapy'; readonly kind: TherapyKind; readonly number: number; readonly of: number }
  | { readonly is: 'imaging' | 'nerves'; readonly injury: number }
  | { readonly is: 'laboratory' }
  | { readonly is: 'drug-test'; readonly consistent: boolean }
  | { readonly is: 'surgery'; readonly injury: number }
  | { readonly is: 'evaluation' }
  | { readonly is: 'request'; readonly items: readonly Requested[]; readonly number: number }
  | { readonly is: 'ur-decision'; readonly items: readonly Decided[]; readonly number: number; readonly final: boolean }
  | { readonly is: 'application'; readonly items: readonly Decided[]; readonly decided: CivilDate }
  | { readonly is: 'determination'; readonly items: readonly Decided[]; readonly decided: CivilDate }
  | {
      readonly is: 'letter';
      readonly about: 'benefits' | 'appointment' | 'attorney' | 'nurse' | 'objection' | 'subpoena';
    }
  | { readonly is: 'other'; readonly about: 'billing' | 'pharmacy' | 'chart' | 'testimony' };

export type Happening = {
  readonly on: CivilDate;
  readonly by: Role;
  readonly now: Condition;
  readonly what: What;
  /** Must be in the set, however small it is. */
  readonly must: boolean;
  readonly inserts: Insert[];
};
