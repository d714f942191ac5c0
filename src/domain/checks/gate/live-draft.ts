import { z } from 'zod';
import type { DraftDetermination } from '#domain/determinations/draft-determination.ts';
import type { Source } from '#domain/law/source.ts';
import { Place } from '#domain/evidence/fact.ts';
import type { Defect } from '../check.ts';
import { type CheckRule, Finding, type Severity } from '../finding.ts';
import type { SearchedCase } from './searched-case.ts';

/** The draft of one reviewer in a live case, with everything it is held against. */
export type LiveDraft = DraftDetermination & {
  /** Every page that was submitted. */
  readonly searched: SearchedCase;
  /** Whom the determination must be served on and the case does not name; null where it names nobody. */
  readonly unnamed: readonly string[] | null;
};

/** A rule that only a live case can answer. */
export type LiveCheck = {
  readonly rule: CheckRule;
  readonly severity: Severity;
  readonly source: Source;
  readonly find: (draft: LiveDraft) => readonly Defect[];
};

/** A finding in a live draft: `item` is the place among the disputed items of the case. */
export const DraftFinding = Finding.extend({
  /** Rule, item and digest of the words it is about: the same while these are. */
  key: z.string(),
  /** Where the record states what the draft denies. */
  record: z.array(Place),
});
export type DraftFinding = Readonly<z.infer<typeof DraftFinding>>;
