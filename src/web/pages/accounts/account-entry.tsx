import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import type { AccountList, AccountRow } from '#api/accounts/contract.ts';
import { useState } from 'react';
import {
  accountsQuery,
  endSessionsOf,
  giveNewLink,
  partFromProviders,
  setDisabled,
} from '../../accounts/accounts-client.ts';
import { problemOf } from '../../client.ts';
import { ROLE_WORDS } from '../../parts/account/role-words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { counted } from '../../parts/words/case-words.ts';
import { writtenTime } from '../../parts/words/written-date.ts';
import { ChangeAccount } from './change-account.tsx';
import type { Given } from './given.ts';

const STATES: Readonly<Record<AccountRow['state'], string>> = {
  open: 'Open',
  invited: 'Invited, not come in yet',
  disabled: 'Disabled',
  demo: 'Of the demonstration',
};

type Props = {
  readonly row: AccountRow;
  readonly freeReviewers: readonly string[];
  readonly show: (given: Given | null) => void;
};

/** One account: who it is, whether it is in use, and what can be done with it. */
export function AccountEntry({ row, freeReviewers, show }: Props) {
  const { account, name, email, roles, reviewer, state, sessions, lastSeen, isOwn, providers } = row;
  const [isChanging, setChanging] = useState(false);
  const queries = useQueryClient();
  const takeIn = (list: AccountList) => {
    queries.setQueryData(accountsQuery.queryKey, list);
    void queries.invalidateQueries({ queryKey: ['accounts', 'log'] });
  };
  const linking = useMutation({
    mutationFn: () => giveNewLink(account),
    onSuccess: given => {
      show({ given, name });
      void queries.invalidateQueries({ queryKey: ['accounts', 'log'] });
    },
  });
  const disabling = useMutation({ mutationFn: () => setDisabled(account, state !== 'disabled'), onSuccess: takeIn });
  const ending = useMutation({ mutationFn: () => endSessionsOf(account), onSuccess: takeIn });
  const parting = useMutation({ mutationFn: () => partFromProviders(account), onSuccess: takeIn });
  const error = linking.error ?? disabling.error ?? ending.error ?? parting.error;
  const isBusy = linking.isPending || disabling.isPending || ending.isPending || parting.isPending;
  return (
    <li className={state === 'disabled' ? 'account-row disabled' : 'account-row'}>
      <div>
        <p className="account-name">
          {name} {isOwn ? <span className="quiet">(you)</span> : null}
        </p>
        <p className="quiet">
          {email} · {roles.map(role => ROLE_WORDS[role]).join(', ')}
          {reviewer === null ? '' : ` (${reviewer})`}
        </p>
        <p className="quiet">
          {STATES[state]}
          {sessions === 0 ? '' : `, ${counted(sessions, 'session')}`}
          {lastSeen === null ? '' : `, last seen ${writtenTime(lastSeen)}`}
        </p>
        {providers.length === 0 ? null : <p className="quiet">Signs in by {providers.join(', ')}</p>}
        {error ? <ProblemNotice problem={problemOf(error)} heading="h2" /> : null}
      </div>
      <p className="actions">
        {state === 'open' || state === 'invited' ? (
          <Button
            className="button"
            aria-label={`New link for ${name}`}
            isDisabled={isBusy}
            onPress={() => linking.mutate()}
          >
            New link
          </Button>
        ) : null}
        {state === 'open' || state === 'invited' ? (
          <Button
            className="button"
            aria-label={`Change ${name}`}
            aria-expanded={isChanging}
            onPress={() => setChanging(!isChanging)}
          >
            Change
          </Button>
        ) : null}
        {providers.length === 0 ? null : (
          <Button
            className="button"
            aria-label={`Part ${name} from ${providers.join(', ')}`}
            isDisabled={isBusy}
            onPress={() => parting.mutate()}
          >
            Part
          </Button>
        )}
        {sessions > 0 && !isOwn ? (
          <Button
            className="button"
            aria-label={`Sign out ${name}`}
            isDisabled={isBusy}
            onPress={() => ending.mutate()}
          >
            Sign out
          </Button>
        ) : null}
        {isOwn ? null : (
          <Button
            className="button"
            aria-label={state === 'disabled' ? `Open again the account of ${name}` : `Disable ${name}`}
            isDisabled={isBusy}
            onPress={() => disabling.mutate()}
          >
            {state === 'disabled' ? 'Open again' : 'Disable'}
          </Button>
        )}
      </p>
      {isChanging ? (
        <ChangeAccount
          row={row}
          freeReviewers={freeReviewers}
          given={given => {
            setChanging(false);
            show({ given, name });
            void queries.invalidateQueries({ queryKey: accountsQuery.queryKey });
          }}
          changed={list => {
            setChanging(false);
            takeIn(list);
          }}
        />
      ) : null}
    </li>
  );
}
