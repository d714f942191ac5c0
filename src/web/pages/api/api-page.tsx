import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import { ask, problemOf } from '../../client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { OperationEntry } from './operation-entry.tsx';
import { Description, entriesBy } from './reference.ts';
import './api.css';

const ADDRESS = '/api/v1/openapi.json';
const descriptionQuery = queryOptions({
  queryKey: ['description'],
  queryFn: ({ signal }) => ask(Description, ADDRESS, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** What a program can ask, made from the description the server gives of itself. */
export function ApiPage() {
  const { data, error, refetch } = useQuery(descriptionQuery);
  return (
    <div className="page api-page" lang="en">
      <title>API · OpenIMR</title>
      <h1>API</h1>
      <p className="lead">Everything these pages do, a program can do too.</p>
      <ul className="api-rules">
        <li>
          Say who you are with a <Link to="/api-keys">key of your account</Link>:{' '}
          <code>Authorization: Bearer imr_…</code>. What is public needs none.
        </li>
        <li>
          Give a <code>POST</code> an <code>Idempotency-Key</code>, and it is done once however often it is sent.
        </li>
        <li>
          A list takes <code>limit</code>, and goes on at the <code>next</code> of its <code>Link</code> header.
        </li>
        <li>
          What is refused is answered as <code>application/problem+json</code>, with the place of what is wrong.
        </li>
        <li>
          The whole description as <a href={ADDRESS}>OpenAPI 3.1</a>.
        </li>
      </ul>
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} says="Reading the description" /> : null}
      {data ? <Reference description={data} /> : null}
    </div>
  );
}

function Reference({ description }: { readonly description: Description }) {
  const [sought, seek] = useState('');
  const groups = entriesBy(description, useDeferredValue(sought));
  return (
    <>
      <SearchField className="filter" value={sought} onChange={seek}>
        <Label>Find</Label>
        <Input placeholder="Verb, address, words" />
      </SearchField>
      {groups.size === 0 ? <p className="empty">Nothing has all of these words. Try fewer.</p> : null}
      {[...groups].map(([noun, entries]) => (
        <section key={noun} aria-labelledby={`of-${noun}`}>
          <h2 id={`of-${noun}`}>{noun}</h2>
          <ul className="operations">
            {entries.map(entry => (
              <OperationEntry key={entry.id} entry={entry} description={description} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
