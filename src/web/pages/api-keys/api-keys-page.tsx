import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ApiKeyView } from '#api/api-keys/contract.ts';
import { apiKeysQuery, revokeApiKey } from './api-keys-client.ts';
import { problemOf } from '../../client.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useApiKeysWords } from './api-keys-words.ts';
import { MakeKey } from './make-key.tsx';
import '../api/api.css';
import '../../style/fields.css';

/** The keys of who is signed in: which there are, and making another. */
export function ApiKeysPage() {
  const words = useApiKeysWords();
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(apiKeysQuery);
  return (
    <div className="page reading api-keys" lang={language}>
      <title>{`${words.title} · OpenIMR`}</title>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>
        <Link to="/api">{words.reference}</Link> · <Link to="/webhooks">{words.webhooks}</Link>
      </p>
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={4} says={words.loading} /> : null}
      {data ? (
        <>
          <section aria-labelledby="yours">
            <h2 id="yours">{words.yours}</h2>
            {data.keys.length === 0 ? <p className="empty">{words.none}</p> : null}
            <ul className="api-key-list">
              {data.keys.map(key => (
                <KeyEntry key={key.id} apiKey={key} />
              ))}
            </ul>
          </section>
          <MakeKey open={data.scopes} />
        </>
      ) : null}
    </div>
  );
}

function KeyEntry({
  apiKey: { id, name, prefix, scopes, state, expiresAt, lastUsedAt },
}: {
  readonly apiKey: ApiKeyView;
}) {
  const words = useApiKeysWords();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [isAsked, ask] = useState(false);
  const revoking = useMutation({
    mutationFn: () => revokeApiKey(id),
    onSettled: () => queries.invalidateQueries({ queryKey: apiKeysQuery.queryKey }),
  });
  const day = (instant: string) => new Date(instant).toLocaleDateString(language, { dateStyle: 'medium' });
  return (
    <li className="api-key">
      <h3>{name}</h3>
      <p>
        <code>{prefix}…</code> · {words.states[state]}
        {state === 'working' ? ` · ${words.until(day(expiresAt))}` : ''} ·{' '}
        {words.used(lastUsedAt === null ? null : day(lastUsedAt))}
      </p>
      <p className="quiet">{scopes.map(scope => words.does[scope] ?? scope).join(', ')}</p>
      {revoking.error ? <ProblemNotice problem={problemOf(revoking.error)} heading="h2" /> : null}
      {state === 'working' ? (
        <p className="actions">
          {isAsked ? (
            <>
              <Button className="button primary" onPress={() => revoking.mutate()} isDisabled={revoking.isPending}>
                {words.revokeSure}
                <span className="unseen">: {name}</span>
              </Button>
              <Button className="button" onPress={() => ask(false)}>
                {words.keep}
              </Button>
            </>
          ) : (
            <Button className="button" onPress={() => ask(true)}>
              {words.revoke}
              <span className="unseen">: {name}</span>
            </Button>
          )}
        </p>
      ) : null}
    </li>
  );
}
