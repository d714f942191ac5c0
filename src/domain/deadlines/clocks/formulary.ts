import type { Dated } from '#domain/law/dated.ts';
import { inForce } from '#domain/law/dated.ts';
import type { History, Occurrence } from './history.ts';

const formularyClocks: readonly Dated<boolean>[] = [
  {
    from: '2018-01-01',
    value: true,
    source: {
      cite: 'Labor Code 4610(i)(1), 4610.5(h)(1)(A), 4610.6(d)(1)(A)',
      says: 'the formulary has clocks of its own',
    },
  },
];

/** Whether the shorter clocks of a formulary dispute run from an event: nothing else in dispute, 2018 or later. */
export function formularyClocksRun(event: Occurrence, history: History): boolean {
  return history.formularyOnly && inForce(formularyClocks, history.lawFor(event).day) !== null;
}
