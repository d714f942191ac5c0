import { z } from 'zod';
import type { CorpusIndex } from '../../corpus/ports.ts';
import { searchDecisions } from '../../corpus/search-decisions.ts';
import type { LoadText } from '../../ports.ts';
import { ndcg } from './ndcg.ts';
import { plainBm25 } from './plain-bm25.ts';

/** How far a decision answers a query, judged by a person: 2 it decides what is asked for, 1 it is of use; what is not named is neither. */
export const SearchJudgement = z.object({
  query: z.string().min(1),
  grades: z.record(z.string(), z.int().min(1).max(2)),
});
export type SearchJudgement = Readonly<z.infer<typeof SearchJudgement>>;

export type EvaluateSearchNeeds = {
  readonly loadText: LoadText;
  /** A corpus of the letters at paths and nothing else, gone when it is closed. */
  readonly scratchCorpus: (
    paths: readonly string[],
  ) => Promise<{ readonly index: CorpusIndex; readonly close: () => Promise<void> }>;
};

export type SearchEvaluation = {
  readonly decisions: number;
  /** Means over the queries that can be measured. */
  readonly ours: number;
  readonly plain: number;
  readonly queries: readonly { readonly query: string; readonly ours: number; readonly plain: number }[];
  /** Judgements that could not be used, and why. */
  readonly idle: readonly string[];
};

/** So many are looked at: a page of the list. */
const MOST = 10;

/** nDCG@10 of the search on letters, beside plain BM25 on the same letters, by judgements made by hand. */
export async function evaluateSearch(
  { loadText, scratchCorpus }: EvaluateSearchNeeds,
  paths: readonly string[],
  judgements: string,
): Promise<SearchEvaluation> {
  const { judged, idle } = await loadJudgements(loadText, judgements);
  const { index, close } = await scratchCorpus(paths);
  try {
    const texts = new Map<string, string>();
    for await (const { id, text } of index.each({ query: [], filters: {} })) texts.set(id, text);
    const peer = plainBm25(texts);
    const queries: { query: string; ours: number; plain: number }[] = [];
    for (const { query, grades } of judged) {
      const here = new Map(Object.entries(grades).filter(([id]) => texts.has(id)));
      const found = await searchDecisions({ index }, query, { filters: {}, sort: 'relevance', offset: 0, limit: MOST });
      const ours = ndcg(
        found.decisions.map(({ decision }) => decision.id),
        here,
        MOST,
      );
      const plain = ndcg(peer(query), here, MOST);
      if (ours === null || plain === null) idle.push(`${query}: none of the decisions judged is here`);
      else queries.push({ query, ours, plain });
    }
    return {
      decisions: texts.size,
      ours: meanOf(queries.map(({ ours }) => ours)),
      plain: meanOf(queries.map(({ plain }) => plain)),
      queries,
      idle,
    };
  } finally {
    await close();
  }
}

async function loadJudgements(loadText: LoadText, path: string) {
  const idle: string[] = [];
  const judged: SearchJudgement[] = [];
  const loaded = await loadText(path);
  if (loaded.kind === 'unreadable') return { judged, idle: [`${path}: ${loaded.error.message}`] };
  for (const [index, line] of loaded.text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = SearchJudgement.safeParse(jsonOf(line));
    if (read.success) judged.push(read.data);
    else idle.push(`${path} line ${index + 1}: no judgement of a query`);
  }
  return { judged, idle };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
