import { expect, test } from 'vitest';
import { caseFile, decision, document, reviewer } from '../../../test/builders/case-file.ts';
import { party } from '../../../test/builders/matching.ts';
import { memoryStores } from '../../../test/builders/memory-stores.ts';
import { CaseParty } from '#domain/cases/parties.ts';
import { Organization } from '#domain/reviewers/organization.ts';
import { decideItem } from './decide-item.ts';
import { openCase } from '../open-case.ts';
import { assignReviewer } from '../reviewers/assign-reviewer.ts';
import { registerOrganization } from '../reviewers/register-organization.ts';
import { signDetermination } from './sign-determination.ts';

const parties = [
  party('insurer', 'Dune Insurance Co.'),
  party('injured-worker', 'Wanda Example'),
  party('proposing-physician', 'Pat Sample'),
].map(each => CaseParty.parse(each));

// biome-ignore format: a table reads in columns
test.each<[string, object, string]>([
  // why this row                         the organization as described since                                                         outcome
  ['as it was',                           { name: 'Elm Review' },                                                                     'changed'],
  ['it was bought by an insurer since',   { name: 'Elm Review', controls: [{ how: 'owned-by', firm: 'insurer' }] },                   'refused'],
  ['one of its officers left to there',   { people: [{ as: 'officer', ties: { relations: [{ relation: 'employment', with: { name: 'Dune Insurance' } }] } }] }, 'refused'],
])('a signature screens again, as of its day: %s', async (_why, since, kind) => {
  const stores = memoryStores('2016-11-10T00:00:00.000Z');
  const needs = { ...stores, writeLetter: () => ({ kind: 'written' as const, content: '' }) };
  const { caseNumber } = caseFile();
  await registerOrganization(stores, { organization: Organization.parse({ name: 'Elm Review' }) });
  await openCase(stores, { caseFile: caseFile({ parties }), documents: [document()] });
  await stores.reviewers.add({ reviewer: reviewer(), login: 'l', name: 'Rowan Alder', passphraseHash: '' });
  expect((await assignReviewer(stores, { caseNumber, reviewer: 'R-1001' })).kind).toBe('changed');
  for (const item of [0, 1]) await decideItem(stores, { caseNumber, item, decision: decision() });
  await registerOrganization(stores, { organization: Organization.parse(since) });
  const outcome = await signDetermination(needs, { caseNumber, reviewer: 'R-1001', passphrase: '', signedInAs: 'R-1001' });
  expect(outcome.kind).toBe(kind);
  if (outcome.kind === 'refused') expect(outcome.refusals.map(({ rule }) => rule)).toEqual(['free-of-conflict']);
});
