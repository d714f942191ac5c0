import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '../../../client.ts';
import { precedentQuery } from '../../../decision-client.ts';
import { SideBySide } from '../../../parts/corpus/side-by-side.tsx';
import { ProblemNotice } from '../../../parts/problem-notice.tsx';
import { sentSeat } from '../../../parts/seats.ts';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { useEvidence } from '../evidence-view.ts';

type Props = { readonly index: number };

/** How others decided the like; there only after the first view, and looked for only when opened. */
export function PrecedentOfItem({ index }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="precedent" aria-labelledby="precedent">
      <h3 id="precedent">
        Precedent <span className="quiet">Decided by others on other records; it binds nobody</span>
      </h3>
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>How the like was decided</summary>
        {isOpen ? <Precedents index={index} /> : null}
      </details>
    </section>
  );
}

function Precedents({ index }: Props) {
  const { view } = useEvidence();
  const { data, error, refetch } = useQuery(precedentQuery(view.caseNumber, index, sentSeat(view)));
  if (error && !data) return <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} says="Looking for like decisions" />;
  return <SideBySide found={data} here={data.here} />;
}
