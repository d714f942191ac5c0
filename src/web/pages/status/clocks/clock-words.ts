import type { CaseClocks } from '#api/cases/contract.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';

type Party = NonNullable<Deadline['owedBy']>;

const PARTY_WORDS: Readonly<Record<Party, string>> = {
  worker: 'Worker',
  physician: 'Requesting physician',
  'worker-or-physician': 'Worker or physician',
  'claims-administrator': 'Claims administrator',
  'party-asked': 'The party asked',
  'review-organization': 'Review organization',
  'either-side': 'Either side',
};

export const CONFIDENCE_WORDS: Readonly<Record<Deadline['confidence'], string>> = {
  high: 'The rule and every step are settled.',
  medium: 'Part of this count is practice or not settled; see the notes.',
  low: 'This count is in doubt; have it looked at by a person.',
};

/** The clocks of a case by what they ask of a reader; each open list is first due first. */
export type SortedClocks = {
  readonly open: readonly Deadline[];
  /** Other counts of duties that are in `open`, or periods the regulation replaces. */
  readonly besides: readonly Deadline[];
  readonly met: readonly Deadline[];
};

/** Sorts the duties of a case; those that do not run come last. */
export function sortClocks(duties: CaseClocks['duties']): SortedClocks {
  const running = duties.filter(duty => duty.met === null).toSorted((a, b) => compare(dueOf(a), dueOf(b)));
  return {
    open: running.filter(duty => duty.alarm && duty.enforced),
    besides: running.filter(duty => !duty.alarm || !duty.enforced),
    met: duties.filter(duty => duty.met !== null),
  };
}

/** Who owes a duty; an effect that ends is owed by nobody. */
export function owedWords({ owedBy }: Deadline): string {
  return owedBy === null ? 'Nobody owes this' : PARTY_WORDS[owedBy];
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

function dueOf({ due }: Deadline): string {
  return due ?? '9999';
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
