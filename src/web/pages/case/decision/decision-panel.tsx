import type { CaseItem, CaseView } from '#api/cases/contract.ts';
import { isSigned, OUTCOME_WORDS } from '../../../parts/case-words.ts';
import { DecisionForm } from './decision-form.tsx';

type Props = { readonly view: CaseView; readonly item: CaseItem; readonly index: number };

/** What the reviewer decides of one item; only to be read once the case is signed. */
export function DecisionPanel({ view, item, index }: Props) {
  return (
    <section className="decision" aria-labelledby="decision" id="decide">
      <h3 id="decision">{isSigned(view.state) ? 'Decision' : 'Your decision'}</h3>
      {isSigned(view.state) ? <Decided item={item} /> : <DecisionForm view={view} item={item} index={index} />}
    </section>
  );
}

function Decided({ item }: { readonly item: CaseItem }) {
  if (!item.decision) return <p className="empty">No decision was made of this item.</p>;
  return (
    <div className="decided">
      <p className="proposal-words">{OUTCOME_WORDS[item.decision.outcome]}</p>
      <h4>Guideline</h4>
      <p>{item.decision.guideline}</p>
      <h4>Rationale</h4>
      <p className="serif">{item.decision.rationale}</p>
    </div>
  );
}
