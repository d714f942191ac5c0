import type { Filters } from '#domain/corpus/columns/facet-columns.ts';
import type { DecisionSource } from '#domain/corpus/decisions/corpus-entry.ts';
import type { PublishedDecision, PublishedItem } from '#domain/corpus/decisions/published-decision.ts';
import { readSource } from '#domain/corpus/decisions/read-source.ts';
import { type DifferingCriterion, differingCriteria } from '#domain/corpus/precedent/differing-criteria.ts';
import { likeItemOf, likeItems, type SoughtItem } from '#domain/corpus/precedent/like-items.ts';
import type { JudgedCriterion } from '#domain/guidelines/review.ts';
import { criteriaOfLetterItem } from '../review-letter.ts';
import type { CorpusIndex, KeptDecision } from './ports.ts';

/** A decision with the treatment in it that is like the one sought. */
export type SimilarDecision = {
  readonly decision: PublishedDecision;
  readonly item: number;
  readonly criteria: readonly JudgedCriterion[];
};

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
 * Decided treatments like one, upheld and overturned side by side: the same service, of those the ones whose letters say most of
 * what is said here, with the criteria that came out otherwise on the two sides. `except` is not shown: the decision itself.
 */
export async function similarDecisions(
  { index }: { readonly index: Pick<CorpusIndex, 'similar'> },
  sought: SoughtItem,
  says: string,
  except: string | null,
): Promise<SimilarDecisions> {
  const rungs = likeItems(sought);
  for (const [at, like] of rungs.entries()) {
    const [upheld, overturned] = await Promise.all([
      sideOf(index, like, 'upheld', says, except),
      sideOf(index, like, 'overturned', says, except),
    ]);
    const isLast = at === rungs.length - 1;
    if (!isLast && upheld.shown.length + overturned.shown.length < ENOUGH) continue;
    return {
      like,
      counts: { upheld: upheld.count, overturned: overturned.count },
      upheld: upheld.shown,
      overturned: overturned.shown,
      differing: differingCriteria(
        upheld.shown.map(({ criteria }) => criteria),
        overturned.shown.map(({ criteria }) => criteria),
      ),
    };
  }
  return { like: {}, counts: { upheld: 0, overturned: 0 }, upheld: [], overturned: [], differing: [] };
}

async function sideOf(
  index: Pick<CorpusIndex, 'similar'>,
  like: Filters,
  outcome: PublishedItem['outcome'],
  says: string,
  except: string | null,
): Promise<{ readonly count: number; readonly shown: readonly SimilarDecision[] }> {
  const found = await index.similar({ says, filters: { ...like, outcome: [outcome] }, limit: SHOWN + 1 });
  // One by one: each is read and reviewed anew, so none more than are shown.
  const shown: SimilarDecision[] = [];
  for (const hit of found.hits) {
    if (shown.length === SHOWN) break;
    if (hit.id !== except) shown.push(...similarDecision(hit, like, outcome));
  }
  return { count: found.count, shown };
}

function similarDecision(hit: KeptDecision, like: Filters, outcome: PublishedItem['outcome']): SimilarDecision[] {
  const read = readOnce(hit);
  const item = likeItemOf(read?.decision.items ?? [], like, outcome);
  return read === null || item === null ? [] : [{ decision: read.decision, item, criteria: read.criteriaOf(item) }];
}

type ReadDecision = {
  readonly decision: PublishedDecision;
  readonly criteriaOf: (item: number) => readonly JudgedCriterion[];
};

/** What was read last, by what it says and the file it is from; some 40 KB each. */
const kept = new Map<string, ReadDecision | null>();
const KEPT = 600;

/** Reads a decision, and judges its items when they are asked for; those shown last are kept, as the likest are often the same. */
function readOnce({ sha256, file, source }: KeptDecision): ReadDecision | null {
  const key = `${sha256} ${file}`;
  const known = kept.get(key);
  const read = known === undefined ? readDecision(file, source) : known;
  kept.delete(key);
  kept.set(key, read);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return read;
}

function readDecision(file: string, source: DecisionSource): ReadDecision | null {
  const read = readSource(file, source, false);
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
