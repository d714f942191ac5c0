import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { clocksQuery } from '../../life-cycle-client.ts';
import { dueWords, pacificToday } from '../../parts/words/due-words.ts';
import { kindOf, PARTY_WORDS } from '../../parts/words/party-words.ts';

/** What was filed, what happens next and by when. */
export function Sent({ caseNumber }: { readonly caseNumber: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <title>{`Application sent, ${caseNumber} · OpenIMR`}</title>
      <h1 ref={heading} tabIndex={-1}>
        Your application is sent
      </h1>
      <p className="case-number">
        Your case number is <strong>{caseNumber}</strong>. Write it down: it belongs on every letter about this review.
      </p>
      <h2>What happens next</h2>
      <ol className="next-steps">
        <li>
          It is checked whether the decision can be reviewed. If something is missing, you are asked for it. If it
          cannot be reviewed, you get a letter with the reason.
        </li>
        <li>
          If it can, you get a notice that the case is assigned, within one business day of that finding (8 CCR
          9792.10.4(b)). The claims administrator must then send your records. You may send your own, too.
        </li>
        <li>
          A doctor who has no part in your claim decides. In a regular review that is within 30 days after the records
          are in, in a fast one within 3 days, about the drug list within 5 working days (Labor Code 4610.6(d)(1)).
        </li>
        <li>You get a letter with the decision and its reasons.</li>
      </ol>
      <Dates caseNumber={caseNumber} />
      <p className="actions">
        <Link to="/cases/$caseNumber/status" params={{ caseNumber }} className="button primary">
          See case {caseNumber}
        </Link>
        <Link to="/clocks" search={{ q: caseNumber }} className="button">
          See its clocks
        </Link>
      </p>
    </>
  );
}

/** What runs from today on; the clocks of the decision that is over are no matter of the worker's. */
function Dates({ caseNumber }: { readonly caseNumber: string }) {
  const { data } = useQuery(clocksQuery(caseNumber));
  const today = pacificToday();
  const running = (data?.duties ?? []).filter(
    ({ duty, met, due, enforced }) => met === null && due !== null && due >= today && enforced && !duty.startsWith('U'),
  );
  if (running.length === 0) return null;
  return (
    <>
      <h2>Dates</h2>
      <ul className="dates">
        {running.map(clock => (
          <li key={`${clock.duty} ${clock.what}`}>
            {dueWords(clock.due, today, kindOf(clock))}: {clock.what}
            {clock.owedBy === null ? '' : ` (${PARTY_WORDS[clock.owedBy].toLowerCase()})`}
          </li>
        ))}
      </ul>
    </>
  );
}
