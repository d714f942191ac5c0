import { expect, test } from 'vitest';
import { readRequest } from '#domain/cases/requests/read-request.ts';
import type { Reviewer } from '../reviewer.ts';
import { soughtBy } from '../specialty/relevance.ts';
import { reasonsOfScope, source } from './scope-of-practice.ts';

const items = soughtBy(
  ['Chiropractic treatment x 6', 'Norco 10/325mg #60', 'Lumbar fusion at L4-5'].map(readRequest),
  [],
);

// biome-ignore format: a table reads in columns
test.each<[string, Reviewer['profession'], number]>([
  // why this row                        profession        items out of scope
  ['all of medicine',                    'MD',             0],
  ['all of medicine',                    'DO',             0],
  ['every item counts, not one',         'chiropractor',   2],
  ['none of them',                       'acupuncturist',  3],
  ['no physician at all: one reason',    'other',          1],
])(`${source.cite}: %s (%s)`, (_why, profession, count) => {
  expect(reasonsOfScope(profession, items)).toHaveLength(count);
});

test('each reason names its item and both laws', () => {
  expect(reasonsOfScope('chiropractor', items)[0]).toMatchObject({
    source: expect.stringMatching(/^Labor Code 3209\.3; Business and Professions Code 1000-7/),
    message: 'item 2: a chiropractor’s licence does not cover a drug',
  });
});
