import { expect, test } from 'vitest';
import { tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, massageTherapy } from './massage-therapy.ts';

const massage = (visits: number) => request('Massage therapy', { category: 'physical-therapy', visits });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['beside exercise',    massageTherapy, 'adjunct', situation(massage(6), tried('home exercise')), 'met'],
  ['alone',              massageTherapy, 'adjunct', situation(massage(6)), 'not-documented'],
  ['six visits',         massageTherapy, 'visits',  situation(massage(6)), 'met'],
  ['seven',              massageTherapy, 'visits',  situation(massage(7)), 'not-met'],
  ['more after no gain', massageTherapy, 'helped',  situation(massage(6), tried('massage', 'no-benefit')), 'not-met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
