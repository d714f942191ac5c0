import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { problemOf } from '../../client.ts';
import { ShownSecret } from '../../parts/account/shown-secret.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Deliveries } from './deliveries.tsx';
import {
  changeWebhook,
  deliveriesQuery,
  pingWebhook,
  removeWebhook,
  rotateSecret,
  type Webhook,
  webhooksQuery,
} from './webhooks-client.ts';
import { useWebhookWords } from './words/use-webhook-words.ts';

type Props = {
  readonly webhook: Webhook;
  /** How many kinds of events there are. */
  readonly of: number;
};

/** One address: whether it is told, a test of it, stopping it, another secret, and what was sent to it. */
export function WebhookEntry({ webhook, of }: Props) {
  const { id, url, kinds, state, failures } = webhook;
  const words = useWebhookWords();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const onSettled = () => queries.invalidateQueries({ queryKey: webhooksQuery.queryKey, exact: true });
  const testing = useMutation({
    mutationFn: () => pingWebhook(id),
    onSuccess: () => {
      setOpen(true);
      return queries.invalidateQueries({ queryKey: deliveriesQuery(id).queryKey });
    },
  });
  const changing = useMutation({
    mutationFn: (next: Webhook['state']) => changeWebhook(id, { url, kinds, state: next }),
    onSettled,
  });
  const rotating = useMutation({ mutationFn: () => rotateSecret(id), onSettled });
  const failed = testing.error ?? changing.error ?? rotating.error;
  return (
    <li className="api-key">
      <h3 className="webhook-url">{url}</h3>
      <p>
        {words.states[state]} · {words.told(kinds.length, of)}
        {failures === 0 ? '' : ` · ${words.failures(failures)}`}
      </p>
      {state === 'disabled' ? <p className="quiet">{words.disabled}</p> : null}
      {failed ? <ProblemNotice problem={problemOf(failed)} heading="h2" /> : null}
      {rotating.data ? (
        <ShownSecret
          key={rotating.data.secret}
          title={words.rotated}
          once={words.once}
          secret={rotating.data.secret}
          words={words}
        />
      ) : null}
      <p className="actions">
        {state === 'active' ? (
          <Button className="button" onPress={() => testing.mutate()} isDisabled={testing.isPending}>
            {words.test}
            <span className="unseen">: {url}</span>
          </Button>
        ) : null}
        <Button
          className="button"
          onPress={() => changing.mutate(state === 'active' ? 'disabled' : 'active')}
          isDisabled={changing.isPending}
        >
          {state === 'active' ? words.stop : words.goOn}
          <span className="unseen">: {url}</span>
        </Button>
        <Button className="button" onPress={() => rotating.mutate()} isDisabled={rotating.isPending}>
          {words.newSecret}
          <span className="unseen">: {url}</span>
        </Button>
        <Remove webhook={webhook} />
      </p>
      <details className="figures" open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          {words.deliveries}
          <span className="unseen">: {url}</span>
        </summary>
        {isOpen ? <Deliveries webhook={id} /> : null}
      </details>
    </li>
  );
}

/** Takes an address away, after one question. */
function Remove({ webhook: { id, url } }: { readonly webhook: Webhook }) {
  const words = useWebhookWords();
  const queries = useQueryClient();
  const [isAsked, ask] = useState(false);
  const removing = useMutation({
    mutationFn: () => removeWebhook(id),
    onSettled: () => queries.invalidateQueries({ queryKey: webhooksQuery.queryKey, exact: true }),
  });
  if (!isAsked)
    return (
      <Button className="button" onPress={() => ask(true)}>
        {words.remove}
        <span className="unseen">: {url}</span>
      </Button>
    );
  return (
    <>
      <Button className="button primary" onPress={() => removing.mutate()} isDisabled={removing.isPending}>
        {words.removeSure}
        <span className="unseen">: {url}</span>
      </Button>
      <Button className="button" onPress={() => ask(false)}>
        {words.keep}
      </Button>
    </>
  );
}
