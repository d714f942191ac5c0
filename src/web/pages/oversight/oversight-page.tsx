import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { OversightView } from '#api/oversight/contract.ts';
import { dollars } from '#domain/charges/dollars.ts';
import { problemOf } from '../../client.ts';
import { oversightQuery } from '../../desk-clients/oversight-client.ts';
import { csvOf, download } from '../../parts/charts/csv.ts';
import { PlainTable } from '../../parts/charts/figure-table.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { counted } from '../../parts/words/case-words.ts';
import { PARTY_WORDS } from '../../parts/words/party-words.ts';
import { writtenDate } from '../../parts/words/written-date.ts';
import { OverdueTable } from './overdue-table.tsx';
import '../../style/charts.css';
import '../../style/desks.css';

const STAGE_WORDS: Readonly<Record<OversightView['lateness'][number]['stage'], string>> = {
  assignment: 'Notice of assignment',
  records: 'Records',
  determination: 'Determination',
  payment: 'Authorization and payment',
};

/** What the regulator asks: what is late, where and since when, what it may cost, what was appealed. */
export function OversightPage() {
  const { data, error, refetch } = useQuery(oversightQuery);
  return (
    <div className="page oversight">
      <title>Oversight · OpenIMR</title>
      <h1>Oversight</h1>
      {data ? <Figures view={data} /> : null}
      {error && !data ? <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} says="Counting every case" /> : null}
    </div>
  );
}

function Figures({ view }: { readonly view: OversightView }) {
  const { today, cases, left, lateness, overdue, overdueInAll, penalties, appeals } = view;
  const byLaw = penalties.reduce((sum, { amount, ceiling }) => (ceiling ? sum : sum + amount), 0);
  return (
    <>
      <p className="lead">
        {writtenDate(today)}: {overdueInAll.toLocaleString('en')} duties overdue in {counted(cases, 'case')}; lateness
        may cost {dollars(byLaw)}.
      </p>
      <p className="quiet">
        Counts from 1 to 10 are not shown, for they could point at somebody. No figure holds health data.
        {left === 0
          ? ''
          : ` ${cases.toLocaleString('en')} cases are counted, ${left.toLocaleString('en')} are being counted: come back in some minutes.`}
      </p>
      <p>
        <Link to="/report">Annual report</Link> · <Link to="/statistics">Statistics of decisions</Link> ·{' '}
        <Link to="/clocks">Every clock</Link>
      </p>
      <Part
        id="lateness"
        title="Lateness by stage and month"
        counts="each duty once, in the month its last day lies in; late is what was done after it, or is still open after it"
        head={['Month', 'Stage', 'Due', 'Late', 'Share late']}
        rows={lateness.map(({ month, stage, due, late }) => [month, STAGE_WORDS[stage], due, late, shareOf(late, due)])}
        empty="No duty has fallen due yet."
      />
      <section aria-labelledby="overdue">
        <h2 id="overdue">Overdue now</h2>
        {overdue.length === 0 ? <p className="quiet">Nothing is overdue.</p> : <OverdueTable rows={overdue} />}
        {overdue.length < overdueInAll ? (
          <p className="quiet">The {overdue.length.toLocaleString('en')} longest overdue are listed.</p>
        ) : null}
        <Behind
          counts="running duties of claims administrators and of the review organization whose last day is before today"
          file="overdue.csv"
          head={['Case', 'Duty', 'What', 'Owed by', 'Due', 'Days overdue']}
          rows={overdue.map(({ caseNumber, duty, what, owedBy, due, days }) => [
            caseNumber,
            duty,
            what,
            PARTY_WORDS[owedBy],
            due,
            days,
          ])}
        />
      </section>
      <Part
        id="penalties"
        title="Penalties"
        counts="what lateness as of today may cost by each provision, capped for each case where the provision says so; ordered is none of it"
        head={['Breach', 'Provision', 'Cases', 'Dollars', 'Amount is']}
        rows={penalties.map(({ what, source, cases: of, amount, ceiling }) => [
          what,
          source,
          of,
          amount,
          ceiling ? 'the most that may be ordered' : 'by the schedule',
        ])}
        empty="No lateness that a provision penalizes."
      />
      <Part
        id="appeals"
        title="Appeals and remands"
        counts="events in the logs of all cases, in the year in which they happened"
        head={['Year', 'Appealed', 'Denied', 'Remanded', 'Ineligibility reversed']}
        rows={appeals.map(({ year, appealed, denied, remanded, reversed }) => [
          year,
          appealed,
          denied,
          remanded,
          reversed,
        ])}
        empty="No determination was appealed."
      />
    </>
  );
}

function shareOf(late: number | null, due: number | null): string | null {
  return late === null || due === null || due === 0 ? null : `${Math.round((100 * late) / due)} %`;
}

type Table = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};
type PartProps = Table & {
  readonly id: string;
  readonly title: string;
  /** What is counted, in words. */
  readonly counts: string;
  readonly empty: ReactNode;
};

function Part({ id, title, counts, head, rows, empty }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{empty}</p>
      ) : (
        <PlainTable
          caption={title}
          head={head}
          rows={rows}
          words={value => (value === null ? '–' : value.toLocaleString('en'))}
        />
      )}
      <Behind counts={counts} file={`${id}.csv`} head={head} rows={rows} />
    </section>
  );
}

/** What a table counts, where a program asks for it, and the table as a file. */
function Behind({ counts, file, head, rows }: Table & { readonly counts: string; readonly file: string }) {
  return (
    <div className="behind">
      <p className="quiet">
        Counted: {counts}. By program: <code>GET /api/v1/oversight</code>
      </p>
      {rows.length === 0 ? null : (
        <Button className="button" onPress={() => download(file, csvOf(head, rows))}>
          Download as CSV<span className="unseen">: {file}</span>
        </Button>
      )}
    </div>
  );
}
