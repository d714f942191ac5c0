/** The next number from 0 up to, not including, 1. */
export type Random = () => number;

/** A spread of days or minutes: half lie under the median, nine in ten under `p90`; log-normal between and beyond. */
export type Spread = { readonly median: number; readonly p90: number };

const Z90 = 1.281_551_6; // nine in ten of a standard normal lie under it

/** The generator sfc32 of Chris Doty-Humphrey, warmed up: the same seed gives the same numbers on every machine. */
export function seeded(seed: number): Random {
  let a = 0x9e37_79b9;
  let b = 0x243f_6a88;
  let c = seed | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

/** One value of a spread. */
export function drawn(random: Random, { median, p90 }: Spread): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return median <= 0 ? 0 : median * Math.exp(sigma(median, p90) * normal);
}

/** What the values of a spread come to on average. */
export function meanOf({ median, p90 }: Spread): number {
  return median <= 0 ? 0 : median * Math.exp(sigma(median, p90) ** 2 / 2);
}

function sigma(median: number, p90: number): number {
  return Math.log(Math.max(p90, median) / median) / Z90;
}

/** An exponential waiting time with that mean. */
export function waited(random: Random, mean: number): number {
  return -mean * Math.log(1 - random());
}

/** One of some names, each as often as its share says; null for what the shares leave. */
export function picked<Name extends string>(
  random: Random,
  shares: Readonly<Partial<Record<Name, number>>>,
  names: readonly Name[],
): Name | null {
  let left = random();
  for (const name of names) {
    left -= shares[name] ?? 0;
    if (left < 0) return name;
  }
  return null;
}
