import { expect, test } from 'vitest';
import { exam, fact, imaging } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, radiographs } from './radiographs.ts';

const films = request('X-ray of the knee', { category: 'imaging', bodyParts: ['knee'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['a fall',                  radiographs, 'suspicion',    situation(films, fact('mechanism', { text: 'fell from a ladder' })), 'met'],
  ['repeated work',           radiographs, 'suspicion',    situation(films, fact('mechanism', { text: 'repetitive typing' })), 'not-documented'],
  ['an effusion',             radiographs, 'suspicion',    situation(films, exam('effusion', 'knee')), 'met'],
  ['films already on record', radiographs, 'repeat', situation(films, imaging('X-ray', 'no fracture', 'knee')), 'met'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
