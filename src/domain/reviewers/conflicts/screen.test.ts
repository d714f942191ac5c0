import { expect, test } from 'vitest';
import { assigned, conflictsWith, party, tie } from '../../../../test/builders/matching.ts';
import { ConflictRule, unclearedConflicts } from '#domain/cases/attestation.ts';
import { CaseParty } from '#domain/cases/parties.ts';
import { Organization } from '../organization.ts';
import { boundOrganization } from './bound-organization.ts';
import { screeningRecord } from './screen.ts';
import { screenedCase } from './screened-case.ts';

const parties = [party('employer', 'Brook Foods'), party('facility', 'Fir Surgery Center')];
const screened = screenedCase(
  'CM16-9000001',
  assigned,
  parties.map(facts => CaseParty.parse(facts)),
);

const independent = boundOrganization(Organization.parse({ id: 'the-organization' }));

test('a record speaks of every rule, says what was found and names no one', () => {
  const conflicts = conflictsWith(tie('employment', 'Fir Surgery Ctr'), parties);
  const record = screeningRecord(conflicts, screened, independent);
  expect(record.on).toBe(assigned);
  expect(record.rules.map(({ rule }) => rule)).toEqual(ConflictRule.options);
  expect(unclearedConflicts(record)).toEqual(['facility']);
  expect(JSON.stringify(record)).not.toMatch(/Brook|Fir/);
});

test('a class of parties the case names nobody of is told from one that was compared', () => {
  const basis = new Map(screeningRecord([], screened, independent).rules.map(entry => [entry.rule, entry.basis]));
  expect(basis.get('facility')).toBe('no tie found');
  expect(basis.get('developer-or-manufacturer')).toBe('the case names nobody of this kind');
  expect(basis.get('prior-involvement')).toBe('no tie found');
});

test('an organization nobody has described was not looked at, and no rule says more than was', () => {
  const record = screeningRecord([], screened, null);
  expect(unclearedConflicts(record)).toEqual(['independent-organization']);
  const basis = new Map(record.rules.map(entry => [entry.rule, entry.basis]));
  expect(basis.get('independent-organization')).toContain('was not looked at');
  expect(basis.get('facility')).toBe('no tie of the reviewer found; the organization was not looked at');
});
