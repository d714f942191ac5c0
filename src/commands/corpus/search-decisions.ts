import type { DecisionHead } from '#domain/corpus/decisions/decision-head.ts';
import type { PublishedDecision } from '#domain/corpus/decisions/published-decision.ts';
import { readSource } from '#domain/corpus/decisions/read-source.ts';
import { type CorpusQuery, corpusQuery, termsOf } from '#domain/corpus/search/corpus-query.ts';
import { type Passage, passagesOf } from '#domain/corpus/search/passages.ts';
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
  /** Beginnings of words too short to be looked for. */
  readonly tooShort: readonly string[];
};

const PASSAGES = 3;

/** Published decisions that have what was typed, best first, with what they divide into. */
export async function searchDecisions(
  { index }: { readonly index: CorpusIndex },
  typed: string,
  rest: Omit<CorpusRequest, 'query'>,
): Promise<FoundDecisions> {
  const { query, tooShort } = corpusQuery(typed);
  const page = await index.search({ ...rest, query });
  if (page.count > 0 || query.length === 0) return { ...shown(page, query), instead: null, tooShort };
  const corrected = await respelt(index, query);
  if (corrected === null) return { ...shown(page, query), instead: null, tooShort };
  const second = corpusQuery(corrected).query;
  return { ...shown(await index.search({ ...rest, query: second }), second), instead: corrected, tooShort };
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
