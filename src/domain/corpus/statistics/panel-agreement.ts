import type { Outcome } from '#domain/cases/decision.ts';
import { cohensKappa, fleissKappa } from './agreement.ts';
import { type Kappa, withInterval } from './kappa-interval.ts';
import { LARGEST_HIDDEN, shownCount } from './small-cells.ts';

/** How far the reviewers of panels of one size agree, each of whom decided alone. */
export type PanelAgreement = {
  readonly members: number;
  /** Disputed items decided by such panels; null where so few could point at a person. */
  readonly items: number | null;
  readonly measure: 'cohen' | 'fleiss';
  readonly kappa: Kappa | null;
};

/** Agreement by size of the panel, the smallest first, from what each member decided of each item. */
export function panelAgreement(items: readonly (readonly Outcome[])[]): PanelAgreement[] {
  const sizes = [...new Set(items.map(({ length }) => length))].filter(size => size > 1).toSorted((a, b) => a - b);
  return sizes.map(members => {
    const ofSize = items.filter(({ length }) => length === members);
    const measure = members === 2 ? 'cohen' : 'fleiss';
    const kappa = ofSize.length <= LARGEST_HIDDEN ? null : (members === 2 ? ofTwo : ofMore)(ofSize, members);
    return { members, items: shownCount(ofSize.length), measure, kappa };
  });
}

/** Which of two sits first means nothing, so half of each disagreement counts either way. */
function ofTwo(items: readonly (readonly Outcome[])[]): Kappa | null {
  const votesOfEach = items.map(votesFor);
  const counts = [0, 1, 2].map(votes => votesOfEach.filter(each => each === votes).length);
  return withInterval(counts, ([none = 0, one = 0, both = 0]) =>
    cohensKappa([
      [none, one / 2],
      [one / 2, both],
    ]),
  );
}

function ofMore(items: readonly (readonly Outcome[])[], members: number): Kappa | null {
  const votes = Array.from({ length: members + 1 }, (_none, overturned) => [members - overturned, overturned]);
  const times = votes.map(([, overturned]) => items.filter(item => votesFor(item) === overturned).length);
  return withInterval(times, counts => fleissKappa(votes, counts));
}

function votesFor(outcomes: readonly Outcome[]): number {
  return outcomes.filter(outcome => outcome === 'overturned').length;
}
