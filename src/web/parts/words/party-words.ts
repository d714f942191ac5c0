import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';

type Party = NonNullable<Deadline['owedBy']>;

/** Who owes a duty, in words. */
export const PARTY_WORDS: Readonly<Record<Party, string>> = {
  worker: 'Worker',
  physician: 'Requesting physician',
  'worker-or-physician': 'Worker or physician',
  'claims-administrator': 'Claims administrator',
  'party-asked': 'The party asked',
  'review-organization': 'Review organization',
  'either-side': 'Either side',
};

/** Who may act and need not: a day that passes ends a right, and nothing is overdue. */
export const MAY: readonly Party[] = ['worker', 'worker-or-physician', 'either-side'];

/** Whether a clock is of something owed, or of a right or an effect that only ends. */
export function kindOf({ owedBy }: Deadline): 'duty' | 'right' {
  return owedBy === null || MAY.includes(owedBy) ? 'right' : 'duty';
}
