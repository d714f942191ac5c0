import { expect, test } from 'vitest';
import { assigned, conflictsWith, party, tie } from '../../../../test/builders/matching.ts';
import { ConflictRule, unclearedConflicts } from '#domain/cases/attestation.ts';
import { CaseParty } from '#domain/cases/parties.ts';
import { screeningRecord } from './screen.ts';
import { screenedCase } from './screened-case.ts';

const parties = [party('employer', 'Brook Foods'), party('facility', 'Fir Surgery Center')];
const screened = screenedCase(
  'CM16-9000001',
  assigned,
  parties.map(facts => CaseParty.parse(facts)),
);

test('a record speaks of every rule, says what was found and names no one', () => {
  const conflicts = conflictsWith(tie('employment', 'Fir Surgery Ctr'), parties);
  const record = screeningRecord(conflicts, screened);
  expect(record.on).toBe(assigned);
  expect(record.rules.map(({ rule }) => rule)).toEqual(ConflictRule.options);
  expect(unclearedConflicts(record)).toEqual(['facility']);
  expect(JSON.stringify(record)).not.toMatch(/Brook|Fir/);
});

test('a class of parties the case names nobody of is told from one that was compared', () => {
  const basis = new Map(screeningRecord([], screened).rules.map(entry => [entry.rule, entry.basis]));
  expect(basis.get('facility')).toBe('no tie found');
  expect(basis.get('developer-or-manufacturer')).toBe('the case names nobody of this kind');
  expect(basis.get('prior-involvement')).toBe('no tie found');
});
