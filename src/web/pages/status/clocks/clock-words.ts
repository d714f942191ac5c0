import type { CaseClocks } from '#api/cases/contract.ts';
import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import { kindOf, MAY, PARTY_WORDS } from '../../../parts/words/party-words.ts';

export const CONFIDENCE_WORDS: Readonly<Record<Deadline['confidence'], string>> = {
  high: 'The rule and every step are settled.',
  medium: 'Part of this count is practice or not settled; see the notes.',
  low: 'This count is in doubt; have it looked at by a person.',
};

/** The clocks of a case by what they ask of a reader; each open list is first due first. */
export type SortedClocks = {
  readonly open: readonly Deadline[];
  /** Later counts of duties that are in `open`, which the regulation replaces. */
  readonly besides: readonly Deadline[];
  /** Duties of utilization review that nobody recorded as met, once the dispute is past it. */
  readonly before: readonly Deadline[];
  /** Rights and effects whose last day went by without an act. */
  readonly lapsed: readonly Deadline[];
  readonly met: readonly Deadline[];
};

/** Sorts the clocks of a case as they stand on a day; those that do not run come last. */
export function sortClocks(duties: CaseClocks['duties'], today: CivilDate): SortedClocks {
  const unmet = duties.filter(duty => duty.met === null).toSorted((a, b) => compare(dueOf(a), dueOf(b)));
  const isLapsed = (duty: Deadline) => kindOf(duty) === 'right' && dueOf(duty).slice(0, 10) < today;
  const isPast = duties.some(duty => isLater(duty.startedBy.event) || isLater(duty.met?.event));
  const isBefore = (duty: Deadline) => isPast && kindOf(duty) === 'duty' && duty.duty.startsWith('U');
  const running = unmet.filter(duty => !isLapsed(duty) && !isBefore(duty));
  return {
    open: running.filter(duty => duty.alarm || duty.enforced),
    besides: running.filter(duty => !duty.alarm && !duty.enforced),
    before: unmet.filter(isBefore),
    lapsed: unmet.filter(isLapsed),
    met: duties.filter(duty => duty.met !== null),
  };
}

/** Who owes a duty or has a right, before what it is; nobody where an effect ends. */
export function owedWords({ owedBy, what }: Deadline): string {
  if (owedBy === null) return `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  return `${PARTY_WORDS[owedBy]}${MAY.includes(owedBy) ? ' may' : ''}: ${what}`;
}

/** A count in short: `30 days from service of the UR decision by mail, plus 5 days`. */
export function countWords(steps: readonly string[]): string {
  const [first = '', ...later] = steps;
  const period = /^(?:(?!\son\s\w{3}\s\d)(?!\sis\s).)+/.exec(first)?.[0] ?? first;
  const added = later.flatMap(step => {
    const plus = /\badds? (\d+ (?:\w+ )?days?)/.exec(step)?.[1];
    if (plus !== undefined) return [`plus ${plus}`];
    return /the next (\w+ day) is/.test(step) ? ['moved to the next day that counts'] : [];
  });
  return [period, ...added].join(', ');
}

/** What happens only once utilization review is over. */
function isLater(event: string | undefined): boolean {
  return event === 'application-received' || event === 'noarfi-served' || event === 'records-complete';
}

function dueOf({ due }: Deadline): string {
  return due ?? '9999';
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
