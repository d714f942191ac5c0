import { expect, test } from 'vitest';
import { pain, tried } from '../../../../test/builders/facts.ts';
import { drugRequest, request } from '../../../../test/builders/situations.ts';
import { reviewCase } from '../review-case.ts';
import { asText, SourcedSentence } from './sourced-sentence.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     request
  ['an opioid',                       drugRequest('Norco 10/325 mg #60', ['hydrocodone', 'acetaminophen'], { strength: '10/325 mg', quantity: 60 })],
  ['visits',                          request('Physical therapy 12 visits', { category: 'physical-therapy', visits: 12, bodyParts: ['lumbar spine'] })],
  ['nothing the library knows',       request('A thing of no name')],
  ['treatment already given',         request('MRI of the lumbar spine', { category: 'imaging', bodyParts: ['lumbar spine'], retrospective: true })],
] as const)('every drafted sentence has a source: %s', (_why, asked) => {
  const review = reviewCase({
    file: 'a',
    on: '2014-11-06',
    dateOfInjury: '2011-04-16',
    urDecisionDate: null,
    facts: [pain(4, 'with'), pain(8, 'without'), tried('physical therapy', 'helped', 12)],
    items: [{ title: asked.reviewed, request: asked, claimsAdministrator: null }],
  });
  const [item] = review.items;
  expect(item?.sentences.length).toBeGreaterThan(1);
  expect(item?.sentences.map(sentence => SourcedSentence.parse(sentence))).toEqual(item?.sentences);
  expect(asText(item?.sentences ?? [])).toBe(item?.rationale);
});
