import type { Filters } from '#domain/corpus/columns/facet-columns.ts';
import type { DecisionSource } from '#domain/corpus/decisions/corpus-entry.ts';
import type { PublishedDecision, PublishedItem } from '#domain/corpus/decisions/published-decision.ts';
import { readSource } from '#domain/corpus/decisions/read-source.ts';
import { type DifferingCriterion, differingCriteria } from '#domain/corpus/precedent/differing-criteria.ts';
import { likeItemOf, likeItems, type SoughtItem } from '#domain/corpus/precedent/like-items.ts';
import type { JudgedCriterion } from '#domain/guidelines/review.ts';
import { criteriaOfLetterItem } from '../review-letter.ts';
import type { CorpusIndex, LikeDecision } from './ports.ts';

/** A decision with the treatment in it that is like the one sought. */
export type SimilarDecision = {
  readonly decision: PublishedDecision;
  readonly item: number;
  readonly criteria: readonly JudgedCriterion[];
};

/** What is said of a case before it is decided: the title of the disputed item, and the rest. */
export type CaseWords = { readonly title: string; readonly says: string };

export type SimilarDecisions = {
  /** By what they are like the one sought. */
  readonly like: Filters;
  /** How many there are of each side. */
  readonly counts: Readonly<Record<PublishedItem['outcome'], number>>;
  readonly upheld: readonly SimilarDecision[];
  readonly overturned: readonly SimilarDecision[];
  readonly differing: readonly DifferingCriterion[];
};

/** Decisions of each side that are shown; so few are read side by side. */
const SHOWN = 5;
/** With fewer of both sides together the next wider kind is looked at. */
const ENOUGH = 4;

/**
 * Decided treatments like one, upheld and overturned side by side: the same service, of those the ones whose cases say most of
 * what is said here, with the criteria that came out otherwise on the two sides. `except` is not shown: the decision itself.
 */
export async function similarDecisions(
  { index }: { readonly index: Pick<CorpusIndex, 'similar'> },
  sought: SoughtItem,
  said: CaseWords,
  except: string | null,
): Promise<SimilarDecisions> {
  const rungs = likeItems(sought);
  for (const [at, like] of rungs.entries()) {
    const found = await index.similar({ ...said, filters: like, limit: SHOWN + 1 });
    const upheld = shownOf(found.upheld.hits, like, 'upheld', except);
    const overturned = shownOf(found.overturned.hits, like, 'overturned', except);
    const isLast = at === rungs.length - 1;
    if (!isLast && upheld.length + overturned.length < ENOUGH) continue;
    return {
      like,
      counts: { upheld: found.upheld.count, overturned: found.overturned.count },
      upheld,
      overturned,
      differing: differingCriteria(
        upheld.map(({ criteria }) => criteria),
        overturned.map(({ criteria }) => criteria),
      ),
    };
  }
  return { like: {}, counts: { upheld: 0, overturned: 0 }, upheld: [], overturned: [], differing: [] };
}

/** Read and reviewed one by one, so that none more are than are shown. */
function shownOf(
  hits: readonly LikeDecision[],
  like: Filters,
  outcome: PublishedItem['outcome'],
  except: string | null,
): SimilarDecision[] {
  const shown: SimilarDecision[] = [];
  for (const { id, source } of hits) {
    if (shown.length === SHOWN) break;
    const read = id === except ? null : readOnce(source);
    const item = likeItemOf(read?.decision.items ?? [], like, outcome);
    if (read !== null && item !== null) shown.push({ decision: read.decision, item, criteria: read.criteriaOf(item) });
  }
  return shown;
}

type ReadDecision = {
  readonly decision: PublishedDecision;
  readonly criteriaOf: (item: number) => readonly JudgedCriterion[];
};

/** What was read last, by what it was read from, as the likest are often the same; some 40 KB each. */
const kept = new Map<string, ReadDecision | null>();
const KEPT = 600;

function readOnce(source: DecisionSource): ReadDecision | null {
  const key = source.kind === 'letter' ? source.text : JSON.stringify(source.row);
  const known = kept.get(key);
  const read = known === undefined ? readDecision(source) : known;
  kept.delete(key);
  kept.set(key, read);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return read;
}

/** Reads a decision, and judges its items when they are asked for. */
function readDecision(source: DecisionSource): ReadDecision | null {
  const read = readSource('', source, false);
  if (read.kind === 'unreadable') return null;
  const { decision, determination } = read;
  const judged = new Map<number, readonly JudgedCriterion[]>();
  const criteriaOf = (item: number) => {
    // What the guideline in force asked of it then; other programmes have other guidelines.
    const criteria = judged.get(item) ?? (determination === null ? [] : criteriaOfLetterItem(determination, item));
    judged.set(item, criteria);
    return criteria;
  };
  return { decision, criteriaOf };
}
