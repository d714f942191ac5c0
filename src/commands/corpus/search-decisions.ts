import type { DecisionHead } from '#domain/corpus/decisions/decision-head.ts';
import type { PublishedDecision } from '#domain/corpus/decisions/published-decision.ts';
import { readSource } from '#domain/corpus/decisions/read-source.ts';
import {
  anyOfQuery,
  type CorpusQuery,
  corpusQuery,
  type ReadQuery,
  termsOf,
} from '#domain/corpus/search/corpus-query.ts';
import { type Passage, passagesOf } from '#domain/corpus/search/passages.ts';
import { rankByTreatment } from '#domain/corpus/search/rank-by-treatment.ts';
import { placeFinder } from '#domain/records/search/search-terms.ts';
import type { CorpusIndex, CorpusPage, CorpusRequest, KeptDecision } from './ports.ts';

/** A decision as a list shows it. */
export type FoundDecision = {
  readonly decision: DecisionHead;
  readonly version: number;
  readonly passages: readonly Passage[];
};

export type FoundDecisions = {
  readonly count: number;
  readonly decisions: readonly FoundDecision[];
  readonly facets: CorpusPage['facets'];
  /** What was searched instead, because nothing has the words as typed. */
  readonly instead: string | null;
  /** None has all of the words: these have some of them. */
  readonly anyOf: boolean;
} & Omit<ReadQuery, 'query'>;

const PASSAGES = 3;

/** So many of the best are ordered anew by what they decide; the rest stays as its words rank it. */
const RANKED = 30;

type Rest = Omit<CorpusRequest, 'query'>;

/**
 * Published decisions that have what was typed, best first, with what they divide into. Where none has, words are taken as the
 * nearest that some have; where still none has all of them, those that have any.
 */
export async function searchDecisions(
  { index }: { readonly index: CorpusIndex },
  typed: string,
  rest: Rest,
): Promise<FoundDecisions> {
  const { query, ...unsought } = corpusQuery(typed);
  const page = await pageOf(index, query, rest);
  const found = { ...shown(page, query), instead: null, anyOf: false, ...unsought };
  if (page.count > 0 || query.length === 0) return found;
  const corrected = await respelt(index, query);
  const second = corrected === null ? query : corpusQuery(corrected).query;
  if (corrected !== null) {
    const again = await pageOf(index, second, rest);
    if (again.count > 0) return { ...found, ...shown(again, second), instead: corrected };
  }
  if (second.length < 2) return { ...found, instead: corrected };
  const loose = await pageOf(index, anyOfQuery(second), rest, second);
  return { ...found, ...shown(loose, second), instead: corrected, anyOf: loose.count > 0 };
}

/** A page of what a query finds; of the best, what decides the treatment named comes before what only mentions it. */
async function pageOf(index: CorpusIndex, query: CorpusQuery, rest: Rest, named = query): Promise<CorpusPage> {
  const { sort, offset, limit } = rest;
  if (sort !== 'relevance' || query.length === 0 || offset >= RANKED) return index.search({ ...rest, query });
  const page = await index.search({ ...rest, query, offset: 0, limit: Math.max(RANKED, offset + limit) });
  const best = rankByTreatment(named, page.hits.slice(0, RANKED), ({ head }) => head);
  return { ...page, hits: [...best, ...page.hits.slice(RANKED)].slice(offset, offset + limit) };
}

function shown({ count, hits, facets }: CorpusPage, query: CorpusQuery) {
  const find = placeFinder(termsOf(query));
  return {
    count,
    facets,
    decisions: hits.map(({ head, version, text }) => ({
      decision: head,
      version,
      passages: passagesOf(text, find, PASSAGES),
    })),
  };
}

/** A decision read anew from what was published; null when it can no longer be read. */
export function decisionOf({ file, source }: KeptDecision, checked: boolean): PublishedDecision | null {
  const read = readSource(file, source, checked);
  return read.kind === 'read' ? read.decision : null;
}

/** The query with words no decision has replaced by the nearest that some have; null when there are none to replace. */
async function respelt(index: CorpusIndex, query: CorpusQuery): Promise<string | null> {
  let changed = false;
  const terms: string[] = [];
  for (const [{ words, prefix }] of query) {
    const spelt: string[] = [];
    for (const [at, word] of words.entries()) {
      const nearest = prefix && at === words.length - 1 ? null : await index.nearestWord(word);
      if (nearest !== null) changed = true;
      spelt.push(nearest ?? word);
    }
    const joined = spelt.join(' ');
    terms.push(`${words.length > 1 ? `"${joined}"` : joined}${prefix ? '*' : ''}`);
  }
  return changed ? terms.join(' ') : null;
}
