import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '../../client.ts';
import { similarQuery } from '../../decision-client.ts';
import { SideBySide } from '../../parts/corpus/side-by-side.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';

type Props = { readonly id: string; readonly item: number; readonly title: string };

/** Like treatments, upheld and overturned side by side; looked for when opened. */
export function SimilarToItem(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        Decisions like this one<span className="unseen">: {props.title}</span>
      </summary>
      {isOpen ? <Similar {...props} /> : null}
    </details>
  );
}

function Similar({ id, item }: Props) {
  const { data, error, refetch } = useQuery(similarQuery(id, item));
  if (error && !data) return <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} says="Looking for like decisions" />;
  return <SideBySide found={data} />;
}
