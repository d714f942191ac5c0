import type { RecordRow } from '../of-record/row.ts';
import { bodyRows } from './body.ts';
import { careCriteria } from './care.ts';
import { dailyCriteria } from './daily.ts';
import { mindCriteria } from './mind.ts';
import { nerveCriteria } from './nerves.ts';

/** What criteria of treatment turn on, asked beside all other rows: each that a denial has the words of. */
export const CRITERIA: readonly RecordRow[] = [
  ...bodyRows,
  ...nerveCriteria,
  ...dailyCriteria,
  ...mindCriteria,
  ...careCriteria,
];
