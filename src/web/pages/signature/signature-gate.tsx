import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CaseView } from '#api/cases/contract.ts';
import type { FindingsView } from '#api/findings/contract.ts';
import { problemOf } from '../../client.ts';
import { findingsQuery } from '../../clients/findings-client.ts';
import { openWords } from '../../parts/draft-findings/draft-finding-words.ts';
import { OwnFindings } from '../../parts/draft-findings/own-findings.tsx';
import { ReturnNotice } from '../../parts/draft-findings/return-notice.tsx';
import { Unchecked } from '../../parts/draft-findings/unchecked.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { seatSearch, sentSeat } from '../../parts/seats.ts';
import { Skeleton } from '../../parts/skeleton.tsx';
import { counted } from '../../parts/words/case-words.ts';
import { useMay } from '../../session-client.ts';
import { SignatureForm } from './signature-form.tsx';

/** What stands between the draft and its signature: what is undecided, what is found, what is still to be answered; then the signature. */
export function SignatureGate({ view }: { readonly view: CaseView }) {
  const seat = sentSeat(view);
  const { data, error } = useQuery(findingsQuery(view.caseNumber, seat));
  const open = data ? openWords(data.findings) : '';
  const isReviewers = useMay()('sign-determination');
  const mayBeSigned = view.beforeSigning.length === 0 && data !== undefined && open === '';
  return (
    <>
      {error && !data ? <ProblemNotice problem={problemOf(error)} /> : null}
      {!data && !error ? <Skeleton lines={3} says="Checking the draft against the record" /> : null}
      <ReturnNotice view={view} />
      {data && data.rules > 0 ? <Findings view={view} found={data} open={open} /> : null}
      {view.beforeSigning.length > 0 ? <Before view={view} /> : null}
      {mayBeSigned && isReviewers ? <SignatureForm view={view} /> : null}
      {mayBeSigned && !isReviewers ? <p className="quiet">Only the reviewer of the case signs it.</p> : null}
    </>
  );
}

type FindingsProps = { readonly view: CaseView; readonly found: FindingsView; readonly open: string };

function Findings({ view, found, open }: FindingsProps) {
  const { findings, unchecked, rules, notices, documents } = found;
  const seat = sentSeat(view);
  const first = findings.find(each => each.open);
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{open === '' ? 'Nothing stands in the way' : `${open} before you can sign`}</h2>
      <p className="quiet">The draft was held against {rules} checks and every page of the record.</p>
      <OwnFindings found={found} findings={findings} seat={seat} />
      {first?.item == null ? null : (
        <p>
          <Link
            to="/cases/$caseNumber"
            params={{ caseNumber: view.caseNumber }}
            search={{ ...seatSearch(view), item: first.item + 1 }}
            className="button"
          >
            Mend item {first.item + 1}
          </Link>
        </p>
      )}
      <Unchecked lines={unchecked} />
      {notices.length === 0 ? null : (
        <details className="figures">
          <summary>The letter adds {counted(notices.length, 'notice')} to your reasons</summary>
          <ul className="unchecked">
            {notices.map(({ item, text }) => (
              <li key={item}>
                Item {item + 1}: {text}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details className="figures">
        <summary>The letter lists {counted(documents.length, 'document')} reviewed</summary>
        <ol className="listed">
          {documents.map((line, index) => (
            <li key={`${index} ${line}`}>{line}</li>
          ))}
        </ol>
      </details>
    </section>
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
        search={{ ...seatSearch(view), ...(open === -1 ? {} : { item: open + 1 }) }}
        className="button primary"
      >
        {open === -1 ? 'Go to the case' : `Go to item ${open + 1}`}
      </Link>
    </section>
  );
}
