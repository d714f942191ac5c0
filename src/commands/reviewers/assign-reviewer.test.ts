import { expect, test } from 'vitest';
import type { z } from 'zod';
import { caseFile, document, reviewer, type ReviewerFacts } from '../../../test/builders/case-file.ts';
import { party } from '../../../test/builders/matching.ts';
import { memoryStores } from '../../../test/builders/memory-stores.ts';
import { unclearedConflicts } from '#domain/cases/attestation.ts';
import type { CaseFile } from '#domain/cases/case-file.ts';
import { CaseParty } from '#domain/cases/parties.ts';
import { Organization } from '#domain/reviewers/organization.ts';
import { assignReviewer } from './assign-reviewer.ts';
import { openCase } from '../open-case.ts';
import { registerOrganization } from './register-organization.ts';

const at = '2016-11-10T00:00:00.000Z';
const parties = [CaseParty.parse(party('insurer', 'Dune Insurance Co.'))];
const employed = { relations: [{ relation: 'employment' as const, with: { name: 'Dune Insurance' } }] };

type Described = z.input<typeof Organization> | null;

async function assign(with_: Partial<CaseFile>, facts: ReviewerFacts = {}, described: Described = {}) {
  const stores = memoryStores(at);
  const { caseNumber } = caseFile(with_);
  await openCase(stores, { caseFile: caseFile(with_), documents: [document()] });
  if (described !== null) await registerOrganization(stores, { organization: Organization.parse(described) });
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

// biome-ignore format: a table reads in columns
test.each<[string, Described, string | null]>([
  // why this row                               organization                                                                      what is said
  ['independent, no tie',                       { name: 'Elm Review', people: [{ as: 'officer', name: 'Otis Vane' }] },            null],
  ['nobody has described it',                   null,                                                                             'the review organization was not looked at: nobody has described it'],
  ['owned by an insurer, whichever',            { controls: [{ how: 'owned-by', firm: 'insurer' }] },                             'the review organization: owned by, an insurer'],
  ['a director employed by the insurer',        { people: [{ as: 'director', ties: employed }] },                                 'a director of the review organization: employment, the insurer'],
  ['the organization bears the insurer’s name', { name: 'Dune Insurance Company' },                                               'the review organization bears the name of the insurer, and no number tells them apart'],
])('the organization is screened with the reviewer: %s', async (_why, described, said) => {
  const { outcome, event } = await assign({ parties }, {}, described);
  expect(outcome.kind).toBe(said === null ? 'changed' : 'refused');
  expect(event === undefined).toBe(said !== null);
  const refused = outcome.kind === 'refused' ? outcome.refusals : [];
  expect(refused.map(({ rule, message }) => [rule, message])).toEqual(
    said === null ? [] : [['free-of-conflict', `the reviewer is not cleared of conflict: ${said}`]],
  );
});

test('a description that says the same is kept once, another one counts from then on', async () => {
  const stores = memoryStores(at);
  const organization = Organization.parse({ name: 'Elm Review' });
  expect(await registerOrganization(stores, { organization })).toEqual({ kind: 'registered' });
  expect(await registerOrganization(stores, { organization })).toEqual({ kind: 'unchanged' });
  const renamed = Organization.parse({ name: 'Elm and Oak Review' });
  expect(await registerOrganization(stores, { organization: renamed })).toEqual({ kind: 'registered' });
  expect(await stores.reviewers.organization()).toEqual(renamed);
});
