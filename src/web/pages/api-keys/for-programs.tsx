import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemOf } from '../../client.ts';
import { useLanguage } from '../../parts/language/language.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import '../api/api.css';
import '../../style/fields.css';

type Words = Readonly<Record<'title' | 'lead' | 'loading' | 'yours' | 'none', string>>;

/** A page of what somebody keeps for programs, keys or webhooks: which there are, and making another. */
export function ForPrograms<Kept>({
  words,
  links,
  kept: { data, error, refetch },
  entries,
  another,
}: {
  readonly words: Words;
  readonly links: ReactNode;
  readonly kept: UseQueryResult<Kept>;
  readonly entries: (kept: Kept) => readonly ReactNode[];
  readonly another: (kept: Kept) => ReactNode;
}) {
  const { language } = useLanguage();
  const listed = data === undefined ? [] : entries(data);
  return (
    <div className="page reading api-keys" lang={language}>
      <title>{`${words.title} · OpenIMR`}</title>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>{links}</p>
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={4} says={words.loading} /> : null}
      {data === undefined ? null : (
        <>
          <section aria-labelledby="yours">
            <h2 id="yours">{words.yours}</h2>
            {listed.length === 0 ? <p className="empty">{words.none}</p> : null}
            <ul className="api-key-list">{listed}</ul>
          </section>
          {another(data)}
        </>
      )}
    </div>
  );
}
