import { changeRows } from '../of-change/change-rows.ts';
import { movementRows } from '../of-complaints/movements.ts';
import { painRows } from '../of-complaints/pain.ts';
import { wholePersonRows } from '../of-complaints/whole-person.ts';
import { careHad, careRows, drugsHad, drugsListed } from '../of-record/care.ts';
import { conditionRows } from '../of-record/conditions.ts';
import { courseRows } from '../of-record/course.ts';
import { findingRows } from '../of-record/findings.ts';
import { monitoringRows } from '../of-record/monitoring.ts';
import type { RecordRow } from '../of-record/row.ts';
import { testingRows } from '../of-record/testing.ts';
import { dailyLifeRows } from './daily-life.ts';
import { jointRows } from './joints.ts';
import { needRows } from './needs.ts';
import { nerveRows } from './nerves.ts';
import { operationRows } from './operations.ts';
import { personRows } from './person.ts';
import { reliefRows } from './relief.ts';
import { responseRows } from './response.ts';
import { signRows } from './signs.ts';
import { watchRows } from './watch.ts';
import { widerWordRows } from './wider-words/wider-words.ts';

/**
 * What a rationale may deny beyond the strict topics, in order: the rows of a whole record, but for those that a person has to weigh, and
 * rows that a summary answers by itself. What care brought has rows of its own here.
 */
export const ROWS_OF_SUMMARY: readonly RecordRow[] = [
  ...changeRows,
  ...movementRows,
  ...painRows,
  ...watchRows,
  ...dailyLifeRows,
  ...operationRows,
  ...reliefRows,
  ...signRows,
  ...needRows,
  ...nerveRows,
  ...jointRows,
  ...responseRows,
  ...personRows,
  ...wholePersonRows,
  ...widerWordRows,
  ...drugsListed,
  ...drugsHad.filter(({ asks }) => asks === 'a drug that is no opioid'),
  ...[monitoringRows, careRows, careHad, courseRows, testingRows, findingRows, conditionRows]
    .flat()
    .filter(({ weak }) => weak !== true),
];
