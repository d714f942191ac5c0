import type { Fact, Place } from '#domain/evidence/fact.ts';
import { readPage, type Reading } from '#domain/evidence/reading/reading.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import type { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import { partsNamed, sameOrSupplied } from '../../letter/regions.ts';
import { bySaying } from '../answer.ts';
import type { Query } from '../query.ts';
import { isOfAnotherClaim, sentenceAround } from './another-claim.ts';

/** A record to search: its documents without copies, their index and facts. */
export type SearchedRecord = {
  readonly index: readonly IndexedDocument[];
  readonly documents: readonly RecordDocument[];
  readonly facts: readonly Fact[];
};

type PageOfRecord = {
  readonly document: string;
  readonly kind: IndexedDocument['kind'];
  readonly isFirst: boolean;
  readonly number: number;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly flat: () => string;
  readonly reading: () => Reading;
};

/** The pages of a record that may answer, and the parts of the body its claim is about. */
export type AskedPages = { readonly pages: readonly PageOfRecord[]; readonly claim: readonly string[] };

/** Papers of the dispute itself: what they say of the patient they have from elsewhere. */
const OF_THE_DISPUTE = new Set<IndexedDocument['kind']>([
  'ur-decision',
  'imr-application',
  'prior-determination',
  'proof-of-service',
  'correspondence',
  'blank',
]);

function kept<T>(make: () => T): () => T {
  let value: { readonly of: T } | null = null;
  return () => (value ??= { of: make() }).of;
}

/** The parts of the body a claim is about: those of the disputed items, and those diagnosed in more than one paper. */
function partsOfClaim(facts: readonly Fact[], titles: readonly string[]): string[] {
  const told = new Map<string, Set<string>>();
  for (const { kind, value, assertion, subject, at } of facts) {
    if (kind !== 'diagnosis' || assertion !== 'affirmed' || subject !== 'patient' || value.region === null) continue;
    told.set(value.region, (told.get(value.region) ?? new Set()).add(at.document));
  }
  const diagnosed = told.entries().filter(([, documents]) => documents.size > 1);
  return [...new Set([...partsNamed(titles.join('; ')).regions, ...diagnosed.map(([region]) => region)])];
}

/** Makes a record ready to be asked. `titles` are the disputed items as worded. */
export function askedPages({ index, documents, facts }: SearchedRecord, titles: readonly string[]): AskedPages {
  const kinds = new Map(index.map(({ id, kind }) => [id, kind]));
  const byPage = Map.groupBy(facts, ({ at }) => at.page);
  const pages = documents.flatMap(({ id, pages: own }): PageOfRecord[] => {
    const kind = kinds.get(id) ?? 'other';
    if (OF_THE_DISPUTE.has(kind)) return [];
    return own.map(({ number, text }, at) => ({
      document: id,
      kind,
      isFirst: at === 0,
      number,
      text,
      facts: byPage.get(number) ?? [],
      flat: kept(() => text.replaceAll(/\s+/g, ' ')),
      reading: kept(() => readPage(text)),
    }));
  });
  return { pages, claim: partsOfClaim(facts, titles) };
}

/** No page shows more places than a person would look at. */
const PLACES_OF_PAGE = 3;

/** The part of the body a fact is told of; null when it is of none or none is told. */
function partOf(fact: Fact): string | null {
  if (fact.kind === 'treatment-tried') return fact.value.treated?.region ?? null;
  return 'region' in fact.value ? fact.value.region : null;
}

function isOfClaim(fact: Fact, page: PageOfRecord, claim: readonly string[]): boolean {
  const part = partOf(fact);
  if (part !== null && claim.length > 0 && !claim.some(each => sameOrSupplied(each, part))) return false;
  return !isOfAnotherClaim(sentenceAround(page.text, fact.at.start, fact.at.end));
}

/** Where a page answers a query by itself; reading it anew only when the query asks for its words. */
export function statedOn(query: Query, page: PageOfRecord, claim: readonly string[]): Place[] {
  const { answeredBy, betterBy, inSentence, saidBy } = query;
  const facts =
    answeredBy === undefined
      ? []
      : page.facts.filter(
          fact =>
            answeredBy(fact) &&
            isOfClaim(fact, page, claim) &&
            (inSentence === undefined || inSentence(sentenceAround(page.text, fact.at.start, fact.at.end))),
        );
  if (facts.length > 0) {
    const better = betterBy === undefined ? [] : facts.filter(betterBy);
    return (better.length > 0 ? better : facts).slice(0, PLACES_OF_PAGE).map(({ at }) => at);
  }
  return saidBy === undefined ? [] : saidOn(saidBy, page, inSentence);
}

function saidOn(saidBy: RegExp, page: PageOfRecord, inSentence: Query['inSentence']): Place[] {
  if (!saidBy.test(page.flat())) return [];
  const said = bySaying(saidBy, page.reading());
  if (said === null) return [];
  const sentence = sentenceAround(page.text, said.start, said.end);
  if (isOfAnotherClaim(sentence) || inSentence?.(sentence) === false) return [];
  const quote = page.text.slice(said.start, said.end);
  return [{ document: page.document, page: page.number, part: 'page', ...said, quote }];
}

/** The first line of each document of some kinds: that it is there is the answer. */
export function firstLines(kinds: readonly IndexedDocument['kind'][], pages: readonly PageOfRecord[]): Place[] {
  return pages.flatMap(({ isFirst, kind, document, number, text }): Place[] => {
    if (!isFirst || !kinds.includes(kind)) return [];
    const start = /\S/.exec(text)?.index ?? 0;
    const line = text.slice(start).split('\n')[0]?.trimEnd() ?? '';
    return line === '' ? [] : [{ document, page: number, part: 'page', start, end: start + line.length, quote: line }];
  });
}
