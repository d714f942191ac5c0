import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { z } from 'zod';
import type { WebhookList } from '#api/webhooks/contract.ts';
import { ForPrograms } from '../api-keys/for-programs.tsx';
import { AddWebhook } from './add-webhook.tsx';
import { WebhookEntry } from './webhook-entry.tsx';
import { webhooksQuery } from './webhooks-client.ts';
import { useWebhookWords } from './words/use-webhook-words.ts';
import '../../style/charts.css';

/** The addresses that are told of events in the cases of who is signed in: what each took and missed, and adding another. */
export function WebhooksPage() {
  const words = useWebhookWords();
  return (
    <ForPrograms
      words={words}
      links={
        <>
          <Link to="/api">{words.reference}</Link> · <Link to="/api-keys">{words.keys}</Link>
        </>
      }
      kept={useQuery(webhooksQuery)}
      entries={({ webhooks, kinds }) =>
        webhooks.map(webhook => <WebhookEntry key={webhook.id} webhook={webhook} of={kinds.length} />)
      }
      another={another}
    />
  );
}

function another({ kinds }: Pick<z.infer<typeof WebhookList>, 'kinds'>) {
  return <AddWebhook kinds={kinds} />;
}
