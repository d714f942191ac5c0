import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../../client.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { type Delivery, deliveriesQuery } from './webhooks-client.ts';
import { useWebhookWords } from './words/use-webhook-words.ts';

/** The newest messages to an address: whether each was taken, why not, how often it was tried, and when it is tried again. */
export function Deliveries({ webhook }: { readonly webhook: string }) {
  const words = useWebhookWords();
  const { data, error, refetch } = useQuery(deliveriesQuery(webhook));
  if (error && !data) return <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} heading="h2" />;
  if (!data) return <Skeleton lines={2} says={words.loadingDeliveries} />;
  if (data.deliveries.length === 0) return <p className="quiet">{words.noDeliveries}</p>;
  return (
    <section className="beside-frame" aria-label={words.deliveries} {...reachable}>
      <table className="beside stacked">
        <thead>
          <tr>
            {words.columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.deliveries.map(delivery => (
            <Row key={delivery.id} delivery={delivery} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What scrolls is moved with the keyboard, too: it must take the focus. */
const reachable = { tabIndex: 0 };

function Row({ delivery }: { readonly delivery: Delivery }) {
  const { kind, caseNumber, happenedAt, state, tries, nextTry, status, trouble } = delivery;
  const words = useWebhookWords();
  const { language } = useLanguage();
  const time = (instant: string) =>
    new Date(instant).toLocaleString(language, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'America/Los_Angeles',
    });
  return (
    <tr>
      <td data-column={words.columns[0]}>{time(happenedAt)}</td>
      <td data-column={words.columns[1]}>
        {kind === 'ping' ? words.ping : <code>{kind}</code>}
        {caseNumber === null ? null : <> · {caseNumber}</>}
      </td>
      <td data-column={words.columns[2]}>
        {words.delivery[state]}
        {status === null ? '' : ` (${status})`}
        {trouble === null ? null : <span className="quiet"> {trouble}</span>}
      </td>
      <td data-column={words.columns[3]}>
        {tries}
        {state === 'to-send' && tries > 0 ? <span className="quiet"> · {words.nextTry(time(nextTry))}</span> : null}
      </td>
    </tr>
  );
}
