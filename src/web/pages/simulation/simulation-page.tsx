import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../client.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { presetsQuery, simulationQuery } from '../../clients/simulation-client.ts';
import { Results } from './results.tsx';
import { SimulationForm } from './simulation-form.tsx';
import type { SimulationSearch } from './simulation-search.ts';
import '../../style/simulation.css';
import '../../style/charts.css';

/** How many staff do so many cases need: a year of the programme simulated under the clocks of the law. */
export function SimulationPage() {
  const search = useSearch({ from: '/simulation' });
  const navigate = useNavigate({ from: '/simulation' });
  const presets = useQuery(presetsQuery);
  return (
    <div className="page">
      <title>Capacity · OpenIMR</title>
      <h1>Capacity</h1>
      <p className="lead simulation-lead">
        What so many applications a month do to the backlog, and how many staff keep the law’s clocks. The cases are
        simulated, their due dates counted by the same rules as those of real ones.
      </p>
      {presets.data ? (
        <SimulationForm
          key={JSON.stringify(search)}
          presets={presets.data.presets}
          search={search}
          simulate={next => void navigate({ search: next })}
        />
      ) : null}
      {presets.error && !presets.data ? (
        <ProblemNotice problem={problemOf(presets.error)} retry={() => void presets.refetch()} />
      ) : null}
      {presets.isPending ? <Skeleton lines={4} says="Loading the scenarios" /> : null}
      {search.preset === undefined ? null : <Simulated search={search} />}
    </div>
  );
}

function Simulated({ search }: { readonly search: SimulationSearch }) {
  const { data, error, refetch, isFetching } = useQuery(simulationQuery(search));
  if (data) return <Results view={data} search={search} />;
  if (error && !isFetching) return <ProblemNotice problem={problemOf(error)} retry={() => void refetch()} />;
  return (
    <div className="simulation-wait">
      <p aria-hidden="true">Simulating, then seeking the staffing needed: a few seconds.</p>
      <Skeleton lines={6} says="Simulating" />
    </div>
  );
}
