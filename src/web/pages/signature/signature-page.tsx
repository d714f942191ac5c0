import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { CaseView } from '#api/cases/contract.ts';
import { caseQuery, problemOf } from '../../client.ts';
import { counted, isSigned, OUTCOME_WORDS, patientWords } from '../../parts/case-words.ts';
import { IssuedLetter } from '../../parts/letter/issued-letter.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { SignatureForm } from './signature-form.tsx';
import '../../style/letter.css';

/** What you decide and why, what still stands before the signature, and the signature: nothing else. */
export function SignaturePage() {
  const { caseNumber } = useParams({ from: '/cases/$caseNumber/sign' });
  const { data, error, refetch } = useQuery(caseQuery(caseNumber));
  return (
    <div className="page reading">
      <title>{`Sign ${caseNumber} · OpenIMR`}</title>
      <p className="back">
        <Link to="/cases/$caseNumber" params={{ caseNumber }}>
          Back to the case
        </Link>
      </p>
      {data ? <Signing view={data} /> : null}
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
  return (
    <>
      <h1>Sign the determination</h1>
      <p className="lead">
        {view.caseNumber}, {patientWords(view.patient)}
      </p>
      <section aria-labelledby="decisions">
        <h2 id="decisions">You decide</h2>
        <ol className="decisions">
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
                    </>
                  ) : (
                    <p className="decisions-outcome quiet">Not decided yet</p>
                  )}
                </li>
              ),
          )}
        </ol>
      </section>
      {view.beforeSigning.length > 0 ? <Before view={view} /> : <SignatureForm view={view} />}
    </>
  );
}

function Before({ view }: { readonly view: CaseView }) {
  const open = view.items.findIndex(item => item.decision === null && item.closed === null);
  return (
    <section className="notice" aria-labelledby="before">
      <h2 id="before">Before you can sign</h2>
      <ul>
        {view.beforeSigning.map(each => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <Link
        to="/cases/$caseNumber"
        params={{ caseNumber: view.caseNumber }}
        search={open === -1 ? {} : { item: open + 1 }}
        className="button primary"
      >
        {open === -1 ? 'Go to the case' : `Go to item ${open + 1}`}
      </Link>
    </section>
  );
}
