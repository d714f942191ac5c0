import { z } from 'zod';
import { type Fact, Place } from '#domain/evidence/fact.ts';
import { readAt, readPage, type Reading, sentenceAt } from '#domain/evidence/reading/reading.ts';
import type { Source } from '#domain/law/source.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import { checkedText } from '../letter/checked-text.ts';
import { bySaying } from './answer.ts';
import { findDenials } from './find-denials.ts';
import type { Query } from './query.ts';
import { understand } from './understand.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5)',
  says: 'a determination is set aside for a plainly erroneous finding of fact: what a decision says is not in the record must be looked for in all of it',
};

/** Something a decision says is absent, and where the record states it. */
export const ContraryFact = z.object({
  denial: Place,
  /** What is looked for, to be read after "the record states": `a drug test`. */
  asks: z.string(),
  /** The denial is only of something clear, recent, sufficient: what is found may not be enough. */
  hedged: z.boolean(),
  /** Every page that states it, in the order of the record. */
  stated: z.array(Place).min(1),
});
export type ContraryFact = Readonly<z.infer<typeof ContraryFact>>;

/** A record to search: its documents without copies, their index and facts. */
export type SearchedRecord = {
  readonly index: readonly IndexedDocument[];
  readonly documents: readonly RecordDocument[];
  readonly facts: readonly Fact[];
};

/** Papers of the dispute itself: what they say of the patient they have from elsewhere. */
const OF_THE_DISPUTE = new Set<IndexedDocument['kind']>([
  'ur-decision',
  'imr-application',
  'prior-determination',
  'proof-of-service',
  'correspondence',
  'blank',
]);

type PageOfRecord = {
  readonly document: string;
  readonly number: number;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly reading: () => Reading;
};

function pagesOf({ index, documents, facts }: SearchedRecord): PageOfRecord[] {
  const kinds = new Map(index.map(({ id, kind }) => [id, kind]));
  const byPage = Map.groupBy(facts, ({ at }) => at.page);
  return documents
    .filter(({ id }) => !OF_THE_DISPUTE.has(kinds.get(id) ?? 'other'))
    .flatMap(({ id, pages }) =>
      pages.map(({ number, text }): PageOfRecord => {
        let kept: Reading | null = null;
        const reading = (): Reading => (kept ??= readPage(text));
        return { document: id, number, text, facts: byPage.get(number) ?? [], reading };
      }),
    );
}

/** Where a page answers a query by itself; reading it anew only when the query asks for its words. */
function statedOn({ answeredBy, inSentence, saidBy }: Query, page: PageOfRecord): Place | null {
  const fact = page.facts.find(candidate => {
    if (answeredBy?.(candidate) !== true) return false;
    if (inSentence === undefined) return true;
    const reading = page.reading();
    const { start, end } = sentenceAt(reading, readAt(reading, candidate.at.start));
    return inSentence(reading.text.slice(start, end));
  });
  if (fact !== undefined) return fact.at;
  if (saidBy === undefined || !new RegExp(saidBy.source, 'i').test(page.text.replaceAll(/\s+/g, ' '))) return null;
  const said = bySaying(saidBy, page.reading());
  if (said === null) return null;
  return {
    document: page.document,
    page: page.number,
    part: 'page',
    ...said,
    quote: page.text.slice(said.start, said.end),
  };
}

/** Every page that answers a query; a second query that belongs to it must be answered in the same document. */
function statedIn(query: Query, pages: readonly PageOfRecord[]): Place[] {
  const found = pages.flatMap(page => statedOn(query, page) ?? []);
  if (query.and === undefined || found.length === 0) return found;
  const documents = new Set(statedIn(query.and, pages).map(({ document }) => document));
  return found.filter(({ document }) => documents.has(document));
}

/** Everything the UR decisions of a record deny and the record states. `titles` are the disputed items as worded. */
export function contraryFacts(record: SearchedRecord, titles: readonly string[]): ContraryFact[] {
  const decisions = new Set(record.index.flatMap(({ id, kind }) => (kind === 'ur-decision' ? [id] : [])));
  const pages = pagesOf(record);
  const answers = new Map<string, Place[]>();
  return record.documents
    .filter(({ id }) => decisions.has(id))
    .flatMap(({ id, pages: own }) =>
      own.flatMap(({ number, text }) =>
        findDenials(checkedText('rationale', text)).flatMap((denial): ContraryFact[] => {
          const query = understand(denial, text, titles.join('; '));
          if (query === null) return [];
          const key = `${query.asks} ${text.slice(denial.object.start, denial.object.end)}`;
          const stated = answers.get(key) ?? statedIn(query, pages);
          answers.set(key, stated);
          const quote = text.slice(denial.start, denial.end);
          if (stated.length === 0) return [];
          return [
            {
              denial: { document: id, page: number, part: 'page', start: denial.start, end: denial.end, quote },
              asks: query.asks,
              hedged: denial.hedged,
              stated,
            },
          ];
        }),
      ),
    );
}
