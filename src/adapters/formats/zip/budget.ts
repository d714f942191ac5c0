import { limits } from '../limits.ts';

/** What is left to unpack of one file as it was sent, over all containers in it. */
export type Budget = {
  /** Takes bytes off; false, and nothing taken, when there are not so many left. */
  readonly takeBytes: (bytes: number) => boolean;
  /** Takes one entry off; false when there is none left. */
  readonly takeEntry: () => boolean;
};

/** A budget by the size of the file: honest packing shrinks tenfold, at times a hundredfold, a bomb far more. */
export function budgetFor(size: number): Budget {
  let bytes = Math.min(limits.unpacked, limits.least + size * limits.ratio);
  let entries: number = limits.entries;
  return {
    takeBytes: taken => {
      if (taken > bytes) return false;
      bytes -= taken;
      return true;
    },
    takeEntry: () => {
      entries -= 1;
      return entries >= 0;
    },
  };
}
