import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import type { OwnAccountView } from '#api/accounts/contract.ts';
import { endOwnSession, ownAccountQuery } from '../../accounts/accounts-client.ts';
import { problemOf } from '../../client.ts';
import { useAccountWords } from '../../parts/account/words/use-account-words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { timeIn } from '../../parts/language/days.ts';
import { useLanguage } from '../../parts/language/language.tsx';

/** Where the account is signed in, each with its end. */
export function OwnSessions({ view: { sessions } }: { readonly view: OwnAccountView }) {
  const { account: says } = useAccountWords();
  const queries = useQueryClient();
  const ending = useMutation({
    mutationFn: endOwnSession,
    onSuccess: left => queries.setQueryData(ownAccountQuery.queryKey, left),
  });
  const { language } = useLanguage();
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{says.sessions}</h2>
      <p className="quiet">{says.sessionsLead}</p>
      {ending.error ? <ProblemNotice problem={problemOf(ending.error)} /> : null}
      <ul className="accounts">
        {sessions.map(({ id, device, way, begunAt, seenAt, isThis }) => (
          <li key={id} className="account-row">
            <div>
              <p className="account-name">
                {device === '' ? says.unknown : device}{' '}
                {isThis ? <span className="quiet">({says.thisOne})</span> : null}
              </p>
              <p className="quiet">
                {says.ways[way] ?? way} {says.since(timeIn(language, begunAt), timeIn(language, seenAt))}
              </p>
            </div>
            {isThis ? null : (
              <Button
                className="button"
                aria-label={says.endOf(device === '' ? says.unknown : device)}
                isDisabled={ending.isPending}
                onPress={() => ending.mutate(id)}
              >
                {says.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <p className="actions">
          <Button className="button" isDisabled={ending.isPending} onPress={() => ending.mutate(null)}>
            {says.endOthers}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
