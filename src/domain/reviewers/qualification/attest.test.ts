import { expect, test } from 'vitest';
import { reviewer } from '../../../../test/builders/case-file.ts';
import { QualificationRule, unmetQualifications } from '#domain/cases/attestation.ts';
import { attest } from './attest.ts';

test('a reviewer who meets every requirement is qualified, and each requirement is recorded with its basis', () => {
  const attestation = attest(reviewer(), '2016-12-01');
  expect(unmetQualifications(attestation)).toEqual([]);
  expect(attestation.rules.map(entry => entry.rule)).toEqual(QualificationRule.options);
  expect(attestation.rules.every(entry => entry.basis !== '')).toBe(true);
});

test('a rule attested both ways is not met', () => {
  const attestation = attest(reviewer(), '2016-12-01');
  const twice = { rule: 'knowledgeable', met: false, basis: 'no area' } as const;
  expect(unmetQualifications({ ...attestation, rules: [...attestation.rules, twice] })).toEqual(['knowledgeable']);
});
