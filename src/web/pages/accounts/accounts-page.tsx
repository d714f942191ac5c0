import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AccountList } from '#api/accounts/contract.ts';
import { accountsQuery } from '../../accounts/accounts-client.ts';
import { problemOf } from '../../client.ts';
import { ShownLink } from '../../parts/account/shown-link.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import type { Given } from './given.ts';
import { AccountEntry } from './account-entry.tsx';
import { AccountLog } from './account-log.tsx';
import { InviteStaffForm } from './invite-staff-form.tsx';
import '../../style/acts.css';
import '../../style/account/accounts.css';

/** Who may sign in: invite, disable, sign out, give a new link; and what happened. */
export function AccountsPage() {
  const { data, error, refetch } = useQuery(accountsQuery);
  return (
    <div className="page accounts-page">
      <title>Accounts · OpenIMR</title>
      <h1>Accounts</h1>
      {data ? <Accounts list={data} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} says="Loading the accounts" /> : null}
    </div>
  );
}

function Accounts({ list: { accounts, freeReviewers, mails } }: { readonly list: AccountList }) {
  const [shown, setShown] = useState<Given | null>(null);
  return (
    <div className="accounts-columns">
      <div className="accounts-main">
        <p className="quiet">
          {accounts.length} accounts. A party to a case is invited from the page where the case stands.
          {mails ? '' : ' No mail server is set up: give the links yourself.'}{' '}
          <Link to="/reviewers">Registered reviewers</Link> · <Link to="/organization">The review organization</Link>
        </p>
        {shown === null ? null : <ShownLink key={shown.given.link} {...shown} />}
        <ul className="accounts">
          {accounts.map(row => (
            <AccountEntry key={row.account} row={row} freeReviewers={freeReviewers} show={setShown} />
          ))}
        </ul>
        <AccountLog />
      </div>
      <InviteStaffForm freeReviewers={freeReviewers} show={setShown} />
    </div>
  );
}
