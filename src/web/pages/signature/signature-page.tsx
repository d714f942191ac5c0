import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { CaseView } from '#api/cases/contract.ts';
import { caseQuery, problemOf } from '../../client.ts';
import { counted, isSigned, OUTCOME_WORDS, patientWords } from '../../parts/words/case-words.ts';
import { IssuedLetter } from '../../parts/letter/issued-letter.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { ChooseSeat } from '../../parts/choose-seat.tsx';
import { asksForSeat, ownReviewer, stillToSign } from '../../parts/seats.ts';
import { Weighed } from '../../parts/weighed.tsx';
import { SignatureGate } from './signature-gate.tsx';
import '../../style/letter.css';
import '../../style/case/weighing.css';

/** What you decide and why, what still stands before the signature, and the signature: nothing else. */
export function SignaturePage() {
  const { caseNumber } = useParams({ from: '/cases/$caseNumber/sign' });
  const { seat = null } = useSearch({ from: '/cases/$caseNumber/sign' });
  const { data, error, refetch } = useQuery(caseQuery(caseNumber, seat));
  return (
    <div className="page reading">
      <title>{`Sign ${caseNumber} · OpenIMR`}</title>
      <p className="back">
        <Link to="/cases/$caseNumber" params={{ caseNumber }} search={seat === null ? {} : { seat }}>
          Back to the case
        </Link>
      </p>
      {data ? <Signing view={data} key={data.seat} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} heading="h1" /> : null}
      {!data && !error ? <Skeleton lines={8} says={`Loading case ${caseNumber}`} /> : null}
    </div>
  );
}

function Signing({ view }: { readonly view: CaseView }) {
  if (isSigned(view.state)) {
    return (
      <>
        <h1>The determination is signed</h1>
        <p className="lead">
          {view.caseNumber}, {counted(view.items.length, 'item')} decided
          {view.panel === null ? '' : ` by a panel of ${view.reviewers.length}`}
        </p>
        <IssuedLetter view={view} />
        <p>
          <Link to="/cases/$caseNumber/letter" params={{ caseNumber: view.caseNumber }}>
            Read the letter
          </Link>
        </p>
      </>
    );
  }
  if (asksForSeat(view)) {
    return (
      <>
        <h1>Sign the determination</h1>
        <p className="lead">
          {view.caseNumber}, {patientWords(view.patient)}
        </p>
        <ChooseSeat view={view} to="/cases/$caseNumber/sign" />
      </>
    );
  }
  const hasSigned = ownReviewer(view)?.signedOn != null;
  return (
    <>
      <h1>{hasSigned ? 'You have signed' : view.panel === null ? 'Sign the determination' : 'Sign your analysis'}</h1>
      <p className="lead">
        {view.caseNumber}, {patientWords(view.patient)}
        {view.panel === null ? '' : `. You are reviewer ${view.seat} of ${view.reviewers.length}.`}
      </p>
      {hasSigned ? (
        <output className="waiting">
          The case is determined, and its letter issued, when {stillToSign(view)} also signed. Until then nobody sees
          what you decided.
        </output>
      ) : null}
      <section aria-labelledby="decisions">
        <h2 id="decisions">{hasSigned ? 'You decided' : 'You decide'}</h2>
        <ol className="signed-decisions">
          {view.items.map(
            (item, index) =>
              item.closed === null && (
                <li key={`${index} ${item.title}`}>
                  <span className="number">{index + 1}</span>
                  <p className="decisions-title">{item.title}</p>
                  {item.decision ? (
                    <>
                      <p className="decisions-outcome">{OUTCOME_WORDS[item.decision.outcome]}</p>
                      <p className="quiet">{item.decision.guideline}</p>
                      <p className="serif">{item.decision.rationale}</p>
                      <Weighed weighing={item.decision.weighing} />
                    </>
                  ) : (
                    <p className="decisions-outcome quiet">Not decided yet</p>
                  )}
                </li>
              ),
          )}
        </ol>
      </section>
      {hasSigned ? null : <SignatureGate view={view} />}
    </>
  );
}
