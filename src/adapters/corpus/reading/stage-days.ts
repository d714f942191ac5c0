import type { DecisionSet } from '#domain/corpus/columns/decision-set.ts';
import type { StageDays } from '#commands/corpus/ports.ts';
import { NO_DAY } from '../days.ts';

const STAGES = ['ur-decision', 'application', 'assignment', 'decision'] as const;
/** The periods told: stage by stage, and from application to decision. */
const PERIODS = [
  [0, 1],
  [1, 2],
  [2, 3],
  [1, 3],
] as const;
/** More days than this are a wrong date, not a wait. */
const MOST_DAYS = 2_000;

/** Days between the stages of decisions; what does not tell both days, or tells them the wrong way round, is not counted. */
export function stageDays(stages: Int32Array, among: DecisionSet): StageDays[] {
  const counted = PERIODS.map(() => new Uint32Array(MOST_DAYS + 1));
  for (const [index, [from, to]] of PERIODS.entries()) {
    const counts = counted[index] ?? new Uint32Array();
    for (let at = 0; at < among.length; at += 1) {
      for (let word = among[at] ?? 0; word !== 0; word &= word - 1) {
        const first = ((at << 5) + 31 - Math.clz32(word & -word)) * 4;
        const start = stages[first + from] ?? NO_DAY;
        const end = stages[first + to] ?? NO_DAY;
        const days = end - start;
        if (start === NO_DAY || end === NO_DAY || days < 0 || days > MOST_DAYS) continue;
        counts[days] = (counts[days] ?? 0) + 1;
      }
    }
  }
  return PERIODS.flatMap(([from, to], index) => {
    const [start, end] = [STAGES[from], STAGES[to]];
    const counts = counted[index];
    return counts === undefined ? [] : [{ from: start, to: end, ...summary(counts) }];
  });
}

function summary(counts: Uint32Array): Pick<StageDays, 'cases' | 'mean' | 'median' | 'p90'> {
  let cases = 0;
  let days = 0;
  for (const [day, count] of counts.entries()) {
    cases += count;
    days += day * count;
  }
  const atShare = (share: number) => {
    let seen = 0;
    return Math.max(
      0,
      counts.findIndex(count => {
        seen += count;
        return seen >= share * cases;
      }),
    );
  };
  return { cases, mean: cases === 0 ? 0 : days / cases, median: atShare(0.5), p90: atShare(0.9) };
}
