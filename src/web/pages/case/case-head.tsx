import { Link } from '@tanstack/react-router';
import type { CaseView } from '#api/cases/contract.ts';
import { isSigned, opensWorkspace, patientWords, stateWords } from '../../parts/words/case-words.ts';
import { decidedByAll, ownReviewer, seatSearch } from '../../parts/seats.ts';
import { writtenDate } from '../../parts/words/written-date.ts';

/** Which case this is, where it stands, and the one thing to do next. */
export function CaseHead({ view }: { readonly view: CaseView }) {
  const { caseNumber, header } = view;
  const items = view.items.filter(item => item.closed === null);
  const decided = view.seat === null ? decidedByAll(view) : items.filter(item => item.decision !== null).length;
  const isReady = view.beforeSigning.length === 0 && ownReviewer(view)?.signedOn == null;
  return (
    <header className="case-head">
      <div className="case-title">
        <h1>{caseNumber}</h1>
        <p>
          {patientWords(view.patient)}
          {view.priority === 'expedited' ? <span className="urgent">Expedited</span> : null}
        </p>
        {view.panel !== null && view.seat !== null ? (
          <p className="own-seat">
            You are reviewer {view.seat} of {view.reviewers.length}.{' '}
            <Link to="/cases/$caseNumber" params={{ caseNumber }} search={{}}>
              Somebody else
            </Link>
          </p>
        ) : null}
      </div>
      <dl className="case-facts">
        <Fact term="Injury">{writtenDate(header.dateOfInjury)}</Fact>
        <Fact term="UR decision">{writtenDate(header.urDecisionDate)}</Fact>
        <Fact term="Assigned">{writtenDate(header.dateAssigned)}</Fact>
        <Fact term="State">{stateWords({ state: view.state, decided, items: items.length })}</Fact>
        <Fact term="Decided">
          {decided} of {items.length}
        </Fact>
      </dl>
      <Link to="/cases/$caseNumber/record" params={{ caseNumber }} className="button">
        Record
      </Link>
      <Link
        to="/cases/$caseNumber/status"
        params={{ caseNumber }}
        className={opensWorkspace(view.state) ? 'button' : 'button primary'}
      >
        Where it stands
      </Link>
      {isSigned(view.state) && header.decisionDate !== null ? (
        <Link to="/cases/$caseNumber/letter" params={{ caseNumber }} className="button primary">
          Open the letter
        </Link>
      ) : null}
      {view.state === 'in-review' ? (
        <Link
          to="/cases/$caseNumber/sign"
          params={{ caseNumber }}
          search={seatSearch(view)}
          className={isReady ? 'button primary' : 'button'}
        >
          Review and sign
        </Link>
      ) : null}
    </header>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
