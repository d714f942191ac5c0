import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { z } from 'zod';
import type { ApiKeyList, ApiKeyView } from '#api/api-keys/contract.ts';
import { apiKeysQuery, revokeApiKey } from './api-keys-client.ts';
import { problemOf } from '../../client.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { useApiKeysWords } from './api-keys-words.ts';
import { ForPrograms } from './for-programs.tsx';
import { MakeKey } from './make-key.tsx';

/** The keys of who is signed in: which there are, and making another. */
export function ApiKeysPage() {
  const words = useApiKeysWords();
  return (
    <ForPrograms
      words={words}
      links={
        <>
          <Link to="/api">{words.reference}</Link> · <Link to="/webhooks">{words.webhooks}</Link>
        </>
      }
      kept={useQuery(apiKeysQuery)}
      entries={({ keys }) => keys.map(key => <KeyEntry key={key.id} apiKey={key} />)}
      another={another}
    />
  );
}

function another({ scopes }: Pick<z.infer<typeof ApiKeyList>, 'scopes'>) {
  return <MakeKey open={scopes} />;
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
