import type { Determination } from '#domain/determinations/determination.ts';
import type { Place } from '#domain/evidence/fact.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import type { LetterPlace } from '../finding.ts';
import { contraryFacts } from '../denials/against-record.ts';
import type { SearchedRecord } from '../denials/record/asked-pages.ts';
import { indexed } from './searched-case.ts';

/** Something the reasons of an item call absent, and every place where the record states it. */
export type DeniedInRecord = {
  /** Index of the item in the determination. */
  readonly item: number;
  readonly at: LetterPlace;
  readonly asks: string;
  readonly stated: readonly Place[];
};

const DRAFT = 'draft';

/** The record with reasons in the place of the decisions of utilization review: whatever these deny is not asked. */
function askedBy(text: string, { index, documents, facts }: SearchedRecord): SearchedRecord {
  const decisions = new Set(index.flatMap(({ id, kind }) => (kind === 'ur-decision' ? [id] : [])));
  const page = Math.max(0, ...documents.flatMap(({ pages }) => pages.map(({ number }) => number))) + 1;
  const draft: RecordDocument = {
    id: DRAFT,
    title: DRAFT,
    date: null,
    author: null,
    part: 'page',
    pages: [{ number: page, text }],
  };
  const entry: IndexedDocument = { ...indexed(draft), kind: 'ur-decision' };
  return {
    index: [...index.filter(({ id }) => !decisions.has(id)), entry],
    documents: [...documents.filter(({ id }) => !decisions.has(id)), draft],
    facts,
  };
}

/** Runs everything the reasons of a draft call absent, undocumented or untried against every page of the record. */
export function deniedInRecord({ items }: Pick<Determination, 'items'>, record: SearchedRecord): DeniedInRecord[] {
  return items.flatMap(({ title, rationale }, item) =>
    contraryFacts(askedBy(rationale, record), [title]).map(({ denial, asks, stated }): DeniedInRecord => {
      const { start, end, quote } = denial;
      return { item, at: { part: 'rationale', start, end, quote }, asks, stated };
    }),
  );
}
