import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '../../client.ts';
import { precedentQuery } from '../../decision-client.ts';
import { SideBySide } from '../../parts/corpus/side-by-side.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { shortTitle } from '../../parts/words/case-words.ts';

type Props = { readonly caseNumber: string; readonly items: readonly string[]; readonly seat: number | null };

/** How others decided the like of each disputed item; looked for when opened. */
export function CompareItems({ caseNumber, items, seat }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  return (
    <details className="figures" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>Compare with precedent</summary>
      {isOpen ? (
        <div className="desk-compare">
          {items.length < 2 ? null : (
            <label className="filter">
              <span>Item</span>
              <select value={chosen} onChange={event => setChosen(Number(event.target.value))}>
                {items.map((title, index) => (
                  <option key={`${index} ${title}`} value={index}>
                    {index + 1}. {shortTitle(title)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <p className="quiet">Decided by others on other records; it binds nobody.</p>
          <Compared caseNumber={caseNumber} item={chosen} seat={seat} />
        </div>
      ) : null}
    </details>
  );
}

type ItemProps = Pick<Props, 'caseNumber' | 'seat'> & { readonly item: number };

function Compared({ caseNumber, item, seat }: ItemProps) {
  const { data, error, refetch } = useQuery(precedentQuery(caseNumber, item, seat));
  if (error && !data) return <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} says="Looking for like decisions" />;
  return <SideBySide found={data} here={data.here} />;
}
