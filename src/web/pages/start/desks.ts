import type { CaseCounts } from '#api/cases/contract.ts';
import type { Role } from '#api/accounts/contract.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import type { DeskName } from './words/start-words.ts';

type Desk = {
  readonly name: Exclude<DeskName, 'clocks'>;
  readonly roles: readonly Role[];
  readonly states: readonly CaseState[];
};

/** What waits at which desk: cases by where they stand, and who works there. */
const DESKS: readonly Desk[] = [
  {
    name: 'intake',
    roles: ['intake', 'medical-director', 'administrator'],
    states: ['application-received', 'screening', 'inquiry-open', 'deferred-for-liability'],
  },
  {
    name: 'records',
    roles: ['records', 'intake', 'claims-administrator', 'administrator'],
    states: ['assigned', 'records-incomplete'],
  },
  {
    name: 'assignment',
    roles: ['intake', 'medical-director', 'administrator'],
    states: ['records-complete', 'remanded'],
  },
  {
    name: 'review',
    roles: ['reviewer', 'medical-director', 'regulator', 'administrator'],
    states: ['in-review', 'reviewer-query'],
  },
  {
    name: 'quality',
    roles: ['medical-director', 'administrator'],
    states: ['draft-quality', 'determined', 'implemented', 'final'],
  },
];

/** Of the cases one may see: at each desk one works at, how many stand in each state that waits there; none where none does. */
export function waiting(
  counts: CaseCounts['states'],
  roles: readonly Role[],
): readonly {
  readonly desk: Desk['name'];
  readonly rows: readonly { readonly state: CaseState; readonly count: number }[];
}[] {
  return DESKS.filter(desk => desk.roles.some(role => roles.includes(role))).map(({ name, states }) => ({
    desk: name,
    rows: states.flatMap(state => {
      const count = counts.find(each => each.state === state)?.cases ?? 0;
      return count === 0 ? [] : [{ state, count }];
    }),
  }));
}
