import * as fc from '../../../../test/random.ts';
import { expect, test } from 'vitest';
import { illegalities } from '../../../../test/matching/law-in-words.ts';
import { judged } from '../../../../test/matching/judged.ts';
import { seeded } from '../../../../test/matching/random.ts';
import { randomCase } from '../../../../test/matching/random-case.ts';
import { randomRoster } from '../../../../test/matching/random-roster.ts';
import { matchReviewers } from './match-reviewers.ts';
import { prepareRoster } from './prepared-roster.ts';

const seed = fc.integer({ min: 0, max: 0x7fffffff });

test('no assignment is illegal in the words of the law, and nobody is excluded under a law that does not', () => {
  fc.assert(
    fc.property(seed, number => {
      const random = seeded(number);
      const { illegal, wronglyExcluded, lost } = judged(randomRoster(random, 5), [randomCase(random)]);
      expect({ illegal, wronglyExcluded, lost }).toEqual({ illegal: [], wronglyExcluded: [], lost: [] });
    }),
    { numRuns: 2_000 },
  );
});

test('the second judge objects to every kind of thing, so that its silence means something', () => {
  const random = seeded(7);
  const said = new Set<string>();
  for (let round = 0; round < 400; round += 1) {
    const roster = randomRoster(random, 10);
    const asked = randomCase(random);
    for (const reviewer of roster.reviewers) illegalities(roster, reviewer, asked).forEach(one => said.add(one));
  }
  for (const kind of [
    'no licensed physician',
    'knows no area',
    'not certified',
    'disciplined',
    'a qualified medical evaluator',
    'not enough practice',
    'outside the scope of practice',
    'certified in no appropriate area',
    'is the',
    'money from the',
    'spouse of the',
    'employment of the',
    'independent-contractor of the',
    'development of the manufacturer',
    'child of somebody who works for a party',
    'has treated the worker',
    'had a part in the case',
    'took part before the remand',
    'another organization is available',
    'the organization is not independent',
  ]) {
    expect([kind, said.values().some(one => one.startsWith(kind))]).toEqual([kind, true]);
  }
});

test('the same case and roster give the same answer, in whatever order the roster stands', () => {
  fc.assert(
    fc.property(seed, number => {
      const random = seeded(number);
      const roster = randomRoster(random, 12);
      const asked = randomCase(random);
      const turned = { ...roster, reviewers: roster.reviewers.toReversed() };
      const [one, other] = [roster, turned].map(each => matchReviewers(prepareRoster(each), asked));
      expect(other?.reviewers).toEqual(one?.reviewers);
      expect(other?.excluded.toReversed()).toEqual(one?.excluded);
    }),
    { numRuns: 200 },
  );
});

test('a reviewer more, or fewer, changes nothing about the others', () => {
  fc.assert(
    fc.property(seed, number => {
      const random = seeded(number);
      const roster = randomRoster(random, 8);
      const asked = randomCase(random);
      const all = matchReviewers(prepareRoster(roster), asked);
      const fewer = matchReviewers(prepareRoster({ ...roster, reviewers: roster.reviewers.slice(1) }), asked);
      const ids = (found: typeof all) => found.reviewers.map(({ id }) => id).filter(id => id !== 'R-0');
      expect(ids(fewer)).toEqual(ids(all));
    }),
    { numRuns: 200 },
  );
});
