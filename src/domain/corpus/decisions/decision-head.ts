import type { PublishedDecision, PublishedItem } from './published-decision.ts';

/** What every list says of a decision; kept beside it, so that a list is shown without reading a letter. */
export type DecisionHead = Pick<
  PublishedDecision,
  'id' | 'programme' | 'decided' | 'year' | 'outcome' | 'specialties'
> & {
  readonly items: readonly Pick<PublishedItem, 'title' | 'outcome' | 'category'>[];
};

export function headOf(decision: PublishedDecision): DecisionHead {
  const { id, programme, decided, year, outcome, specialties, items } = decision;
  return {
    id,
    programme,
    decided,
    year,
    outcome,
    specialties,
    items: items.map(({ title, outcome: each, category }) => ({ title, outcome: each, category })),
  };
}
