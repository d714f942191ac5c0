import type { PublishedDecision } from '#domain/corpus/decisions/published-decision.ts';
import type { DecisionHit } from './contract.ts';

/** What every list says of a decision. */
export function headOf(decision: PublishedDecision): Omit<DecisionHit, 'version' | 'passages'> {
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
