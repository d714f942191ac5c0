import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { caseQuery, problemOf } from '../../client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Workspace } from './workspace.tsx';
import '../../style/case.css';
import '../../style/record.css';
import '../../style/items.css';
import '../../style/criteria.css';
import '../../style/bench.css';
import '../../style/weighing.css';

/** The workspace of one case: the record on one side, the disputed items and the decisions on the other. */
export function CasePage() {
  const { caseNumber } = useParams({ from: '/cases/$caseNumber' });
  const { seat = null } = useSearch({ from: '/cases/$caseNumber' });
  const { data, error, refetch } = useQuery(caseQuery(caseNumber, seat));
  if (data) return <Workspace view={data} key={`${caseNumber} ${data.seat}`} />;
  return (
    <div className="page reading">
      <title>{`${caseNumber} · OpenIMR`}</title>
      {error ? (
        <>
          <h1>{caseNumber}</h1>
          <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} />
          <p>
            <Link to="/cases">All cases</Link>
          </p>
        </>
      ) : (
        <Skeleton lines={10} says={`Loading case ${caseNumber}`} />
      )}
    </div>
  );
}
