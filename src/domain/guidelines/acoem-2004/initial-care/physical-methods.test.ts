import { expect, test } from 'vitest';
import { complaint, exam, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, initialPhysicalMethods } from './physical-methods.ts';

const therapy = (visits: number, reviewed = 'Physical therapy') =>
  request(reviewed, { category: 'physical-therapy', visits, bodyParts: ['lumbar spine'] });
const authorized = {
  ...therapy(2),
  kind: 'remainder',
  original: 'Physical therapy 8 visits',
  authorized: 'Physical therapy 6 visits',
} as const;

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a complaint of the back',                       initialPhysicalMethods, 'complaint', situation(therapy(6), complaint('low back pain', 'lumbar spine')), 'met'],
  ['another part hurts',                            initialPhysicalMethods, 'complaint', situation(therapy(6), complaint('knee pain', 'knee')), 'not-documented'],
  ['six visits',                                    initialPhysicalMethods, 'trial',     situation(therapy(6)), 'met'],
  ['seven',                                         initialPhysicalMethods, 'trial',     situation(therapy(7)), 'not-met'],
  ['had before: no trial',                          initialPhysicalMethods, 'trial',     situation(therapy(7), tried('physical therapy', null, 6)), 'silent'],
  ['they helped',                                   initialPhysicalMethods, 'helped',    situation(therapy(4), tried('physical therapy', 'helped', 6)), 'met'],
  ['they did not',                                  initialPhysicalMethods, 'helped',    situation(therapy(4), tried('physical therapy', 'no-benefit', 6)), 'not-met'],
  ['the trial was authorized: more calls for gain', initialPhysicalMethods, 'helped',    situation(authorized), 'not-documented'],
  ['ten in all',                                    initialPhysicalMethods, 'in-all',    situation(therapy(4), tried('physical therapy', null, 6)), 'met'],
  ['eleven in all',                                 initialPhysicalMethods, 'in-all',    situation(therapy(5), tried('physical therapy', null, 6)), 'not-met'],
  ['motion is lost',                                initialPhysicalMethods, 'deficit',   situation(therapy(6), exam('decreased range of motion', 'lumbar spine')), 'met'],
  ['passive treatment',                             initialPhysicalMethods, 'passive',   situation(therapy(6, 'Electrical stimulation')), 'met'],
  ['active treatment',                              initialPhysicalMethods, 'passive',   situation(therapy(6)), 'silent'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
