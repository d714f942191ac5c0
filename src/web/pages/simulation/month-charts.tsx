import type { ReactNode } from 'react';
import type { SimulationView } from '#api/simulation/contract.ts';
import { FigureTable } from '../../parts/charts/figure-table.tsx';
import { LineChart, type Series } from '../../parts/charts/line-chart.tsx';
import { countWords, monthWords, percentWords, stageWords } from './simulation-words.ts';

type Month = SimulationView['months'][number];
type Column = { readonly name: string; readonly of: (month: Month) => number | null };

const BACKLOG: readonly Column[] = [
  { name: 'Open', of: month => month.open },
  { name: 'Waiting for a reviewer', of: month => month.waiting },
  { name: 'Records missing past due', of: month => month.missingRecords },
];
const DAYS: readonly Column[] = [
  { name: 'From application', of: month => month.daysFromApplication },
  { name: 'From assignment', of: month => month.daysFromAssignment },
  { name: 'From complete records', of: month => month.daysFromRecords },
];
const FLOW: readonly Column[] = [
  { name: 'Eligible', of: month => month.eligible },
  { name: 'Determined', of: month => month.determined },
  { name: 'Of these, late', of: month => month.determinedLate },
];
const LINES: readonly Series['line'][] = ['solid', 'dashed', 'dotted'];

/** Backlog, days and lateness by month, each as a chart with its table. */
export function MonthCharts({ view }: { readonly view: SimulationView }) {
  const { months } = view;
  return (
    <>
      <MonthChart id="backlog" title="Backlog at the end of the month" months={months} columns={BACKLOG}>
        <p>
          Most open: {countWords(view.backlog.peakOpen)} in {monthWords(view.backlog.peakOn)}.
        </p>
      </MonthChart>
      <MonthChart id="days" title="Days to the determination, average of the month" months={months} columns={DAYS}>
        <FigureTable
          caption="Days by stage of all cases determined"
          head={['Stage', 'Cases', 'Mean', 'One in ten under', 'Half under', 'Nine in ten under', 'Most']}
          rows={view.stages.map(each => [
            stageWords(each.stage),
            each.cases * view.oneIn,
            each.mean,
            each.p10,
            each.median,
            each.p90,
            each.max,
          ])}
          words={countWords}
          file="days-by-stage.csv"
          opens="Days by stage, all cases determined"
        />
      </MonthChart>
      <MonthChart id="late" title="Cases eligible, determined and late" months={months} columns={FLOW}>
        <FigureTable
          caption="Clocks that ran out"
          head={['Clock', 'Owed by', 'Fell due', 'Late', 'Share']}
          rows={view.late
            .filter(({ due }) => due > 0)
            .map(each => [each.duty, each.owedBy.replaceAll('-', ' '), each.due, each.late, percentWords(each.share)])}
          words={countWords}
          file="clocks.csv"
          opens="Every clock: how many fell due, how many ran out"
        />
      </MonthChart>
    </>
  );
}

type Props = {
  readonly id: string;
  readonly title: string;
  readonly months: readonly Month[];
  readonly columns: readonly Column[];
  readonly children: ReactNode;
};

function MonthChart({ id, title, months, columns, children }: Props) {
  const values = columns.map(({ name, of }, index) => ({
    name,
    values: months.map(of),
    line: LINES[index] ?? ('solid' as const),
  }));
  const last = values.map(each => `${each.name} ${countWords(each.values.at(-1) ?? null)}`).join(', ');
  return (
    <section aria-labelledby={id} className="simulation-chart">
      <h2 id={id}>{title}</h2>
      <LineChart
        label={`${title}; in the last month ${last}. The table below has all months.`}
        places={months.map(({ month }, index) => ({ at: index, label: monthWords(month) }))}
        series={values}
        words={countWords}
      />
      <FigureTable
        caption={title}
        head={['Month', ...columns.map(({ name }) => name)]}
        rows={months.map(month => [monthWords(month.month), ...columns.map(({ of }) => of(month))])}
        words={countWords}
        file={`${id}.csv`}
        opens="Table by month"
      />
      {children}
    </section>
  );
}
