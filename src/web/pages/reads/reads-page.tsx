import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { readsQuery } from '../../accounts/reads-client.ts';
import { problemOf } from '../../client.ts';
import { LabelledText } from '../../parts/labelled-text.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { counted } from '../../parts/words/case-words.ts';
import { writtenTime } from '../../parts/words/written-date.ts';
import { type Visit, visitsOf } from './visits.ts';

/** Who looked at a case, when, and at what: every read is kept as it is answered. */
export function ReadsPage() {
  const { caseNumber } = useParams({ from: '/cases/$caseNumber/reads' });
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    readsQuery(caseNumber),
  );
  const [name, setName] = useState('');
  const reads = data?.pages.flatMap(page => page.reads) ?? [];
  const wanted = name.trim().toLowerCase();
  const visits = visitsOf(reads).filter(visit => visit.name.toLowerCase().includes(wanted));
  return (
    <div className="page reading reads">
      <title>{`Who looked at ${caseNumber} · OpenIMR`}</title>
      <p className="back">
        <Link to="/cases/$caseNumber/status" params={{ caseNumber }}>
          Where it stands
        </Link>
      </p>
      <h1>Who looked at the case</h1>
      <p className="lead">{caseNumber}</p>
      <p className="quiet">
        Each answer about the case is kept with who asked, and nothing of it is ever changed or taken away. Reads less
        than half an hour apart stand together. Times are Pacific.
      </p>
      {data ? (
        <>
          <LabelledText name="name" label="Name" value={name} onChange={setName} />
          <output>
            {counted(visits.length, 'visit')}
            {hasNextPage ? ' among the latest reads' : ''}
          </output>
          {visits.length === 0 ? (
            <p className="empty">Nobody of this name is among them.</p>
          ) : (
            <Visits visits={visits} />
          )}
          {hasNextPage ? (
            <p className="actions">
              <Button className="button" isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
                {isFetchingNextPage ? 'Loading' : 'Show earlier ones'}
              </Button>
            </p>
          ) : null}
        </>
      ) : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} says="Loading who looked" /> : null}
    </div>
  );
}

const HEAD = ['Who', 'When', 'What'];

function Visits({ visits }: { readonly visits: readonly Visit[] }) {
  return (
    <section className="beside-frame" aria-label="Visits" {...reachable}>
      <table className="beside stacked">
        <thead>
          <tr>
            {HEAD.map(title => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visits.map(({ number, name, account, from, to, read }) => (
            <tr key={number}>
              <td>
                {name} <span className="quiet">{account}</span>
              </td>
              <td data-column={HEAD[1]}>{spanWords(from, to)}</td>
              <td data-column={HEAD[2]}>
                {read.map(({ what, times }) => (times === 1 ? what : `${what} (${times}×)`)).join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What scrolls is moved with the keyboard, too: it must take the focus. */
const reachable = { tabIndex: 0 };

const timeZone = 'America/Los_Angeles';

/** `28 Nov 2026, 16:31 – 16:40`. */
function spanWords(from: string, to: string): string {
  const [begun, ended] = [writtenTime(from, timeZone), writtenTime(to, timeZone)];
  if (begun === ended) return begun;
  const [day, time] = ended.split(', ');
  return `${begun} – ${begun.startsWith(`${day},`) ? time : ended}`;
}
