import type { Topic } from '../../query.ts';
import { careEffects, careHad, careRows, drugsHad } from './care.ts';
import { conditionRows } from './conditions.ts';
import { courseRows } from './course.ts';
import { disorderShown, findingRows } from './findings.ts';
import { monitoringRows } from './monitoring.ts';
import { type RecordRow, topicOf } from './row.ts';
import { testingRows } from './testing.ts';

const topicsOf = (...tables: readonly (readonly RecordRow[])[]): Topic[] => tables.flat().map(topicOf);

/**
 * Topics for a UR decision against a whole record, asked beside the stricter ones: here a place is shown to a person who weighs it, so
 * use counts against "not failed", relief told counts against "no gain", and a part that is not told may be the one in question.
 * In order: the first that understands the words speaks for them.
 */
export const TOPICS_OF_RECORD: readonly Topic[] = [
  ...topicsOf(monitoringRows, careEffects, careRows, drugsHad, careHad, courseRows),
  disorderShown,
  ...topicsOf(testingRows, findingRows, conditionRows),
];
