import type { SimulationView } from '#api/simulation/contract.ts';
import { writtenDate } from '../../parts/words/written-date.ts';
import { FigureTable } from '../../parts/charts/figure-table.tsx';
import { assumptionWords, countWords, valueWords } from './simulation-words.ts';

/** Every assumption with its source and how sure it is. */
export function Assumptions({ view }: { readonly view: SimulationView }) {
  const { published: _published, ...scenario } = view.scenario;
  const rows = Object.entries(scenario).flatMap(([name, entries]) =>
    Array.isArray(entries)
      ? entries.map(each => [
          assumptionWords(name),
          each.from === null ? '' : writtenDate(each.from),
          valueWords(each.value),
          each.confidence,
          each.source,
        ])
      : [],
  );
  return (
    <section aria-labelledby="assumptions" className="simulation-wide">
      <h2 id="assumptions">Assumptions</h2>
      <p className="quiet">
        {rows.length} values; {rows.filter(row => row[3] === 'low').length} of them are planning values of low
        confidence. Change them in a scenario file for <code>imr simulate</code>.
      </p>
      <FigureTable
        caption="Assumptions"
        head={['Assumption', 'From', 'Value', 'Confidence', 'Source']}
        rows={rows}
        words={countWords}
        file="assumptions.csv"
        opens="Every assumption"
      />
    </section>
  );
}
