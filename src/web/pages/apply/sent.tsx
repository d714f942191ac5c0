import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { clocksQuery } from '../../life-cycle-client.ts';
import { dueWords, pacificToday } from '../../parts/words/due-words.ts';
import { kindOf, PARTY_WORDS } from '../../parts/words/party-words.ts';
import { AskUs } from '../../parts/contact/ask-us.tsx';
import { follows } from '../../parts/shell/ways.ts';
import { useRoles } from '../../session-client.ts';
import { useApplyWords } from './words/use-apply-words.ts';

type Props = { readonly caseNumber: string; readonly isMailed: boolean };

/** What was filed, what happens next and by when. */
export function Sent({ caseNumber, isMailed }: Props) {
  const { sent: words } = useApplyWords();
  const roles = useRoles();
  const isFollowed = follows(roles);
  const isSignedIn = roles.length > 0;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <title>{`${words.page(caseNumber)} · OpenIMR`}</title>
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p className="case-number">
        {words.number} <strong>{caseNumber}</strong>. {words.numberUse}
      </p>
      {isMailed ? <p>{words.mailed}</p> : null}
      {isMailed || isSignedIn ? null : <p>{words.byPost}</p>}
      <h2>{words.next}</h2>
      <ol className="next-steps">
        {words.nexts.map(next => (
          <li key={next}>{next}</li>
        ))}
      </ol>
      {isSignedIn ? <Seen caseNumber={caseNumber} isFollowed={isFollowed} /> : <AskUs />}
    </>
  );
}

/** Where whoever is signed in goes on. */
function Seen({ caseNumber, isFollowed }: { readonly caseNumber: string; readonly isFollowed: boolean }) {
  const { sent: words } = useApplyWords();
  return (
    <>
      <Dates caseNumber={caseNumber} />
      <p className="actions">
        <Link
          to={isFollowed ? '/my-cases/$caseNumber' : '/cases/$caseNumber/status'}
          params={{ caseNumber }}
          className="button primary"
        >
          {words.see(caseNumber)}
        </Link>
        {isFollowed ? null : (
          <Link to="/clocks" search={{ q: caseNumber }} className="button">
            {words.clocks}
          </Link>
        )}
      </p>
    </>
  );
}

/** What runs from today on; the clocks of the decision that is over are no matter of the worker's. */
function Dates({ caseNumber }: { readonly caseNumber: string }) {
  const { data } = useQuery(clocksQuery(caseNumber));
  const { sent: words } = useApplyWords();
  const today = pacificToday();
  const running = (data?.duties ?? []).filter(
    ({ duty, met, due, enforced }) => met === null && due !== null && due >= today && enforced && !duty.startsWith('U'),
  );
  if (running.length === 0) return null;
  return (
    <>
      <h2>{words.dates}</h2>
      <ul className="dates" lang="en">
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
