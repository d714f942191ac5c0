import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Statistics } from '#api/decisions/contract.ts';
import { Facet } from '#domain/corpus/facets/facet.ts';
import { LARGEST_HIDDEN, source } from '#domain/corpus/statistics/small-cells.ts';
import { statisticsQuery } from '../../decision-client.ts';
import { FigureTable, PlainTable } from '../../parts/charts/figure-table.tsx';
import { LineChart, type Series } from '../../parts/charts/line-chart.tsx';
import { useLanguage } from '../../parts/language/language.tsx';
import { SaidProblem } from '../../parts/language/said-problem.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { FACET_WORDS, facetValueWords } from '../../parts/words/facet-words.ts';
import { ConsistencySection } from './consistency-section.tsx';
import { ShareRows } from './share-rows.tsx';
import type { StatisticsWords } from './words/english.ts';
import { STATISTICS_WORDS } from './words/statistics-words.ts';
import '../../style/charts.css';
import '../../style/corpus/decisions.css';

const BY: readonly Facet[] = Facet.options.filter(facet => facet !== 'outcome' && facet !== 'page');
const SHOWN = 25;

/** For what, how often and how long: how treatments were decided, by any facet, with how sure each share is. */
export function StatisticsPage() {
  const search = useSearch({ from: '/statistics' });
  const navigate = useNavigate({ from: '/statistics' });
  const { language } = useLanguage();
  const words = STATISTICS_WORDS[language];
  const { by = 'category', ...asked } = search;
  const { data, error, refetch } = useQuery(statisticsQuery(asked, by, null));
  const narrowed = Facet.options.flatMap(facet =>
    (asked[facet] ?? []).map(value => `${FACET_WORDS[language][facet]}: ${facetValueWords(facet, value, language)}`),
  );
  return (
    <div className="page statistics" lang={language}>
      <title>{`${words.page} · OpenIMR`}</title>
      <h1>{words.title}</h1>
      <p className="lead">
        {[asked.q === undefined ? null : words.saying(asked.q), ...narrowed].filter(Boolean).join(' · ') || words.all}{' '}
        <Link to="/decisions" search={asked}>
          {words.decisions}
        </Link>
        {' · '}
        <Link to="/report" search={{}}>
          {words.report}
        </Link>
      </p>
      <label className="filter">
        <span>{words.by}</span>
        <select
          value={by}
          onChange={event => void navigate({ search: { ...search, by: Facet.safeParse(event.target.value).data } })}
        >
          {BY.map(facet => (
            <option key={facet} value={facet}>
              {FACET_WORDS[language][facet]}
            </option>
          ))}
        </select>
      </label>
      {error && !data ? <SaidProblem error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} says={words.counting} /> : null}
      {data ? <Figures data={data} /> : null}
    </div>
  );
}

function Figures({ data: { by, cells, stages, years, consistency } }: { readonly data: Statistics }) {
  const { language } = useLanguage();
  const words = STATISTICS_WORDS[language];
  const facet = FACET_WORDS[language][by];
  const known = cells.filter(({ items }) => items !== null);
  const hidden = cells.length - known.length;
  const ordered = by === 'year' ? known.toSorted((a, b) => (a.value < b.value ? -1 : 1)) : known;
  const outside = years.points.filter(point => point.outside);
  const waited = stages.filter(({ cases }) => cases > 0);
  return (
    <>
      <section aria-labelledby="shares">
        <h2 id="shares">{words.overturnedBy(facet)}</h2>
        <p className="quiet">{words.share}</p>
        <ShareRows cells={ordered.slice(0, SHOWN)} by={by} />
        {ordered.length > SHOWN ? <p className="quiet">{words.commonest(SHOWN, ordered.length)}</p> : null}
        {hidden > 0 ? <p className="quiet">{words.hidden(hidden, LARGEST_HIDDEN, source.cite)}</p> : null}
        <FigureTable
          caption={words.treatmentsBy(facet)}
          head={[facet, ...words.shareColumns]}
          rows={ordered.map(cell => [
            facetValueWords(by, cell.value, language),
            cell.items,
            cell.overturned,
            rounded(cell.share),
            rounded(cell.low),
            rounded(cell.high),
          ])}
          words={plain}
          file={`overturned-by-${by}.csv`}
          opens={words.table}
          takes={words.takeAlong}
          label={words.tableOf(words.treatmentsBy(facet))}
        />
      </section>
      {years.points.length < 2 ? null : (
        <section aria-labelledby="years">
          <h2 id="years">{words.years}</h2>
          <p className="quiet">
            {outside.length === 0 ? words.within : words.beyond(outside.map(({ year }) => year).join(', '))}
          </p>
          <LineChart
            label={words.yearsChart}
            places={years.points.map(({ year }) => ({ at: Number(year), label: year }))}
            series={controlSeries(years, words)}
            words={value => (value === null ? '' : `${Math.round(value * 1_000) / 10} %`)}
            marked
          />
          <FigureTable
            caption={words.yearsCaption}
            head={words.yearColumns}
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
            opens={words.yearsTable}
            takes={words.takeAlong}
            label={words.tableOf(words.yearsCaption)}
          />
        </section>
      )}
      <ConsistencySection consistency={consistency} />
      {waited.length === 0 ? null : (
        <section aria-labelledby="days">
          <h2 id="days">{words.days}</h2>
          <PlainTable
            caption={words.days}
            label={words.tableOf(words.days)}
            head={words.dayColumns}
            rows={waited.map(({ from, to, cases, mean, median, p90 }) => [
              words.stages[from] ?? from,
              words.stages[to] ?? to,
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
function controlSeries({ points, middle }: Statistics['years'], { lines }: StatisticsWords): readonly Series[] {
  return [
    { name: lines.share, values: points.map(({ share }) => share), line: 'solid' },
    { name: lines.middle, values: points.map(() => middle), line: 'dashed' },
    { name: lines.upper, values: points.map(({ upper }) => upper), line: 'limit' },
    { name: lines.lower, values: points.map(({ lower }) => lower), line: 'limit' },
  ];
}

function plain(value: number | null): string {
  return value === null ? '' : value.toLocaleString('en');
}

function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1_000) / 1_000;
}
