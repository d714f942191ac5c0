import { Link } from '@tanstack/react-router';
import type { Precedent, SimilarDecisions } from '#api/decisions/contract.ts';
import { VerdictMark } from '../verdict-mark.tsx';
import { writtenDate } from '../words/written-date.ts';
import '../../style/corpus/like-decisions.css';

type Props = {
  readonly found: SimilarDecisions;
  /** How the criteria come out in the case at hand, by their ids; of a decided one nothing. */
  readonly here?: Precedent['here'];
};

/** Like decisions of both sides, and what made the difference. */
export function SideBySide({ found, here = {} }: Props) {
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
                {here[id] === undefined ? null : (
                  <span className="differing-here">
                    here: <VerdictMark verdict={here[id]} />
                  </span>
                )}
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
