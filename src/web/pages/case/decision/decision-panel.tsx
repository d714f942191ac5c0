import { Link } from '@tanstack/react-router';
import type { CaseItem, CaseView } from '#api/cases/contract.ts';
import { CLOSING_WORDS, isSigned, OUTCOME_WORDS } from '../../../parts/case-words.ts';
import { DecisionForm } from './decision-form.tsx';

type Props = { readonly view: CaseView; readonly item: CaseItem; readonly index: number };

/** What the reviewer decides of one item; only to be read once the case is signed, and not there before it is in review. */
export function DecisionPanel({ view, item, index }: Props) {
  const isOpen = view.state === 'in-review' && item.closed === null;
  return (
    <section className="decision" aria-labelledby="decision" id="decide">
      <h3 id="decision">{isOpen ? 'Your decision' : 'Decision'}</h3>
      {isOpen ? <DecisionForm view={view} item={item} index={index} /> : null}
      {isOpen || item.closed !== null || !isSigned(view.state) ? null : <Decided item={item} />}
      {item.closed === null ? null : (
        <p className="empty">This item is no longer in dispute: {CLOSING_WORDS[item.closed].toLowerCase()}.</p>
      )}
      {view.state === 'in-review' || isSigned(view.state) ? null : <NotInReview caseNumber={view.caseNumber} />}
    </section>
  );
}

function NotInReview({ caseNumber }: Pick<CaseView, 'caseNumber'>) {
  return (
    <div className="empty">
      <p>No reviewer is at work on this case now, so nothing can be decided.</p>
      <p>
        <Link to="/cases/$caseNumber/status" params={{ caseNumber }}>
          Where it stands, and what happens next
        </Link>
      </p>
    </div>
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
