import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { accountLogQuery } from '../../accounts/accounts-client.ts';
import { problemOf } from '../../client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { writtenTime } from '../../parts/words/written-date.ts';

/** What happened to accounts, the newest first; asked for when it is opened. */
export function AccountLog() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>What happened to accounts</summary>
      {isOpen ? <Entries /> : null}
    </details>
  );
}

function Entries() {
  const { data, error } = useQuery(accountLogQuery);
  if (error && !data) return <ProblemNotice problem={problemOf(error)} />;
  if (!data) return <p className="quiet">Loading</p>;
  return (
    <ol className="account-log">
      {data.entries.map((entry, index) => (
        <li key={`${data.entries.length - index} ${entry.at}`}>
          <time dateTime={entry.at}>{writtenTime(entry.at)}</time>
          <p>
            {entry.account ?? 'An address nobody has'}: {entry.what.replaceAll('-', ' ')}
            {entry.detail === null ? '' : ` (${entry.detail})`}
            {entry.by === null || entry.by === entry.account ? '' : `, by ${entry.by}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
