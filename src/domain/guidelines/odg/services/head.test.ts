import { expect, test } from 'vitest';
import { complaint } from '../../../../../test/builders/facts.ts';
import { request, situation } from '../../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../../test/builders/verdicts.ts';
import { source, electroencephalography, headImaging } from './head.ts';

const ct = request('CT of the head', { category: 'imaging', bodyParts: ['head'] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row
  ['lost consciousness',       headImaging,            'indication', situation(ct, complaint('loss of consciousness')), 'met'],
  ['headache',                 headImaging,            'indication', situation(ct, complaint('headache', 'head')), 'not-documented'],
  ['a seizure',                electroencephalography, 'seizure',    situation(request('EEG'), complaint('seizure')), 'met'],
  ['a course that gets worse', electroencephalography, 'seizure',    situation(request('EEG'), complaint('worsening headache')), 'met'],
  ['consciousness lost once',  electroencephalography, 'seizure',    situation(request('EEG'), complaint('loss of consciousness')), 'not-documented'],
] as const)(`${source.cite}: %s`, (_why, topic, criterion, here, verdict) => {
  expect(verdictOf(topic, criterion, here)).toBe(verdict);
});
