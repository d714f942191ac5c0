import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PasskeyList } from '#api/accounts/contract.ts';
import { problemOf } from '../../client.ts';
import { useAccountWords } from '../../parts/account/words/use-account-words.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { timeIn } from '../../parts/language/days.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { addPasskey, isBrokenOff, passkeysQuery, removePasskey } from '../../accounts/passkey-client.ts';
import { sessionQuery } from '../../session-client.ts';
import { ProofForm } from './proof-form.tsx';

/** Passkeys: what is there, another one, one taken away. */
export function Passkeys() {
  const { passkeys: says } = useAccountWords();
  const queries = useQueryClient();
  const { data, error } = useQuery(passkeysQuery);
  const [name, setName] = useState('');
  const [removing, setRemoving] = useState<string | null>(null);
  const takeIn = (list: PasskeyList) => {
    queries.setQueryData(passkeysQuery.queryKey, list);
    void queries.invalidateQueries({ queryKey: sessionQuery.queryKey, exact: true });
    setName('');
    setRemoving(null);
  };
  const adding = useMutation({
    mutationFn: (password: string | undefined) => addPasskey(name.trim() || says.unnamed, password),
    onSuccess: takeIn,
  });
  const taking = useMutation({
    mutationFn: (password: string | undefined) => removePasskey(removing ?? '', password),
    onSuccess: takeIn,
  });
  const { language } = useLanguage();
  const kept = data?.passkeys ?? [];
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{says.title}</h2>
      <p>{says.lead}</p>
      {error && !data ? <ProblemNotice problem={problemOf(error)} /> : null}
      <ul className="accounts">
        {kept.map(passkey => (
          <li key={passkey.id} className="account-row">
            <div>
              <p className="account-name">{passkey.name}</p>
              <p className="quiet">
                {says.since(timeIn(language, passkey.addedAt))}
                {passkey.usedAt === null ? '' : `, ${says.used(timeIn(language, passkey.usedAt))}`}
              </p>
            </div>
            <Button className="button" aria-label={says.removeOf(passkey.name)} onPress={() => setRemoving(passkey.id)}>
              {says.remove}
            </Button>
          </li>
        ))}
      </ul>
      {removing === null ? null : (
        <ProofForm
          name="proof-passkey-removal"
          button={says.removeOf(kept.find(({ id }) => id === removing)?.name ?? '')}
          isBusy={taking.isPending}
          refused={taking.error}
          go={taking.mutate}
        />
      )}
      {removing === null ? (
        <details className="fold" open={kept.length === 0}>
          <summary>{says.another}</summary>
          <LabelledText name="passkey-name" label={says.name} help={says.nameHelp} value={name} onChange={setName} />
          <ProofForm
            name="proof-passkey"
            button={says.add}
            isBusy={adding.isPending}
            refused={adding.error === null || isBrokenOff(adding.error) ? null : adding.error}
            go={adding.mutate}
          />
        </details>
      ) : null}
    </section>
  );
}
