import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '../../../client.ts';
import { applicationQuery } from '../../../life-cycle-client.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { rowsOfForm } from './form-rows.ts';

/** The application as it was filed; personal data, so it is asked for only when it is opened. */
export function ApplicationAsFiled({ caseNumber }: { readonly caseNumber: string }) {
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({ ...applicationQuery(caseNumber), enabled: isOpen });
  return (
    <section className="status-part" aria-labelledby="application">
      <h2 id="application">The application as filed</h2>
      <details className="fold" onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>Show the form: names and numbers of persons</summary>
        {data ? (
          <div className="filed">
            {rowsOfForm(data).map(({ title, rows }) => (
              <section key={title}>
                <h3>{title}</h3>
                <dl>
                  {rows.map(({ term, says }) => (
                    <div key={term}>
                      <dt>{term}</dt>
                      <dd>{says}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        ) : null}
        {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
        {!data && !error ? <Skeleton lines={4} says="Loading the application" /> : null}
      </details>
    </section>
  );
}
