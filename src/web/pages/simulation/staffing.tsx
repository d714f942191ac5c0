import type { SimulationView } from '#api/simulation/contract.ts';
import { FigureTable, PlainTable } from '../../parts/charts/figure-table.tsx';
import { LineChart } from '../../parts/charts/line-chart.tsx';
import { countWords, percentWords } from './simulation-words.ts';

/** Which staffing keeps lateness down: every level tried, and the persons it means. */
export function Staffing({ view }: { readonly view: SimulationView }) {
  const { staffing } = view;
  const { given, needed, lateUnder } = staffing;
  const trials = staffing.trials.toSorted((a, b) => a.determinationsPerMonth - b.determinationsPerMonth);
  const persons = (heads: typeof given | null, desk: 'intake' | 'quality') => heads?.[desk] ?? null;
  return (
    <section aria-labelledby="staffing" className="simulation-chart">
      <h2 id="staffing">Staffing needed</h2>
      <LineChart
        label={`Share of determinations late by cases a month staffed for; the limit is ${percentWords(lateUnder)}. The table below has all levels.`}
        places={trials.map(each => ({
          at: each.determinationsPerMonth,
          label: countWords(each.determinationsPerMonth),
        }))}
        series={[
          { name: 'Late, by cases a month staffed for', values: trials.map(each => each.lateShare), line: 'solid' },
          { name: `Limit ${percentWords(lateUnder)}`, values: trials.map(() => lateUnder), line: 'limit' },
        ]}
        words={percentWords}
        marked
      />
      <FigureTable
        caption="Levels of staffing tried"
        head={['Cases a month', 'Late']}
        rows={trials.map(each => [countWords(each.determinationsPerMonth), each.lateShare])}
        words={percentWords}
        file="staffing.csv"
        opens="Levels of staffing tried"
      />
      <PlainTable
        caption="Persons at each desk, given at the end and needed"
        head={['Desk', 'Given', 'Needed']}
        rows={[
          ['Cases a month', given.determinationsPerMonth, needed?.determinationsPerMonth ?? null],
          ['Intake', persons(given, 'intake'), persons(needed, 'intake')],
          ...given.reviewers.map((each, index) => [
            each.specialty,
            each.persons,
            needed?.reviewers[index]?.persons ?? null,
          ]),
          ['Quality desk', persons(given, 'quality'), persons(needed, 'quality')],
        ]}
        words={countWords}
      />
      <p className="quiet">
        Reviewers work part-time, the hours a week among the assumptions. {sentence(staffing.how)}.
      </p>
    </section>
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
