import { expect, test } from 'vitest';
import { drugRequest, request } from '../../../test/builders/situations.ts';
import { reviewCase } from './review-case.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            request                                             day           says
  ['no date',                                drugRequest('Flexeril', ['cyclobenzaprine']),        null,         'No date is known'],
  ['an edition no longer in force',          drugRequest('Flexeril', ['cyclobenzaprine']),        '2018-01-01', 'was not in force on the day of the decision'],
  ['a drug that is not in the table',        drugRequest('Zorbutol', []),                         '2014-11-06', 'is not in the table of drugs'],
  ['nothing that can be recognised',         request('As discussed'),                             '2014-11-06', 'does not name a service'],
  ['a service the library is silent on',     request('Interpreter', { subcategory: 'Other' }),    '2014-11-06', 'No topic of the guideline library'],
])('%s', (_why, asked, on, says) => {
  const items = [{ title: asked.reviewed, request: asked, claimsAdministrator: null }];
  const [item] = reviewCase({ file: 'case', on, dateOfInjury: null, urDecisionDate: null, facts: [], items }).items;
  expect(item).toMatchObject({ edition: null, proposal: 'insufficient', criteria: [] });
  expect(item?.rationale).toContain(says);
  expect(item?.rationale).toContain('for the reviewer to judge');
});

test('an injury after the decision has no age: what depends on it stays open', () => {
  const asked = request('TENS unit', { category: 'dme' });
  const [item] = reviewCase({
    file: 'case',
    on: '2014-11-06',
    dateOfInjury: '2015-01-01',
    urDecisionDate: null,
    facts: [],
    items: [{ title: asked.reviewed, request: asked, claimsAdministrator: null }],
  }).items;
  expect(item?.criteria.find(({ id }) => id === 'tens/three-months')?.verdict).toBe('not-documented');
});
