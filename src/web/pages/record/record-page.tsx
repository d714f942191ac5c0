import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { problemOf } from '../../client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { recordQuery } from '../../record-client.ts';
import { RecordDesk } from './record-desk.tsx';
import '../../style/case/case.css';
import '../../style/record/record.css';
import '../../style/record/record-desk.css';
import '../../style/record/record-pages.css';
import '../../style/record/record-panes.css';

/** What is in the file, what is missing, where is it said. */
export function RecordPage() {
  const { caseNumber } = useParams({ from: '/cases/$caseNumber/record' });
  const { data, error, refetch } = useQuery(recordQuery(caseNumber));
  if (data) return <RecordDesk record={data} key={caseNumber} />;
  return (
    <div className="page reading">
      <title>{`Record of ${caseNumber} · OpenIMR`}</title>
      {error ? (
        <>
          <h1>Record of {caseNumber}</h1>
          <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} />
          <p>
            <Link to="/cases">All cases</Link>
          </p>
        </>
      ) : (
        <Skeleton lines={10} says={`Loading the record of ${caseNumber}`} />
      )}
    </div>
  );
}
