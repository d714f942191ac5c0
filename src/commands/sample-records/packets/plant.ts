import type { Random } from '#commands/simulation/random.ts';
import { between, happens, oneOf, shuffled, someOf } from '../chance.ts';
import { daysBetween } from '../course/days.ts';
import type { Happening } from '../course/happening.ts';
import { contraryPhrases } from '../writing/phrases/contrary.ts';
import { nameable } from '../writing/naming.ts';

/** Records that exist and are named but that nobody sends. */
export function withheldOf(random: Random, happenings: readonly Happening[]): Set<number> {
  const open = happenings
    .keys()
    .toArray()
    .filter(index => {
      const that = happenings[index];
      return that !== undefined && !that.must && nameable(that) !== null;
    });
  // At least two of the last months, so that the decision in dispute has something to name.
  return new Set([...someOf(random, open.slice(-6), 2), ...open.filter(() => happens(random, 0.07))]);
}

/**
 * Puts into papers before each decision what the decision will deny, and words that only look like it. Answers the
 * happenings that the last decision needs.
 */
export function plantContrary(
  random: Random,
  happenings: readonly Happening[],
  withheld: ReadonlySet<number>,
): Set<number> {
  const needed = new Set<number>();
  for (const decision of happenings) {
    if (decision.what.is !== 'ur-decision') continue;
    const { final, items } = decision.what;
    const hosts = shuffled(
      random,
      happenings
        .keys()
        .toArray()
        .filter(index => {
          const that = happenings[index];
          return (
            that !== undefined &&
            !withheld.has(index) &&
            isHost(that) &&
            that.inserts.length < 2 &&
            that.on < decision.on &&
            daysBetween(that.on, decision.on) < 700
          );
        }),
    );
    for (const item of items) {
      if (item.outcome === 'approved' || !(final || happens(random, 0.4))) continue;
      const topic = oneOf(random, item.topics);
      const host = hosts.pop();
      if (host === undefined) continue;
      happenings[host]?.inserts.push({ topic, as: 'documents' });
      if (final) needed.add(host);
      const looks = shuffled(
        random,
        (['planned', 'other-body-part', 'family', 'denied', 'hypothetical'] as const).filter(
          because => contraryPhrases[topic].looks[because] !== undefined,
        ),
      );
      for (const because of looks.slice(0, between(random, 1, 2))) {
        const other = hosts.pop();
        if (other === undefined) break;
        happenings[other]?.inserts.push({ topic, as: because });
        if (final) needed.add(other);
      }
    }
  }
  return needed;
}

const isHost = ({ what }: Happening) =>
  what.is === 'visit' ||
  what.is === 'consultation' ||
  (what.is === 'therapy' && what.number > 1) ||
  (what.is === 'other' && what.about === 'chart');
