import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Statistics } from '#api/decisions/contract.ts';
import { Facet } from '#domain/corpus/facets/facet.ts';
import { LARGEST_HIDDEN, source } from '#domain/corpus/statistics/small-cells.ts';
import { problemOf } from '../../client.ts';
import { statisticsQuery } from '../../decision-client.ts';
import { FigureTable, PlainTable } from '../../parts/charts/figure-table.tsx';
import { LineChart, type Series } from '../../parts/charts/line-chart.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { FACET_WORDS, facetValueWords } from '../../parts/words/facet-words.ts';
import { ConsistencySection } from './consistency-section.tsx';
import { ShareRows } from './share-rows.tsx';
import '../../style/charts.css';
import '../../style/corpus/decisions.css';

const BY: readonly Facet[] = Facet.options.filter(facet => facet !== 'outcome' && facet !== 'page');
const SHOWN = 25;

/** For what, how often and how long: how treatments were decided, by any facet, with how sure each share is. */
export function StatisticsPage() {
  const search = useSearch({ from: '/statistics' });
  const navigate = useNavigate({ from: '/statistics' });
  const { by = 'category', ...asked } = search;
  const { data, error, refetch } = useQuery(statisticsQuery(asked, by, null));
  const narrowed = Facet.options.flatMap(facet =>
    (asked[facet] ?? []).map(value => `${FACET_WORDS[facet]}: ${facetValueWords(facet, value)}`),
  );
  return (
    <div className="page statistics">
      <title>Statistics · OpenIMR</title>
      <h1>How treatments were decided</h1>
      <p className="lead">
        {[asked.q === undefined ? null : `Decisions that say “${asked.q}”`, ...narrowed].filter(Boolean).join(' · ') ||
          'All published decisions.'}{' '}
        <Link to="/decisions" search={asked}>
          Show the decisions
        </Link>
        {' · '}
        <Link to="/report" search={{}}>
          Annual report
        </Link>
      </p>
      <label className="filter">
        <span>Divided by</span>
        <select
          value={by}
          onChange={event => void navigate({ search: { ...search, by: Facet.safeParse(event.target.value).data } })}
        >
          {BY.map(facet => (
            <option key={facet} value={facet}>
              {FACET_WORDS[facet]}
            </option>
          ))}
        </select>
      </label>
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} says="Counting" /> : null}
      {data ? <Figures data={data} /> : null}
    </div>
  );
}

function Figures({ data: { by, cells, stages, years, consistency } }: { readonly data: Statistics }) {
  const known = cells.filter(({ items }) => items !== null);
  const hidden = cells.length - known.length;
  const ordered = by === 'year' ? known.toSorted((a, b) => (a.value < b.value ? -1 : 1)) : known;
  const outside = years.points.filter(point => point.outside);
  const waited = stages.filter(({ cases }) => cases > 0);
  return (
    <>
      <section aria-labelledby="shares">
        <h2 id="shares">Overturned, by {FACET_WORDS[by].toLowerCase()}</h2>
        <p className="quiet">
          The share of treatments overturned; the line is the range in which the true share lies 95 times of a hundred.
        </p>
        <ShareRows cells={ordered.slice(0, SHOWN)} by={by} />
        {ordered.length > SHOWN ? (
          <p className="quiet">
            The {SHOWN} commonest; the table has all {ordered.length}.
          </p>
        ) : null}
        {hidden > 0 ? (
          <p className="quiet">
            {hidden} with {LARGEST_HIDDEN} treatments or fewer {hidden === 1 ? 'is' : 'are'} not shown: so few could
            point at a person ({source.cite}).
          </p>
        ) : null}
        <FigureTable
          caption={`Treatments by ${FACET_WORDS[by].toLowerCase()}`}
          head={[FACET_WORDS[by], 'Treatments', 'Overturned', 'Share', 'From', 'To']}
          rows={ordered.map(cell => [
            facetValueWords(by, cell.value),
            cell.items,
            cell.overturned,
            rounded(cell.share),
            rounded(cell.low),
            rounded(cell.high),
          ])}
          words={plain}
          file={`overturned-by-${by}.csv`}
          opens="As a table"
        />
      </section>
      {years.points.length < 2 ? null : (
        <section aria-labelledby="years">
          <h2 id="years">Year by year</h2>
          <p className="quiet">
            {outside.length === 0
              ? 'Every year lies within the limits that chance alone would keep.'
              : `Beyond the limits that chance alone would keep: ${outside.map(({ year }) => year).join(', ')}.`}
          </p>
          <LineChart
            label="Share overturned, year by year, between the limits of chance"
            places={years.points.map(({ year }) => ({ at: Number(year), label: year }))}
            series={controlSeries(years)}
            words={value => (value === null ? '' : `${Math.round(value * 1_000) / 10} %`)}
            marked
          />
          <FigureTable
            caption="Share overturned, year by year"
            head={['Year', 'Treatments', 'Overturned', 'Share', 'Lower limit', 'Upper limit']}
            rows={years.points.map(point => [
              point.year,
              point.of,
              point.count,
              rounded(point.share),
              rounded(point.lower),
              rounded(point.upper),
            ])}
            words={plain}
            file="overturned-year-by-year.csv"
            opens="As a table, year by year"
          />
        </section>
      )}
      <ConsistencySection consistency={consistency} />
      {waited.length === 0 ? null : (
        <section aria-labelledby="days">
          <h2 id="days">Days from stage to stage</h2>
          <PlainTable
            caption="Days from stage to stage"
            head={['From', 'To', 'Cases', 'Mean', 'Half within', 'Nine in ten within']}
            rows={waited.map(({ from, to, cases, mean, median, p90 }) => [
              STAGE_WORDS[from] ?? from,
              STAGE_WORDS[to] ?? to,
              cases,
              Math.round(mean * 10) / 10,
              median,
              p90,
            ])}
            words={plain}
          />
        </section>
      )}
    </>
  );
}

/** A control chart: the share of each year, the middle, and the limits within which chance alone would keep it. */
function controlSeries({ points, middle }: Statistics['years']): readonly Series[] {
  return [
    { name: 'Overturned', values: points.map(({ share }) => share), line: 'solid' },
    { name: 'All years', values: points.map(() => middle), line: 'dashed' },
    { name: 'Upper limit', values: points.map(({ upper }) => upper), line: 'limit' },
    { name: 'Lower limit', values: points.map(({ lower }) => lower), line: 'limit' },
  ];
}

const STAGE_WORDS: Readonly<Record<string, string>> = {
  'ur-decision': 'Utilization review',
  application: 'Application',
  assignment: 'Assignment',
  decision: 'Decision',
};

function plain(value: number | null): string {
  return value === null ? '' : value.toLocaleString('en');
}

function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1_000) / 1_000;
}
