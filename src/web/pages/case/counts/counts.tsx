import type { CaseItem } from '#api/cases/contract.ts';
import { MorphineCounter } from './morphine-counter.tsx';
import { OpioidChecklist } from './opioid-checklist.tsx';
import { VisitCounter } from './visit-counter.tsx';

/** What is counted from the record for an item: each only where the item is of that kind. */
export function Counts({ counts: { morphine, visits, checklist } }: { readonly counts: CaseItem['counts'] }) {
  return (
    <>
      {visits === null ? null : <VisitCounter count={visits} />}
      {morphine === null ? null : <MorphineCounter count={morphine} />}
      {checklist.length === 0 ? null : <OpioidChecklist entries={checklist} />}
    </>
  );
}
