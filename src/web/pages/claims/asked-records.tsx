import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '../../client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { completenessQuery } from '../../record-client.ts';

/** What the record as it stands lacks, and the letter that asks for it; looked for when opened. */
export function AskedRecords({ caseNumber, files }: { readonly caseNumber: string; readonly files: number }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="figures" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>What the record lacks, and the request for it</summary>
      {isOpen ? <Asked caseNumber={caseNumber} files={files} /> : null}
    </details>
  );
}

function Asked({ caseNumber, files }: { readonly caseNumber: string; readonly files: number }) {
  const { data, error, refetch } = useQuery(completenessQuery(caseNumber, files));
  if (error && !data) return <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} says="Comparing what is named with what is there" />;
  const wanting = data.completeness.requirements.filter(({ state }) => state === 'missing' || state === 'unclear');
  return (
    <>
      {wanting.length === 0 ? <p>Every class of record that must be sent is here.</p> : null}
      <ul className="dotted">
        {wanting.map(({ rule, state, what, source }) => (
          <li key={rule}>
            {state === 'missing' ? 'Missing' : 'Unclear'}: {what} <span className="quiet">{source}</span>
          </li>
        ))}
      </ul>
      {data.request === null ? null : <pre className="letter-draft">{data.request}</pre>}
    </>
  );
}
