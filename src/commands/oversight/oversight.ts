import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { type CountingNeeds, keepCounted, overseen } from './keep-counted.ts';
import type { OversightSums } from './ports.ts';

/** What became of determinations before the Appeals Board in a year. */
export type AppealRow = {
  readonly year: string;
  readonly appealed: number;
  readonly denied: number;
  readonly remanded: number;
  /** Findings that an application was not eligible, reversed. */
  readonly reversed: number;
};

export type AppealCounts = () => Promise<readonly AppealRow[]>;

export type Oversight = OversightSums & {
  readonly today: CivilDate;
  /** Cases that were not counted yet. */
  readonly left: number;
  readonly appeals: readonly AppealRow[];
};

/** Cases changed since that are counted at once; of more, a job counts the rest. */
const AT_ONCE = 20;

/** What the regulator asks of all cases: how much is late in which stage and month, what is overdue now, what it may cost, what was appealed. */
export async function oversight(
  needs: CountingNeeds & { readonly appealCounts: AppealCounts },
  { mostOverdue }: { readonly mostOverdue: number },
): Promise<Oversight> {
  await keepCounted(needs, { limit: AT_ONCE });
  const today = needs.clock.today();
  const [sums, left, appeals] = await Promise.all([
    needs.overseen.sums({ today, counting: overseen.counting, mostOverdue }),
    needs.overseen.countStale(overseen),
    needs.appealCounts(),
  ]);
  return { ...sums, today, left, appeals };
}
