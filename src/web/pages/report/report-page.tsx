import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { AnnualReport } from '#api/decisions/contract.ts';
import { Programme } from '#domain/corpus/decisions/published-decision.ts';
import type { Figure } from '#domain/corpus/statistics/report/figure.ts';
import { problemOf } from '../../client.ts';
import { decisionsQuery, reportQuery } from '../../decision-client.ts';
import { FigureTable } from '../../parts/charts/figure-table.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { facetValueWords } from '../../parts/words/facet-words.ts';
import '../../style/charts.css';
import '../../style/corpus/report.css';

/** The annual report of a year: every figure with its name, how many it is of, and how sure it is. */
export function ReportPage() {
  const { year, programme = 'ca-workers-compensation' } = useSearch({ from: '/report' });
  const navigate = useNavigate({ from: '/report' });
  const list = useQuery(decisionsQuery({ programme: [programme] }, 'newest', 0, 1));
  const years = (list.data?.facets.find(({ facet }) => facet === 'year')?.values ?? [])
    .map(({ value }) => Number(value))
    .toSorted((a, b) => b - a);
  const shown = year ?? years[0] ?? null;
  return (
    <div className="page report">
      <title>Annual report · OpenIMR</title>
      <p>
        <Link to="/statistics">Statistics</Link>
      </p>
      <h1>Annual report</h1>
      <p className="lead">
        The figures the regulator reports each year, counted anew from the published decisions and from the cases here.
      </p>
      <div className="report-choice">
        <label className="filter">
          <span>Year</span>
          <select
            value={shown ?? ''}
            onChange={event => void navigate({ search: { year: Number(event.target.value), programme } })}
          >
            {[...new Set([...(shown === null ? [] : [shown]), ...years])].map(each => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <label className="filter">
          <span>Programme</span>
          <select
            value={programme}
            onChange={event => void navigate({ search: { programme: Programme.parse(event.target.value) } })}
          >
            {Programme.options.map(each => (
              <option key={each} value={each}>
                {facetValueWords('programme', each)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {list.error && !list.data ? (
        <ProblemNotice problem={problemOf(list.error)} retry={() => void list.refetch()} />
      ) : null}
      {!list.data && !list.error ? <Skeleton lines={8} says="Looking for the years" /> : null}
      {list.data && shown === null ? (
        <p className="empty">No decision of this programme has been imported yet.</p>
      ) : null}
      {shown === null ? null : <Report year={shown} programme={programme} />}
    </div>
  );
}

function Report({ year, programme }: { readonly year: number; readonly programme: Programme }) {
  const { data, error, refetch } = useQuery(reportQuery(year, programme));
  if (error && !data) return <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={12} says="Counting the year" />;
  return <Figures report={data} />;
}

const PARTS: readonly (readonly [title: string, holds: (name: string) => boolean])[] = [
  ['Determinations', name => !name.includes(':')],
  ['Days from stage to stage', name => name.startsWith('days:')],
  ['Kinds of treatment', name => name.includes('share:kind:')],
  ['Classes of drugs', name => name.includes('share:class:')],
  ['Specialties of reviewers', name => name.includes('share:specialty:')],
  ['The cases of this organization, by the year applied for', name => name.startsWith('cases:')],
  ['Days the cases took', name => name.startsWith('case-days:')],
];

function Figures({ report: { year, figures } }: { readonly report: AnnualReport }) {
  return (
    <>
      {PARTS.map(([title, holds]) => {
        const part = figures.filter(({ name }) => holds(name));
        return part.length === 0 ? null : <Part key={title} title={title} figures={part} year={year} />;
      })}
      <p className="quiet">
        A dash: nothing is known, or so few are counted that the figure could point at a person. Each figure is answered
        by its name, too: <code>/api/v1/decisions/report?year={year}&amp;figure=upheld-share</code>
      </p>
    </>
  );
}

function Part({
  title,
  figures,
  year,
}: {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly year: number;
}) {
  const id = title.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl className="report-figures">
        {figures.map(figure => (
          <div key={figure.name}>
            <dt>{figure.says}</dt>
            <dd>
              {written(figure)}
              {figure.of === null ? null : <span className="quiet"> of {figure.of.toLocaleString('en')}</span>}
              {figure.low === null || figure.high === null ? null : (
                <span className="quiet">
                  , {percent(figure.low)} to {percent(figure.high)}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <FigureTable
        caption={`${title}, ${year}`}
        head={['Figure', 'Meaning', 'Value', 'Of', 'From', 'To']}
        rows={figures.map(({ name, says, value, of, low, high }) => [
          name,
          says,
          rounded(value),
          of,
          rounded(low),
          rounded(high),
        ])}
        words={value => (value === null ? '' : value.toLocaleString('en'))}
        file={`report-${year}-${id}.csv`}
        opens="As a table"
      />
    </section>
  );
}

function written({ unit, value }: Figure): string {
  if (value === null) return '–';
  return unit === 'share' ? percent(value) : value.toLocaleString('en', { maximumFractionDigits: 1 });
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}
