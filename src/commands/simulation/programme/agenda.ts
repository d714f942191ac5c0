/** Things by the day they are due on; those of one day in the order they were put there. */
export type Agenda<Thing> = {
  readonly put: (day: number, thing: Thing) => void;
  /** What is due on a day, taken off the agenda. */
  readonly take: (day: number) => readonly Thing[];
};

/** An empty agenda. */
export function agenda<Thing>(): Agenda<Thing> {
  const days = new Map<number, Thing[]>();
  return {
    put: (day, thing) => {
      const there = days.get(day);
      if (there === undefined) days.set(day, [thing]);
      else there.push(thing);
    },
    take: day => {
      const there = days.get(day) ?? [];
      days.delete(day);
      return there;
    },
  };
}

/** A queue by due day, those of one day in the order they came. */
export type DueQueue<Thing> = {
  readonly put: (due: number, thing: Thing) => void;
  /** The most urgent, taken out; null when there is none. */
  readonly take: () => Thing | null;
};

/** An empty queue. */
export function dueQueue<Thing>(): DueQueue<Thing> {
  const days = new Map<number, { readonly things: Thing[]; next: number }>();
  let size = 0;
  let earliest = Number.POSITIVE_INFINITY;
  return {
    put: (due, thing) => {
      const there = days.get(due);
      if (there === undefined) days.set(due, { things: [thing], next: 0 });
      else there.things.push(thing);
      size += 1;
      earliest = Math.min(earliest, due);
    },
    take: () => {
      if (size === 0) return null;
      let there = days.get(earliest);
      while (there === undefined) there = days.get((earliest += 1));
      const thing = there.things[there.next];
      there.next += 1;
      size -= 1;
      if (there.next === there.things.length) {
        days.delete(earliest);
        earliest = size === 0 ? Number.POSITIVE_INFINITY : earliest + 1;
      }
      return thing ?? null;
    },
  };
}
