import { expect, test } from 'vitest';
import { caseFile, document, reviewer, type ReviewerFacts } from '../../../test/builders/case-file.ts';
import { party } from '../../../test/builders/matching.ts';
import { memoryStores } from '../../../test/builders/memory-stores.ts';
import { unclearedConflicts } from '#domain/cases/attestation.ts';
import type { CaseFile } from '#domain/cases/case-file.ts';
import { CaseParty } from '#domain/cases/parties.ts';
import { assignReviewer } from './assign-reviewer.ts';
import { openCase } from '../open-case.ts';

const at = '2016-11-10T00:00:00.000Z';
const parties = [CaseParty.parse(party('insurer', 'Dune Insurance Co.'))];
const employed = { relations: [{ relation: 'employment' as const, with: { name: 'Dune Insurance' } }] };

async function assign(with_: Partial<CaseFile>, facts: ReviewerFacts = {}) {
  const stores = memoryStores(at);
  const { caseNumber } = caseFile(with_);
  await openCase(stores, { caseFile: caseFile(with_), documents: [document()] });
  await stores.reviewers.add({ reviewer: reviewer(facts), login: 'l', name: 'Rowan Alder', passphraseHash: '' });
  const outcome = await assignReviewer(stores, { caseNumber, reviewer: 'R-1001' });
  return { outcome, event: stores.logs.get(caseNumber)?.[1] };
}

test('a case that names its parties is given out with the record of the screening, which names no one', async () => {
  const { outcome, event } = await assign({ parties });
  expect(outcome.kind).toBe('changed');
  const screening = event?.kind === 'reviewer-assigned' ? event.data.attestation.screening : undefined;
  expect(screening?.on).toBe('2016-11-10');
  expect(screening === undefined ? null : unclearedConflicts(screening)).toEqual([]);
  expect(JSON.stringify(event)).not.toMatch(/Dune|Alder/);
});

test('a case that does not is given out without one', async () => {
  const { outcome, event } = await assign({});
  expect(outcome.kind).toBe('changed');
  expect(event?.kind === 'reviewer-assigned' && 'screening' in event.data.attestation).toBe(false);
});

test.each<[string, Partial<CaseFile>, ReviewerFacts, string]>([
  ['a tie to the insurer', { parties }, { ties: employed }, 'free-of-conflict'],
  [
    'the reviewer is a party',
    { parties: [CaseParty.parse(party('attorney', 'Alder, Rowan'))] },
    {},
    'free-of-conflict',
  ],
  ['a drug, for a chiropractor', {}, { profession: 'chiropractor', certifications: [] }, 'scope-of-practice'],
])('refused, and nothing is recorded: %s', async (_why, file, facts, rule) => {
  const { outcome, event } = await assign(file, facts);
  expect(outcome).toMatchObject({
    kind: 'refused',
    refusals: expect.arrayContaining([expect.objectContaining({ rule })]),
  });
  expect(event).toBeUndefined();
});
