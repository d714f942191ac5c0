/** The minutes of a desk: work is begun while any are left, and what is begun is finished from the next day's. */
export type Desk = {
  /** A new working day: debt stays, idle time does not. */
  readonly open: (minutes: number) => void;
  readonly hasTime: () => boolean;
  readonly work: (minutes: number) => void;
};

/** A desk before its first day. */
export function desk(): Desk {
  let left = 0;
  return {
    open: minutes => {
      left = Math.min(left, 0) + minutes;
    },
    hasTime: () => left > 0,
    work: minutes => {
      left -= minutes;
    },
  };
}
