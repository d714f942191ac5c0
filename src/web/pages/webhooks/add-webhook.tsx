import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { z } from 'zod';
import { WebhookInput } from '#api/webhooks/contract.ts';
import { isOfNoField, problemOf } from '../../client.ts';
import { ShownSecret } from '../../parts/account/shown-secret.tsx';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { useCaseWords } from '../my-case/words/use-case-words.ts';
import { addWebhook, type WebhookKind, webhooksQuery } from './webhooks-client.ts';
import { useWebhookWords } from './words/use-webhook-words.ts';

const FIELDS = ['url', 'kinds'] as const;

/** Adds an address, and shows its secret once. */
export function AddWebhook({ kinds: all }: { readonly kinds: readonly WebhookKind[] }) {
  const words = useWebhookWords();
  const { events } = useCaseWords();
  const queries = useQueryClient();
  const [url, setUrl] = useState('');
  const [kinds, setKinds] = useState<readonly WebhookKind[]>([]);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const adding = useMutation({
    mutationFn: (input: z.output<typeof WebhookInput>) => addWebhook(input),
    onSuccess: () => {
      setUrl('');
      setKinds([]);
      void queries.invalidateQueries({ queryKey: webhooksQuery.queryKey, exact: true });
    },
    onError: refused => setWrong(Object.keys(problemOf(refused).fields)),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = WebhookInput.safeParse({ url: url.trim(), kinds });
    const found = (read.error?.issues ?? []).map(({ path: [field] }) => String(field));
    setWrong(found);
    if (read.success) return adding.mutate(read.data);
    const first = FIELDS.find(field => found.includes(field));
    event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  const choose = (chosen: readonly WebhookKind[]) => {
    setKinds(chosen);
    setWrong(wrong.filter(field => field !== 'kinds'));
  };
  const refused = adding.error ? problemOf(adding.error) : null;
  return (
    <section aria-labelledby="add">
      <h2 id="add">{words.add}</h2>
      {adding.data ? (
        <ShownSecret
          key={adding.data.webhook.id}
          title={`${words.made}: ${adding.data.webhook.url}`}
          once={words.once}
          secret={adding.data.secret}
          words={words}
        />
      ) : null}
      <form noValidate className="form" onSubmit={submit}>
        {refused && isOfNoField(refused, FIELDS) ? <ProblemNotice problem={refused} heading="h2" /> : null}
        <LabelledText
          name="url"
          label={words.url}
          help={words.urlHelp}
          value={url}
          error={wrong.includes('url') ? words.wrong.url : undefined}
          onChange={next => {
            setUrl(next);
            setWrong(wrong.filter(field => field !== 'url'));
          }}
        />
        <fieldset className="scopes">
          <legend>{words.kinds}</legend>
          <p className="field-help">{words.kindsHelp}</p>
          {wrong.includes('kinds') ? <p className="field-error">{words.wrong.kinds}</p> : null}
          <p className="actions">
            <Button className="button quiet-button" onPress={() => choose(kinds.length === all.length ? [] : all)}>
              {kinds.length === all.length ? words.no : words.all}
            </Button>
          </p>
          <div className="scope-list">
            {all.map(kind => (
              <label key={kind}>
                <input
                  type="checkbox"
                  name="kinds"
                  checked={kinds.includes(kind)}
                  onChange={({ target: { checked } }) =>
                    choose(checked ? [...kinds, kind] : kinds.filter(each => each !== kind))
                  }
                />
                <span>
                  {events[kind]} <code>{kind}</code>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <p className="actions">
          <Button type="submit" className="button primary" isDisabled={adding.isPending}>
            {words.add}
          </Button>
        </p>
      </form>
    </section>
  );
}
