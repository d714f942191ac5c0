/** How fast something goes, from what was done lately: files already known go by ten times as fast as those that are read. */
export type Pace = {
  /** Takes in that so many are done after so many seconds. */
  readonly mark: (seconds: number, done: number) => void;
  /** Done a second, and seconds until `total` are; null before there are two marks apart. */
  readonly of: (total: number) => { readonly perSecond: number | null; readonly secondsLeft: number | null };
};

/** Seconds looked back over. */
const LATELY = 30;

export function pace(): Pace {
  const marks: { readonly seconds: number; readonly done: number }[] = [];
  return {
    mark: (seconds, done) => {
      marks.push({ seconds, done });
      while (marks.length > 2 && seconds - (marks[1]?.seconds ?? seconds) >= LATELY) marks.shift();
    },
    of: total => {
      const [first, last] = [marks[0], marks.at(-1)];
      const seconds = (last?.seconds ?? 0) - (first?.seconds ?? 0);
      const done = (last?.done ?? 0) - (first?.done ?? 0);
      if (last === undefined || seconds <= 0 || done <= 0) return { perSecond: null, secondsLeft: null };
      const perSecond = done / seconds;
      return { perSecond, secondsLeft: Math.max(0, total - last.done) / perSecond };
    },
  };
}
