import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Identity } from '#domain/cases/parties.ts';
import type { Interest, Tie, Ties } from '../ties.ts';
import { type Known, known } from './names/known.ts';

type KnownService = {
  readonly as: Tie['serves'][number]['as'];
  readonly of: Known;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
};
export type KnownTie = {
  readonly tie: Tie;
  readonly known: Known;
  readonly serves: readonly KnownService[];
  readonly centre: Known | null;
};
type KnownInterest = { readonly interest: Interest; readonly known: Known };

/** Somebody the law binds to have no affiliation, with everything known that could be one, made ready for comparison. */
export type Bound = {
  /** In words, for reasons: `the reviewer`, `the review organization`, `an officer of the review organization`. */
  readonly who: string;
  readonly self: Known;
  readonly ties: readonly KnownTie[];
  readonly interests: readonly KnownInterest[];
  readonly incomes: Ties['incomes'];
  readonly patients: Ties['patients'];
  readonly involvement: Ties['involvement'];
};

/** A bound person or organization from what is known of it. `name` serves the comparison alone and is never given out. */
export function bound(who: string, name: string | null, person: boolean, ties: Ties): Bound {
  const identity = (named: string): Identity => ({ name: named, alsoKnownAs: [], npi: ties.npi, digest: null });
  return {
    who,
    self: known(identity(name ?? ''), person),
    ties: ties.relations.map(tie => ({
      tie,
      known: known(tie.with, tie.person),
      serves: tie.serves.map(({ as, of, from, to }) => ({ as, of: known(of, null), from, to })),
      centre: tie.through === null ? null : known(tie.through, false),
    })),
    interests: ties.interests.map(interest => ({ interest, known: known(interest.with, interest.person) })),
    incomes: ties.incomes,
    patients: ties.patients,
    involvement: ties.involvement,
  };
}
