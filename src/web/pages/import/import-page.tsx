import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../client.ts';
import { importsQuery } from './import-client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { ImportEntry } from './import-entry.tsx';
import { SendForm } from './send-form.tsx';
import '../../style/corpus/imports.css';

/** Published determinations into the corpus: send them, watch them being taken in, see what could not be. */
export function ImportPage() {
  const { data, error, refetch } = useQuery(importsQuery);
  const open = data?.find(({ state }) => state === 'receiving') ?? null;
  return (
    <div className="page imports">
      <title>Import · OpenIMR</title>
      <h1>Import published decisions</h1>
      <p className="lead">
        Letters as text or PDF, a ZIP of them, or the open data of the department of managed health care as CSV. The
        same letter twice is one; one that says something else under the same number is its next version.{' '}
        <Link to="/decisions" search={{}}>
          What is there
        </Link>
      </p>
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} says="Looking at imports" /> : null}
      {data ? (
        <>
          <SendForm open={open} />
          <section aria-labelledby="imports-heading">
            <h2 id="imports-heading">Imports</h2>
            {data.length === 0 ? (
              <p className="quiet">
                None yet. Choose files above; what is taken in can be searched a few seconds later.
              </p>
            ) : (
              <ul className="import-list">
                {data.map(each => (
                  <ImportEntry key={each.id} of={each} />
                ))}
              </ul>
            )}
          </section>
        </>
      ) : null}
    </div>
  );
}
