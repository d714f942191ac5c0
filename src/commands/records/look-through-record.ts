import type { CaseFile } from '#domain/cases/case-file.ts';
import { type ContraryFact, contraryFacts } from '#domain/checks/denials/against-record.ts';
import { chronologyOf, type ChronologyEvent } from '#domain/evidence/chronology/chronology.ts';
import { factsOfRecord, type RecordFact, unfolded } from '#domain/evidence/record/facts-of-record.ts';
import { type Timeline, timelineOf } from '#domain/evidence/timeline/timeline.ts';
import { assessCompleteness } from '#domain/records/completeness/assess-completeness.ts';
import type { RecordCompleteness } from '#domain/records/completeness/completeness.ts';
import type { KnownDetermination } from '#domain/records/completeness/rules/prior-determinations.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import type { IndexedDocument, PageCopy } from '#domain/records/documents/indexed-document.ts';
import { isSetAside } from '#domain/records/documents/set-aside.ts';
import type { Submission } from '#domain/records/files/submission.ts';
import { listDocuments } from '#domain/records/index/list-documents.ts';
import type { ListedDocument } from '#domain/records/index/listed-document.ts';
import { originalDocuments } from '#domain/records/index/original-documents.ts';

/** A record that was read and indexed. */
export type IndexedRecord = {
  readonly index: readonly IndexedDocument[];
  readonly copies: readonly PageCopy[];
  readonly pages: readonly { readonly page: number; readonly file: string; readonly text: string }[];
  readonly submissions: readonly Submission[];
};

/** What is known of the case beside its record. */
export type KnownOfCase = {
  readonly caseNumber: string | null;
  readonly urDecision: CaseFile['urDecisionDate'] | null;
  readonly titles: readonly string[];
  readonly known: readonly KnownDetermination[];
};

export type RecordOverview = {
  readonly list: readonly ListedDocument[];
  /** The documents as they were read: without copies. */
  readonly documents: readonly RecordDocument[];
  readonly facts: readonly RecordFact[];
  readonly chronology: readonly ChronologyEvent[];
  readonly timeline: Timeline;
  readonly completeness: RecordCompleteness;
  /** What the UR decision denies and the record states. */
  readonly contrary: readonly ContraryFact[];
};

/** Looks through a whole record: its list of documents, what happened when, what is linked over time, and what is missing. */
export function lookThroughRecord(record: IndexedRecord, of: KnownOfCase): RecordOverview {
  const { index, copies, pages, submissions } = record;
  const own = index.filter(document => !isSetAside(document));
  const documents = originalDocuments(own, pages, copies);
  const found = factsOfRecord(documents);
  const facts = found.map(({ fact }) => fact);
  return {
    list: listDocuments(index, pages, submissions),
    documents,
    facts: found,
    chronology: chronologyOf(own, facts),
    timeline: timelineOf(facts),
    completeness: assessCompleteness({
      index,
      documents,
      request: { urDecision: of.urDecision, titles: of.titles },
      caseNumber: of.caseNumber,
      known: of.known,
    }),
    contrary: contraryFacts({ index: own, documents, facts: unfolded(found) }, of.titles),
  };
}
