/** A stretch where two pages differ: words `aFrom` to `aTo` of one stand against `bFrom` to `bTo` of the other. */
export type Difference = { readonly aFrom: number; readonly aTo: number; readonly bFrom: number; readonly bTo: number };

/**
 * Where two runs of words differ, in order, by the shortest way from one to the other (Myers 1986); null when they differ
 * in more than `most` words.
 */
export function alignWords(a: Uint32Array, b: Uint32Array, most: number): Difference[] | null {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let aEnd = a.length;
  let bEnd = b.length;
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd -= 1;
    bEnd -= 1;
  }
  const left = aEnd - start;
  const right = bEnd - start;
  if (Math.abs(left - right) > most) return null;
  const trail = forward(a, b, start, left, right, most);
  return trail === null ? null : differences(trail, start, left, right);
}

/** The furthest points for each number of steps, until both ends are reached. */
function forward(
  a: Uint32Array,
  b: Uint32Array,
  start: number,
  left: number,
  right: number,
  most: number,
): Int32Array[] | null {
  const size = 2 * most + 3;
  const furthest = new Int32Array(size);
  const middle = most + 1;
  const trail: Int32Array[] = [];
  for (let steps = 0; steps <= most; steps += 1) {
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const below = furthest[middle + diagonal + 1] ?? 0;
      const beside = furthest[middle + diagonal - 1] ?? 0;
      let x = diagonal === -steps || (diagonal !== steps && beside < below) ? below : beside + 1;
      while (x < left && x - diagonal < right && x - diagonal >= 0 && a[start + x] === b[start + x - diagonal]) x += 1;
      furthest[middle + diagonal] = x;
      if (x >= left && x - diagonal >= right) {
        trail.push(furthest.slice(middle - steps - 1, middle + steps + 2));
        return trail;
      }
    }
    trail.push(furthest.slice(middle - steps - 1, middle + steps + 2));
  }
  return null;
}

/** Walks back along the trail and joins steps that touch. */
function differences(trail: readonly Int32Array[], start: number, left: number, right: number): Difference[] {
  const steps: Difference[] = [];
  let x = left;
  let y = right;
  for (let step = trail.length - 1; step > 0; step -= 1) {
    const before = trail[step - 1];
    const diagonal = x - y;
    // Of the step before, diagonal d stands at place d + (step - 1) + 1.
    const below = before?.[diagonal + 1 + step] ?? 0;
    const beside = before?.[diagonal - 1 + step] ?? 0;
    const down = diagonal === -step || (diagonal !== step && beside < below);
    const fromX = down ? below : beside;
    const fromY = fromX - (down ? diagonal + 1 : diagonal - 1);
    steps.push({
      aFrom: start + fromX,
      aTo: start + (down ? fromX : fromX + 1),
      bFrom: start + fromY,
      bTo: start + (down ? fromY + 1 : fromY),
    });
    x = fromX;
    y = fromY;
  }
  return joined(steps.toReversed());
}

function joined(steps: readonly Difference[]): Difference[] {
  const found: Difference[] = [];
  for (const step of steps) {
    const last = found.at(-1);
    if (last?.aTo === step.aFrom && last.bTo === step.bFrom)
      found[found.length - 1] = { ...last, aTo: step.aTo, bTo: step.bTo };
    else found.push(step);
  }
  return found;
}
