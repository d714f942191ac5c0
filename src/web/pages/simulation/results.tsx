import type { SimulationView } from '#api/simulation/contract.ts';
import { writtenDate } from '../../parts/words/written-date.ts';
import { Assumptions } from './assumptions.tsx';
import { Checks } from './checks.tsx';
import { MonthCharts } from './month-charts.tsx';
import type { SimulationSearch } from './simulation-search.ts';
import { answerWords, countWords } from './simulation-words.ts';
import { Staffing } from './staffing.tsx';

type Props = { readonly view: SimulationView; readonly search: SimulationSearch };

/** What came out: the answer in words, the charts, the published figures beside it, the assumptions. */
export function Results({ view, search }: Props) {
  const [happens, takes] = answerWords(view);
  const isChanged = [search.applications, search.staffed].some(value => value !== undefined);
  return (
    <div className="simulation-results">
      <section aria-labelledby="answer" className="simulation-answer">
        <h2 id="answer" tabIndex={-1}>
          Answer
        </h2>
        <p>{happens}</p>
        <p>
          <strong>{takes}</strong>
        </p>
        <p className="quiet simulation-how">
          {countWords(view.totals.received)} applications from {writtenDate(view.from)} to {writtenDate(view.to)}
          {view.oneIn > 1
            ? `; one case in ${view.oneIn} was simulated and counted ${view.oneIn} times, which moves figures by a few percent`
            : ''}
          . The same settings give the same figures.
        </p>
      </section>
      <div className="simulation-charts">
        <MonthCharts view={view} />
        <Staffing view={view} />
      </div>
      {view.checks.length > 0 && !isChanged ? <Checks checks={view.checks} /> : null}
      <Assumptions view={view} />
    </div>
  );
}
