import type { Source } from '#domain/law/source.ts';
import type { Outcome } from '../decision.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(e)',
  says: 'of several reviewers the majority prevails, and an even split goes for the treatment',
};

/** How many of a panel are for the treatment of an item, and how many against it. */
export type Votes = { readonly votesFor: number; readonly against: number };

export function votesOn(outcomes: readonly Outcome[]): Votes {
  const votesFor = outcomes.filter(outcome => outcome === 'overturned').length;
  return { votesFor, against: outcomes.length - votesFor };
}

/**
 * What a panel decides of each item, from each member's decision of every item: a majority, and of an even split the side of the
 * treatment. Members who decided different numbers of items have not decided one case.
 */
export function outcomesOfPanel(votes: readonly (readonly Outcome[])[]): Outcome[] {
  const [first = []] = votes;
  if (votes.some(({ length }) => length !== first.length)) throw new Error('the reviewers decided different items');
  return first.map((_, item) => {
    const { votesFor, against } = votesOn(votes.flatMap(vote => vote[item] ?? []));
    return votesFor >= against ? 'overturned' : 'upheld';
  });
}
