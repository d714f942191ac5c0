import { expect, test } from 'vitest';
import { fact } from '../../../../test/builders/facts.ts';
import { drugRequest, situation } from '../../../../test/builders/situations.ts';
import { verdictOf } from '../../../../test/builders/verdicts.ts';
import { compounds, source } from './compounds.ts';

const cream = drugRequest('Ketoprofen cream', ['ketoprofen']);
const reason = fact('request', { text: 'a compound because he cannot swallow tablets' });

// biome-ignore format: a table reads in columns
test.each([
  // why this row        criterion           situation                verdict
  ['a reason on record', 'patient-specific', situation(cream, reason), 'met'],
  ['none on record',     'patient-specific', situation(cream),         'not-documented'],
] as const)(`${source.cite}: %s`, (_why, criterion, here, verdict) => {
  expect(verdictOf(compounds, criterion, here)).toBe(verdict);
});
