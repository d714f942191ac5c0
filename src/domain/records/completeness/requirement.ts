import { z } from 'zod';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';
import type { ComparableDocument } from './match/compare-named.ts';
import type { MatchedRecord } from './match/match-named-record.ts';

export const RequirementId = z.enum([
  'request-and-decision',
  'reports-named',
  'treating-reports',
  'earlier-physicians',
  'application-form',
  'told-the-worker',
  'sent-in-support',
  'criteria-and-reasons',
  'list-of-records',
]);
export type RequirementId = z.infer<typeof RequirementId>;

/** One class of records the claims administrator must send, against what is in the record. */
export const Requirement = z.object({
  rule: RequirementId,
  /** `unclear`: the record does not show whether there is any; the administrator must say. */
  state: z.enum(['present', 'missing', 'unclear', 'not-required']),
  /** What was found or is wanting, in words. */
  what: z.string(),
  /** Ids of the documents that meet it. */
  documents: z.array(z.string()),
  source: z.string(),
  says: z.string(),
});
export type Requirement = Readonly<z.infer<typeof Requirement>>;

/** The request for treatment in dispute, as far as it is known. */
export type DisputedRequest = {
  /** The day of the request for authorization. */
  readonly requested: CivilDate | null;
  readonly urDecision: CivilDate | null;
  /** Who asked for the treatment. */
  readonly physician: string | null;
  /** The disputed items as they are worded. */
  readonly titles: readonly string[];
};

/** A record as the rules look at it: its documents without copies, in the order of their pages. */
export type CheckedRecord = {
  readonly documents: readonly ComparableDocument[];
  readonly matched: readonly MatchedRecord[];
  readonly request: DisputedRequest;
  /** The text of a document. */
  readonly textOf: (document: string) => string;
};

export type Found = Pick<Requirement, 'state' | 'what' | 'documents'>;

/** One class of records and how it is looked for. */
export type RecordRule = {
  readonly rule: RequirementId;
  readonly source: Source;
  readonly find: (record: CheckedRecord) => Found;
};

export const idsOf = (documents: readonly { readonly id: string }[]): string[] => documents.map(({ id }) => id);

/** `1 report`, `3 reports`. */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
