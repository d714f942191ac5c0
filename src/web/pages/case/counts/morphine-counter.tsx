import type { MorphineCount } from '#domain/guidelines/counts/morphine-count.ts';
import { Quotes } from '../items/quotes.tsx';

const rounded = (amount: number) => String(Math.round(amount * 100) / 100);

/** Morphine equivalents a day: drug by drug with its evidence, the total, and what could not be counted. */
export function MorphineCounter({ count }: { readonly count: MorphineCount }) {
  const { lines, total, complete, ceiling, factors } = count;
  return (
    <section className="counter" aria-labelledby="morphine">
      <h3 id="morphine">Morphine equivalents a day</h3>
      <table className="counter-table">
        <thead>
          <tr>
            <th scope="col">Opioid</th>
            <th scope="col">Taken</th>
            <th scope="col" className="figure">
              Factor
            </th>
            <th scope="col" className="figure">
              mg a day
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={`${index} ${line.name}`}>
              <th scope="row">
                {line.name || 'The drug asked for'}
                {line.isAsked ? <span className="quiet"> in dispute</span> : null}
                <Quotes facts={line.evidence} />
              </th>
              <td>{takenWords(line)}</td>
              <td className="figure">{line.factor ?? ''}</td>
              <td className="figure">
                {line.milligrams === null ? <span className="not-counted">not counted</span> : rounded(line.milligrams)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {complete ? 'Together' : 'Together at least'}
            </th>
            <td className="figure">{rounded(total)}</td>
          </tr>
        </tfoot>
      </table>
      {lines.some(({ why }) => why !== null) ? (
        <ul className="missing">
          {lines.map((line, index) =>
            line.why === null ? null : (
              <li key={`${index} ${line.name}`}>
                {line.name || 'The drug asked for'} could not be counted: {line.why}.
              </li>
            ),
          )}
        </ul>
      ) : null}
      <p className="quiet">
        {ceiling === null ? null : `${ceiling.cite} asks for more from ${ceiling.most} mg a day. `}
        {lines.some(({ perDayFrom }) => perDayFrom === 'quantity')
          ? 'Where no direction is on record, a quantity is taken to be for 30 days. '
          : null}
        Factors: {factors}.
      </p>
    </section>
  );
}

function takenWords({ strength, perDay, perDayFrom }: MorphineCount['lines'][number]): string {
  const often = perDay === null ? null : `${rounded(perDay)} a day${perDayFrom === 'quantity' ? ' (by quantity)' : ''}`;
  return [strength ?? 'strength not known', often].filter(Boolean).join(', ');
}
