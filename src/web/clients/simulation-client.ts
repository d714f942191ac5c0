import { queryOptions } from '@tanstack/react-query';
import { PresetList, type SimulationInput, SimulationView } from '#api/simulation/contract.ts';
import { ask, sending } from '../client.ts';
import type { SimulationSearch } from '../pages/simulation/simulation-search.ts';

const SIMULATIONS = '/api/v1/simulations';

/** The scenarios there are. */
export const presetsQuery = queryOptions({
  queryKey: ['simulations', 'presets'],
  queryFn: ({ signal }) => ask(PresetList, `${SIMULATIONS}/presets`, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** One simulation; the same settings give the same answer, so it is asked for once. */
export function simulationQuery(search: SimulationSearch) {
  const input: SimulationInput = {
    preset: search.preset ?? '2024',
    applicationsPerMonth: search.applications ?? null,
    staffedFor: search.staffed ?? null,
    months: search.months ?? null,
    lateUnder: search.late === undefined ? null : search.late / 100,
    seed: 1,
  };
  return queryOptions({
    queryKey: ['simulations', input],
    queryFn: ({ signal }) => ask(SimulationView, SIMULATIONS, { ...sending('POST', input), signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
