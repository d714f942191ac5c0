import { z } from 'zod';
import type { Deadline, DutyId, EndedDeadline } from '#domain/deadlines/clocks/deadline.ts';
import { Deadlines, DutyId as Duty } from '#domain/deadlines/clocks/deadline.ts';
import { accrue, Penalty } from './accrual.ts';
import type { Breach } from './breach.ts';

/** A penalty with the duty it is for. */
export const PenaltyOfDuty = Penalty.extend({ duty: Duty, due: z.string() });
export type PenaltyOfDuty = Readonly<z.infer<typeof PenaltyOfDuty>>;

/** Output of `imr due` where the day it is looked at is given. */
export const DeadlinesAndPenalties = Deadlines.extend({ penalties: z.array(PenaltyOfDuty).optional() });

/** Duties of the claims administrator and what it costs to be late with them. */
const breaches: Readonly<Partial<Record<DutyId, readonly Breach[]>>> = {
  R1: ['records-late'],
  R2: ['records-late'],
  R3: ['records-late'],
  P1: ['not-implemented'],
  P2: ['not-implemented'],
  A1n: ['form-not-enclosed', 'conduct-delays-review'],
};

/** What lateness with records, implementation and the application form may cost as of a day. */
export function penaltiesOf(
  duties: readonly Deadline[],
  ended: readonly EndedDeadline[],
  asOf: string,
): readonly PenaltyOfDuty[] {
  return withinCap(
    lateOrOpen(duties, ended).flatMap(({ duty, breaches: of, due, done }) =>
      of.flatMap(breach =>
        accrue({ breach, due, done, asOf }).map(penalty => ({
          ...penalty,
          notes: [...penalty.notes, ...duty.notes],
          duty: duty.duty,
          due,
        })),
      ),
    ),
  );
}

type LateOrOpen = {
  readonly duty: Deadline;
  readonly breaches: readonly Breach[];
  readonly due: string;
  readonly done: string | null;
};

/** The duties that cost something once they are late: the day each was due and the day it was done or ended, null while it is open. */
export function lateOrOpen(duties: readonly Deadline[], ended: readonly EndedDeadline[]): readonly LateOrOpen[] {
  const all = [
    ...duties.map(duty => ({ duty, done: duty.met?.on ?? null })),
    ...ended.map(duty => ({ duty, done: duty.ended.on })),
  ];
  return all.flatMap(({ duty, done }) => {
    const due = dueDay(duty);
    const of = breaches[duty.duty];
    return duty.enforced && due !== null && of !== undefined ? [{ duty, breaches: of, due, done }] : [];
  });
}

/** The form is due with the decision; an hour that is due is taken with its day, so that hours late are no day yet. */
function dueDay({ duty, due, startedBy }: Deadline): string | null {
  return duty === 'A1n' ? startedBy.on : (due?.slice(0, 10) ?? null);
}

/** A cap holds for the case: two lots of records share it. */
function withinCap(penalties: readonly PenaltyOfDuty[]): readonly PenaltyOfDuty[] {
  const spent = new Map<Breach, number>();
  return penalties.map(penalty => {
    if (penalty.cap === null) return penalty;
    const before = spent.get(penalty.breach) ?? 0;
    const amount = Math.min(penalty.amount, penalty.cap - before);
    spent.set(penalty.breach, before + amount);
    if (amount === penalty.amount) return penalty;
    return {
      ...penalty,
      amount,
      steps: [...penalty.steps, 'the cap is for the whole case, and part of it was used before'],
    };
  });
}
