import { expect, test } from 'vitest';
import { diagnosis, tried } from '../../../../../test/builders/facts.ts';
import { request, situation, weeksAfterInjury } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, psychologicalEvaluations, psychologicalTreatment } from './psychological-care.ts';

const therapy = (visits: number) => request('Cognitive behavioral therapy', { category: 'psych', visits });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['depression',                     psychologicalEvaluations, 'need',   weeksAfterInjury(4, situation(request('Psychological evaluation'), diagnosis('depression'))), 'met'],
  ['nothing told, new injury',       psychologicalEvaluations, 'need',   weeksAfterInjury(4, situation(request('Psychological evaluation'))), 'not-documented'],
  ['anxiety',                        psychologicalTreatment,   'need',   situation(therapy(4), diagnosis('anxiety')), 'met'],
  ['four visits',                    psychologicalTreatment,   'trial',  situation(therapy(4)), 'met'],
  ['five',                           psychologicalTreatment,   'trial',  situation(therapy(5)), 'not-met'],
  ['more, with help from the first', psychologicalTreatment,   'helped', situation(therapy(4), tried('psychotherapy', 'helped', 4)), 'met'],
  ['ten in all',                     psychologicalTreatment,   'in-all', situation(therapy(6), tried('psychotherapy', 'helped', 4)), 'met'],
  ['eleven in all',                  psychologicalTreatment,   'in-all', situation(therapy(7), tried('psychotherapy', 'helped', 4)), 'not-met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
