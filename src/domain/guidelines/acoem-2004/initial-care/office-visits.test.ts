import { expect, test } from 'vitest';
import { complaint } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, officeVisits } from './office-visits.ts';

const visit = (visits: number | null) => request('Follow-up visit', { category: 'consult', visits });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['complaints go on', officeVisits, 'need', situation(visit(1), complaint('low back pain', 'lumbar spine')), 'met'],
  ['nothing told',     officeVisits, 'need', situation(visit(1)), 'not-documented'],
  ['three visits',     officeVisits, 'few',  situation(visit(3)), 'met'],
  ['four in advance',  officeVisits, 'few',  situation(visit(4)), 'not-met'],
  ['no number is one', officeVisits, 'few',  situation(visit(null)), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
