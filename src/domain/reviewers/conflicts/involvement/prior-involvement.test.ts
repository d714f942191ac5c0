import { expect, test } from 'vitest';
import { conflictsWith, rulesOf, type TiesFacts } from '../../../../../test/builders/matching.ts';
import { source } from './prior-involvement.ts';

type As = NonNullable<TiesFacts['involvement']>[number]['as'];

// biome-ignore format: a table reads in columns
test.each<[string, string, As, boolean]>([
  // why this row                        case            as                      conflict
  ['decided the utilization review',     'CM16-9000001', 'utilization-reviewer', true],
  ['was a medical evaluator',            'CM16-9000001', 'medical-evaluator',    true],
  ['treated in it',                      'CM16-9000001', 'treating-physician',   true],
  ['was consulted',                      'CM16-9000001', 'consultant',           true],
  ['was a witness',                      'CM16-9000001', 'witness',              true],
  ['another case',                       'CM16-9000002', 'utilization-reviewer', false],
])(`${source.cite}: %s`, (_why, caseNumber, as, found) => {
  expect(rulesOf(conflictsWith({ involvement: [{ caseNumber, as }] }, []))).toEqual(found ? ['prior-involvement'] : []);
});
