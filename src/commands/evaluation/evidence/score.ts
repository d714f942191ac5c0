/** How one class came out against its gold: found as labelled, found though not labelled, labelled and not found. */
export type Score = {
  readonly name: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
};

/** The scores of one labelled set; `note` says what the figures leave out. */
export type ScoreTable = { readonly set: string; readonly scores: readonly Score[]; readonly note: string | null };

/** One labelled case of a class: whether the gold has it, and whether it was found. */
export type Judged = { readonly name: string; readonly gold: boolean; readonly found: boolean };

/** Counts judged cases class by class, in the order the classes first come. */
export function countScores(judged: Iterable<Judged>): Score[] {
  const scores = new Map<string, Score>();
  for (const { name, gold, found } of judged) {
    const score = scores.get(name) ?? { name, right: 0, wrong: 0, missed: 0 };
    scores.set(name, {
      name,
      right: score.right + (gold && found ? 1 : 0),
      wrong: score.wrong + (found && !gold ? 1 : 0),
      missed: score.missed + (gold && !found ? 1 : 0),
    });
  }
  return [...scores.values()];
}

/** All classes together: every case counts the same. */
export function totalScore(name: string, scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0);
  return {
    name,
    right: sum(score => score.right),
    wrong: sum(score => score.wrong),
    missed: sum(({ missed }) => missed),
  };
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Of what was found, how much was right; null when nothing was found. */
export const precision = ({ right, wrong }: Score): number | null => share(right, right + wrong);
/** Of what is labelled, how much was found; null when nothing is labelled. */
export const recall = ({ right, missed }: Score): number | null => share(right, right + missed);
/** Harmonic mean of precision and recall; null when nothing is labelled and nothing found. */
export const f1 = ({ right, wrong, missed }: Score): number | null => share(2 * right, 2 * right + wrong + missed);
