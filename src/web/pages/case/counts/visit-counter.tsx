import type { Ceiling } from '#domain/guidelines/review.ts';
import type { VisitCount } from '#domain/guidelines/counts/visit-count.ts';
import { counted, pageWords } from '../../../parts/words/case-words.ts';
import { Quotes } from '../items/quotes.tsx';

const WHAT_WORDS: Record<VisitCount['lines'][number]['what'], string> = {
  attended: 'Attended',
  authorized: 'Authorized',
  requested: 'Requested',
};
const OF_WORDS: Record<Ceiling['of'], string> = {
  'visits-requested': 'asked for at once',
  'visits-in-all': 'with those already had',
  'morphine-equivalents': '',
};

/** Visits authorized, attended and requested, each with its place, against what the edition allows. */
export function VisitCounter({ count }: { readonly count: VisitCount }) {
  const totals = { attended: count.attended, authorized: count.authorized, requested: count.requested };
  return (
    <section className="counter" aria-labelledby="visits">
      <h3 id="visits">Visits</h3>
      <table className="counter-table">
        <thead>
          <tr>
            <th scope="col">Visits</th>
            <th scope="col">Where it is said</th>
            <th scope="col" className="figure">
              Number
            </th>
          </tr>
        </thead>
        <tbody>
          {(['authorized', 'attended', 'requested'] as const).map(what => (
            <tr key={what}>
              <th scope="row">{WHAT_WORDS[what]}</th>
              <td>
                <Said lines={count.lines.filter(line => line.what === what)} />
              </td>
              <td className="figure">{totals[what] ?? <span className="not-counted">not documented</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="limits">
        {count.limits.map(({ criterion, of, most, pages, counted: inAll, left }) => (
          <li key={`${criterion} ${of}`}>
            No more than {counted(most, 'visit')} {OF_WORDS[of]}
            {pages.length === 0 ? '' : ` (${pageWords(pages)})`}: {leftWords(inAll, left)}
          </li>
        ))}
      </ul>
      {count.limits.length === 0 ? <p className="quiet">The edition names no number for this service.</p> : null}
    </section>
  );
}

function Said({ lines }: Pick<VisitCount, 'lines'>) {
  if (lines.length === 0) return <span className="quiet">nowhere</span>;
  return (
    <>
      {lines.map((line, index) => (
        <span key={`${index} ${line.count}`}>
          {line.words === null ? null : <span className="said-words">In the request: {line.words}</span>}
          <Quotes facts={line.evidence} />
        </span>
      ))}
    </>
  );
}

function leftWords(inAll: number | null, left: number | null): string {
  if (inAll === null || left === null) return 'cannot be counted, for the record does not say how many were had';
  if (left < 0) return `${inAll} counted, ${counted(-left, 'visit')} over`;
  return `${inAll} counted, ${left === 0 ? 'none' : left} left`;
}
