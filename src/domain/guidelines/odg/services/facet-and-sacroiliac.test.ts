import { expect, test } from 'vitest';
import { diagnosis, exam, tried } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, facetInjections, radiofrequencyAblation, sacroiliacInjections } from './facet-and-sacroiliac.ts';

const block = request('Medial branch block L4-5', { category: 'injection', bodyParts: ['lumbar spine'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['facet loading hurts',         facetInjections,        'facet-pain',    situation(block, exam('facet signs', 'lumbar spine')), 'met'],
  ['radiculopathy',               facetInjections,        'radiculopathy', situation(block, diagnosis('radiculopathy')), 'met'],
  ['care failed',                 facetInjections,        'care-failed',   situation(block, tried('physical therapy', 'no-benefit')), 'met'],
  ['neurotomy after good blocks', radiofrequencyAblation, 'blocks',        situation(block, tried('medial branch block', 'helped')), 'met'],
  ['neurotomy without',           radiofrequencyAblation, 'blocks',        situation(block), 'not-documented'],
  ['a sacroiliac test',           sacroiliacInjections,   'signs',         situation(block, exam("positive Patrick's test")), 'met'],
  ['care of the joint not told',  sacroiliacInjections,   'care-failed',   situation(block), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
