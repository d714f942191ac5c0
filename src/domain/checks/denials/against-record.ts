import { z } from 'zod';
import { type Fact, Place } from '#domain/evidence/fact.ts';
import { readAt, readPage, type Reading, sentenceAt } from '#domain/evidence/reading/reading.ts';
import type { Source } from '#domain/law/source.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import { checkedText } from '../letter/checked-text.ts';
import { bySaying } from './answer.ts';
import { type Denial, findDenialsOfDecision } from './find-denials.ts';
import type { Query } from './query.ts';
import { TOPICS_OF_RECORD } from './topics/of-record.ts';
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

/** No page shows more places than a person would look at. */
const PLACES_OF_PAGE = 3;

/** Where a page answers a query by itself; reading it anew only when the query asks for its words. */
function statedOn({ answeredBy, inSentence, saidBy }: Query, page: PageOfRecord): Place[] {
  const facts = page.facts.filter(candidate => {
    if (answeredBy?.(candidate) !== true) return false;
    if (inSentence === undefined) return true;
    const reading = page.reading();
    const { start, end } = sentenceAt(reading, readAt(reading, candidate.at.start));
    return inSentence(reading.text.slice(start, end));
  });
  if (facts.length > 0) return facts.slice(0, PLACES_OF_PAGE).map(({ at }) => at);
  if (saidBy === undefined || !new RegExp(saidBy.source, 'i').test(page.text.replaceAll(/\s+/g, ' '))) return [];
  const said = bySaying(saidBy, page.reading());
  if (said === null) return [];
  const quote = page.text.slice(said.start, said.end);
  return [{ document: page.document, page: page.number, part: 'page', ...said, quote }];
}

/** Every page that answers a query; a second query that belongs to it must be answered in the same document. */
function statedIn(query: Query, pages: readonly PageOfRecord[]): Place[] {
  const found = pages.flatMap(page => statedOn(query, page));
  if (query.and === undefined || found.length === 0) return found;
  const documents = new Set(statedIn(query.and, pages).map(({ document }) => document));
  return found.filter(({ document }) => documents.has(document));
}

type Asked = { readonly asks: string; readonly hedged: boolean; readonly stated: readonly Place[] };

/** Asks the record what a denial denies: strictly, and in the wider sense, whose answers a person must weigh. */
function ask(denial: Denial, text: string, title: string, pages: readonly PageOfRecord[]): Asked | null {
  const strict = understand(denial, text, title);
  const stated = strict === null ? [] : statedIn(strict, pages);
  const wide = understand(denial, text, title, TOPICS_OF_RECORD);
  const seen = new Set(stated.map(({ page }) => page));
  const more = wide === null ? [] : statedIn(wide, pages).filter(({ page }) => !seen.has(page));
  const all = [...stated, ...more];
  if (all.length === 0) return null;
  return {
    asks: (stated.length > 0 ? strict?.asks : undefined) ?? wide?.asks ?? '',
    hedged: denial.hedged || stated.length === 0,
    stated: all.toSorted((one, other) => one.page - other.page),
  };
}

/** Everything the UR decisions of a record deny and the record states. `titles` are the disputed items as worded. */
export function contraryFacts(record: SearchedRecord, titles: readonly string[]): ContraryFact[] {
  const decisions = new Set(record.index.flatMap(({ id, kind }) => (kind === 'ur-decision' ? [id] : [])));
  const pages = pagesOf(record);
  const title = titles.join('; ');
  const answers = new Map<string, Asked | null>();
  return record.documents
    .filter(({ id }) => decisions.has(id))
    .flatMap(({ id, pages: own }) =>
      own.flatMap(({ number, text }) =>
        findDenialsOfDecision(checkedText('rationale', text)).flatMap((denial): ContraryFact[] => {
          // One decision denies in the words of another: the record is asked once.
          const key = `${denial.denied} ${text.slice(denial.object.start, denial.object.end).replaceAll(/\s+/g, ' ')}`;
          const known = answers.get(key);
          const asked = known === undefined ? ask(denial, text, title, pages) : known;
          answers.set(key, asked);
          if (asked === null) return [];
          const quote = text.slice(denial.start, denial.end);
          const place = { document: id, page: number, part: 'page', start: denial.start, end: denial.end, quote };
          return [{ denial: place, asks: asked.asks, hedged: asked.hedged, stated: [...asked.stated] }];
        }),
      ),
    );
}
