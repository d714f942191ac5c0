import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '#api/cases/contract.ts';
import { problemOf } from '../../../client.ts';
import { screeningQuery } from '../../../life-cycle-client.ts';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { Consolidation } from './consolidation.tsx';
import { Finding } from './finding.tsx';

/** Is this application eligible: every ground, the notice, and the button that records what was found. */
export function ScreeningPanel({ view }: { readonly view: CaseView }) {
  const { data, error, refetch } = useQuery(screeningQuery(view.caseNumber));
  return (
    <section className="status-part step-at-hand" aria-labelledby="screening">
      <h2 id="screening">Screening</h2>
      {data ? <Finding view={view} found={data} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={4} says="Screening the application" /> : null}
      {view.state === 'screening' && view.eligible ? (
        <Consolidation
          caseNumber={view.caseNumber}
          suggested={data?.screening.possibleDuplicates.map(each => each.id) ?? []}
        />
      ) : null}
    </section>
  );
}
