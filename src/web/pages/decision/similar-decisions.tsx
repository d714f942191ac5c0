import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SimilarDecisions } from '#api/decisions/contract.ts';
import { problemOf } from '../../client.ts';
import { similarQuery } from '../../decision-client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { writtenDate } from '../../parts/words/written-date.ts';

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

/** Like decisions of both sides, and what made the difference. */
function SideBySide({ found }: { readonly found: SimilarDecisions }) {
  const { counts, upheld, overturned, differing } = found;
  if (upheld.length + overturned.length === 0) return <p className="quiet">None is like it.</p>;
  return (
    <>
      {differing.length === 0 ? null : (
        <>
          <h3>What made the difference</h3>
          <ul className="differing">
            {differing.map(({ id, text, upheld: refused, overturned: granted }) => (
              <li key={id}>
                {text}{' '}
                <span className="quiet">
                  met in {granted.met} of {granted.of} overturned, {refused.met} of {refused.of} upheld
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="side-by-side">
        <Side name="Overturned" count={counts.overturned} found={overturned} />
        <Side name="Upheld" count={counts.upheld} found={upheld} />
      </div>
    </>
  );
}

function Side({
  name,
  count,
  found,
}: {
  readonly name: string;
  readonly count: number;
  readonly found: SimilarDecisions['upheld'];
}) {
  return (
    <section>
      <h3>
        {name} <span className="quiet">{count.toLocaleString('en')}</span>
      </h3>
      {found.length === 0 ? <p className="quiet">None.</p> : null}
      <ul className="like-decisions">
        {found.map(({ id, decided, year, items, item, rationale }) => (
          <li key={id}>
            <p>
              <Link to="/decisions/$id" params={{ id }}>
                {id}
              </Link>{' '}
              <span className="quiet">{decided === null ? year : writtenDate(decided)}</span>
            </p>
            <p>{items[item]?.title}</p>
            <p className="hit-passage">{rationale}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
