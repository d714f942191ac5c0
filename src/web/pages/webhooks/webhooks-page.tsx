import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../client.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { AddWebhook } from './add-webhook.tsx';
import { WebhookEntry } from './webhook-entry.tsx';
import { webhooksQuery } from './webhooks-client.ts';
import { useWebhookWords } from './words/use-webhook-words.ts';
import '../api/api.css';
import '../../style/fields.css';
import '../../style/charts.css';

/** The addresses that are told of events in the cases of who is signed in: what each took and missed, and adding another. */
export function WebhooksPage() {
  const words = useWebhookWords();
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(webhooksQuery);
  return (
    <div className="page reading api-keys" lang={language}>
      <title>{`${words.title} · OpenIMR`}</title>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>
        <Link to="/api">{words.reference}</Link> · <Link to="/api-keys">{words.keys}</Link>
      </p>
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={4} says={words.loading} /> : null}
      {data ? (
        <>
          <section aria-labelledby="yours">
            <h2 id="yours">{words.yours}</h2>
            {data.webhooks.length === 0 ? <p className="empty">{words.none}</p> : null}
            <ul className="api-key-list">
              {data.webhooks.map(webhook => (
                <WebhookEntry key={webhook.id} webhook={webhook} of={data.kinds.length} />
              ))}
            </ul>
          </section>
          <AddWebhook kinds={data.kinds} />
        </>
      ) : null}
    </div>
  );
}
