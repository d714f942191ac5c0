import { Link } from '@tanstack/react-router';
import type { CaseItem, CaseView } from '#api/cases/contract.ts';
import { CLOSING_WORDS, isSigned, OUTCOME_WORDS } from '../../../parts/words/case-words.ts';
import { ChooseSeat } from '../../../parts/choose-seat.tsx';
import { asksForSeat, ownReviewer, stillToSign } from '../../../parts/seats.ts';
import { Weighed } from '../../../parts/weighed.tsx';
import { useMay } from '../../../session-client.ts';
import { DecisionForm } from './decision-form.tsx';

type Props = { readonly view: CaseView; readonly item: CaseItem; readonly index: number };

/** What the reviewer decides of one item; only to be read once the reviewer has signed, and not there before the case is in review. */
export function DecisionPanel({ view, item, index }: Props) {
  const isAtWork = view.state === 'in-review' && item.closed === null;
  const isReviewers = useMay()('write-draft');
  const hasSigned = ownReviewer(view)?.signedOn != null;
  const isOpen = isAtWork && view.seat !== null && !hasSigned;
  return (
    <section className="decision" aria-labelledby="decision" id="decide">
      <h3 id="decision">{isAtWork ? 'Your decision' : 'Decision'}</h3>
      {asksForSeat(view) && item.closed === null ? <ChooseSeat view={view} to="/cases/$caseNumber" /> : null}
      {isOpen && isReviewers ? <DecisionForm view={view} item={item} index={index} /> : null}
      {isOpen && !isReviewers ? <Draft item={item} /> : null}
      {isAtWork && hasSigned ? (
        <p className="quiet">You have signed. The case is determined when {stillToSign(view)} also signed.</p>
      ) : null}
      {item.closed === null && (isSigned(view.state) || (isAtWork && hasSigned)) ? <Decided item={item} /> : null}
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

/** What the reviewer has drafted, to be read by who may not write it. */
function Draft({ item }: { readonly item: CaseItem }) {
  return (
    <>
      <p className="quiet">Only the reviewer of the case writes this.</p>
      {item.decision ? <Decided item={item} /> : <p className="empty">Nothing is drafted yet.</p>}
    </>
  );
}

function Decided({ item: { decision, panel } }: { readonly item: CaseItem }) {
  if (panel !== null) {
    return (
      <div className="decided">
        <p className="proposal-words">{OUTCOME_WORDS[panel.outcome]} by vote</p>
        {panel.analyses.map(({ seat, ...analysis }) => (
          <div key={seat}>
            <h4>
              Reviewer {seat}: {OUTCOME_WORDS[analysis.outcome]}
            </h4>
            <p>{analysis.guideline}</p>
            <p className="serif">{analysis.rationale}</p>
            <Weighed weighing={analysis.weighing} />
          </div>
        ))}
      </div>
    );
  }
  if (!decision) return <p className="empty">No decision was made of this item.</p>;
  return (
    <div className="decided">
      <p className="proposal-words">{OUTCOME_WORDS[decision.outcome]}</p>
      <h4>Guideline</h4>
      <p>{decision.guideline}</p>
      <h4>Rationale</h4>
      <p className="serif">{decision.rationale}</p>
      <Weighed weighing={decision.weighing} />
    </div>
  );
}
