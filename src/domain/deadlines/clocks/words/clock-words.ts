import type { Deadline } from '../deadline.ts';

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
export function kindOf({ owedBy }: Pick<Deadline, 'owedBy'>): 'duty' | 'right' {
  return owedBy === null || MAY.includes(owedBy) ? 'right' : 'duty';
}

/** What must be known of a clock besides its date: which of two periods it is, and whether its count is in doubt. */
export function marksOf({
  enforced,
  alarm,
  confidence,
}: Pick<Deadline, 'enforced' | 'alarm' | 'confidence'>): readonly string[] {
  return [
    ...(enforced ? [] : [alarm ? 'Statute alarm, not enforced' : 'Period of the statute, not enforced']),
    ...(enforced && !alarm ? ['Enforced; the statute’s period ends earlier'] : []),
    ...(confidence === 'low' ? ['Count in doubt'] : []),
  ];
}
