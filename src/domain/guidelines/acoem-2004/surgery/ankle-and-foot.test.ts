import { expect, test } from 'vitest';
import { diagnosis, imaging, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, surgeryFoot } from './ankle-and-foot.ts';

const repair = request('Achilles tendon repair', { category: 'surgery', bodyParts: ['ankle'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a rupture on MRI',                      surgeryFoot, 'lesion',     situation(repair, imaging('MRI', 'rupture of the Achilles tendon', 'ankle')), 'met'],
  ['a normal study',                        surgeryFoot, 'lesion',     situation(repair, imaging('MRI', 'normal', 'ankle')), 'not-met'],
  ['exercise failed',                       surgeryFoot, 'care-first', situation(repair, tried('physical therapy', 'no-benefit')), 'met'],
  ['a fracture of the ankle does not wait', surgeryFoot, 'care-first', situation(repair, diagnosis('ankle fracture', 'ankle')), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
