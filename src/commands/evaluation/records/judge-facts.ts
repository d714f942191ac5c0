import type { RecordTruth } from '#commands/sample-records/truth/record-truth.ts';
import type { ContraryFact } from '#domain/checks/denials/against-record.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import { countScores, type Judged, type ScoreTable, totalScore } from '../evidence/score.ts';
import type { IsAt } from './written-at.ts';

type Planted = RecordTruth['facts'][number];
type Stated = Planted['value'][string];

/** Values in words of one's own: `cervical radiculopathy` with its region beside is `radiculopathy` of the cervical spine. */
const WORDED = new Set([
  'name',
  'finding',
  'activity',
  'text',
  'item',
  'procedure',
  'effect',
  'test',
  'study',
  'behavior',
]);

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(word => word.length > 2);

/** One of two wordings holds a word of the other, and it says what is meant. */
function isWorded(gold: string, found: string): boolean {
  const [one, other] = [wordsOf(gold), wordsOf(found)];
  return one.some(word => other.some(each => each.startsWith(word.slice(0, 6)) || word.startsWith(each.slice(0, 6))));
}

function isSameValue(field: string, gold: Stated, found: unknown): boolean {
  if (Array.isArray(gold)) {
    return Array.isArray(found) && gold.length === found.length && gold.every(each => found.includes(each));
  }
  if (typeof gold === 'string') {
    if (typeof found !== 'string') return false;
    return found.toLowerCase() === gold.toLowerCase() || (WORDED.has(field) && isWorded(gold, found));
  }
  return gold === found;
}

type Agreement = 'place' | 'meant' | 'value';

/** How far a fact at the place of a planted one agrees with it: at its place alone, meant alike, or in every value stated as well. */
function agreement(gold: Planted, fact: Fact): Agreement {
  if (fact.assertion !== gold.assertion || fact.subject !== gold.subject) return 'place';
  const value: Readonly<Record<string, unknown>> = fact.value;
  return Object.entries(gold.value).every(([field, each]) => isSameValue(field, each, value[field]))
    ? 'value'
    : 'meant';
}

/** Facts found where they were planted, meant alike, per kind; all together also by their place alone and in every value. */
export function scoreRecordFacts(set: string, truth: RecordTruth, facts: readonly Fact[], isAt: IsAt): ScoreTable {
  const sheets = new Map(truth.pages.map(({ page, sheet }) => [page, sheet]));
  const bySheet = Map.groupBy(facts, ({ at }) => sheets.get(at.page) ?? 0);
  const judged = truth.facts.map(gold => {
    const there = (bySheet.get(sheets.get(gold.at.page) ?? 0) ?? []).filter(
      ({ kind, at }) => kind === gold.kind && isAt(gold.at, at),
    );
    const how = new Set(there.map(fact => agreement(gold, fact)));
    return {
      kind: gold.kind,
      place: how.size > 0,
      meant: how.has('meant') || how.has('value'),
      value: how.has('value'),
    };
  });
  const meant = judged.map(({ kind, meant: found }): Judged => ({ name: kind, gold: true, found }));
  const scores = countScores(meant).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const others = judged.flatMap(({ place, value }): Judged[] => [
    { name: 'all, by their place alone', gold: true, found: place },
    { name: 'all, in every value too', gold: true, found: value },
  ]);
  return {
    set: `${set}: ${truth.facts.length} facts planted`,
    scores: [...scores, totalScore('all', scores), ...countScores(others)],
    note: 'right in kind, place, assertion and subject; what else was found is not counted as wrong, for not every fact of a page is planted',
  };
}

/** What the UR decision denies: found in the record at a place that states it; and how often what only looks like it was taken. */
export function scoreContrary(
  set: string,
  truth: RecordTruth,
  contrary: readonly ContraryFact[],
  isAt: IsAt,
): ScoreTable {
  const judged = truth.contrary.flatMap((gold): Judged[] => {
    const there = contrary.filter(({ denial }) => isAt(gold.denial, denial));
    const stated = there.flatMap(each => each.stated);
    const found = stated.some(place => gold.documented.some(({ at }) => isAt(at, place)));
    const fooled = stated.some(place => gold.lookAlikes.some(alike => isAt(alike, place)));
    // Where the denial is true every place shown is one too many.
    if (gold.documented.length === 0)
      return there.map(() => ({ name: 'denials that are true', gold: false, found: true }));
    const wrong = fooled ? [{ name: 'contrary facts', gold: false, found: true }] : [];
    return [
      { name: 'contrary facts', gold: true, found },
      ...wrong,
      { name: `about ${gold.about}`, gold: true, found },
    ];
  });
  return {
    set: `${set}: ${truth.contrary.length} facts the UR decision denies`,
    scores: countScores(judged),
    note: 'right: a page that states it is shown; wrong: so is one that only looks like it',
  };
}
