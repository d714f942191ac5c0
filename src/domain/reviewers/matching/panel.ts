import { z } from 'zod';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Outcome } from '#domain/cases/decision.ts';
import type { Source } from '#domain/law/source.ts';
import { Reason, reason } from '../reason.ts';

const approval: Source = {
  cite: '8 CCR 9792.10.6(c)',
  says: 'more than one reviewer only with the administrative director’s written approval, where condition and treatment are too complex for one',
};
const majority: Source = {
  cite: 'Labor Code 4610.6(e)',
  says: 'of several reviewers the majority prevails, and an even split goes for the treatment',
};
export const source: readonly Source[] = [approval, majority];

/** The reviewers who would sit together, best first, and what still stands against it. */
export const Panel = z.object({ members: z.array(z.string()), refusals: z.array(Reason), decides: Reason });
export type Panel = Readonly<z.infer<typeof Panel>>;

/** A panel of the first reviewers on the ranking, each of whom has passed every rule alone. */
export function panelOf(
  ranked: readonly string[],
  { size, approvedOn }: { readonly size: number; readonly approvedOn: CivilDate | null },
  on: CivilDate,
): Panel {
  const members = ranked.slice(0, size);
  const refusals: Reason[] = [];
  if (approvedOn === null) {
    refusals.push(
      reason('panel-approved', approval, 'the administrative director has not approved of more than one reviewer'),
    );
  } else if (approvedOn > on) {
    refusals.push(
      reason('panel-approved', approval, `the approval of ${approvedOn} comes after the assignment of ${on}`),
    );
  }
  if (members.length < size) {
    refusals.push(reason('panel-complete', approval, `${members.length} of ${size} reviewers can be assigned`));
  }
  const decides = `each of ${size} decides every item alone; the majority prevails, an even split overturns`;
  return { members, refusals, decides: reason('panel-majority', majority, decides) };
}

/**
 * What a panel decides of each item, from each member's decision of every item: a majority, and of an even split the side of the
 * treatment. Members who decided different numbers of items have not decided one case.
 */
export function outcomesOfPanel(votes: readonly (readonly Outcome[])[]): Outcome[] {
  const [first = []] = votes;
  if (votes.some(({ length }) => length !== first.length)) throw new Error('the reviewers decided different items');
  return first.map((_, item) => {
    const votesFor = votes.filter(vote => vote[item] === 'overturned').length;
    return votesFor >= votes.length - votesFor ? 'overturned' : 'upheld';
  });
}
