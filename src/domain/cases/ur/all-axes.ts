import { hoursPerDay } from './amounts/hours-per-day.ts';
import { period } from './amounts/period.ts';
import { refills } from './amounts/refills.ts';
import { units } from './amounts/units.ts';
import { visitsPerWeek } from './amounts/visits-per-week.ts';
import { visits } from './amounts/visits.ts';
import { weeks } from './amounts/weeks.ts';
import type { Axis } from './axis.ts';
import { bodyParts } from './parts/body-parts.ts';
import { levels } from './parts/levels.ts';
import { sides } from './parts/sides.ts';

/** Everything two requests for the same service can differ in; named components are compared first. */
export const allAxes: readonly Axis[] = [
  units,
  refills,
  visitsPerWeek,
  weeks,
  visits,
  hoursPerDay,
  period,
  bodyParts,
  sides,
  levels,
];
