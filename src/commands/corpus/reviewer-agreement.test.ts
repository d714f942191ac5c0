import { expect, test } from 'vitest';
import { caseAfter, caseEvent, signature } from '../../../test/builders/case-events.ts';
import { decision } from '../../../test/builders/case-file.ts';
import type { Case } from '#domain/cases/case.ts';
import type { Outcome } from '#domain/cases/decision.ts';
import type { StoredCase } from '../ports.ts';
import { reviewerAgreement } from './reviewer-agreement.ts';

const reviewers = ['R-1001', 'R-2002', 'R-3003'];

/** A case of three reviewers who decide its items so, of whom so many have signed. */
function paneled(votes: readonly (readonly Outcome[])[], signed = reviewers.length): Case {
  const decided = votes.flatMap((outcomes, item) =>
    outcomes.map((outcome, at) => caseEvent('item-decided', { seat: at + 1, item, decision: decision({ outcome }) })),
  );
  let current = after(['case-opened', 'panel-assigned', ...decided]);
  for (const reviewer of reviewers.slice(0, signed)) current = after([signature(current, { reviewer })], current);
  return current;
}

function after(...taken: Parameters<typeof caseAfter>): Case {
  const current = caseAfter(...taken);
  if (current === null) throw new Error('not opened');
  return current;
}

const storeOf = (cases: readonly Case[]) => ({
  panelCases: async () => cases.map((_case, at) => String(at)),
  cases: {
    read: async (at: string): Promise<StoredCase | null> => {
      const found = cases[Number(at)];
      return found === undefined ? null : { case: found, events: [] };
    },
  },
});

test('what every member of a panel signed is compared item by item; a panel that has not all signed is not', async () => {
  const [U, O] = ['upheld', 'overturned'] as const;
  const alike = Array.from({ length: 6 }, () =>
    paneled([
      [U, U, U],
      [O, O, O],
    ]),
  );
  expect(
    await reviewerAgreement(
      storeOf([
        ...alike,
        paneled(
          [
            [U, O, U],
            [O, U, O],
          ],
          2,
        ),
      ]),
    ),
  ).toEqual([{ members: 3, items: 12, measure: 'fleiss', kappa: { kappa: 1, low: 1, high: 1 } }]);
  const [of] = await reviewerAgreement(
    storeOf([
      ...alike,
      paneled([
        [U, O, U],
        [O, U, O],
      ]),
    ]),
  );
  expect(of).toMatchObject({ items: 14 });
  expect(of?.kappa?.kappa).toBeLessThan(1);
  expect(await reviewerAgreement(storeOf([]))).toEqual([]);
});
