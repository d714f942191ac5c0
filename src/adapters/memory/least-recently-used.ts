/** Keeps the values asked for last, as long as they weigh at most so much together; one each, where nothing else is said. */
export function leastRecentlyUsed<Value>(
  most: number,
  weigh: (value: Value) => number = () => 1,
): {
  readonly get: (key: string) => Value | undefined;
  readonly keep: (key: string, value: Value) => Value;
} {
  const kept = new Map<string, Value>();
  let weight = 0;
  return {
    get: key => {
      const value = kept.get(key);
      if (value !== undefined) {
        kept.delete(key);
        kept.set(key, value);
      }
      return value;
    },
    keep: (key, value) => {
      const before = kept.get(key);
      if (before !== undefined) weight -= weigh(before);
      kept.delete(key);
      kept.set(key, value);
      weight += weigh(value);
      for (const [oldest, old] of kept) {
        if (weight <= most || oldest === key) break;
        kept.delete(oldest);
        weight -= weigh(old);
      }
      return value;
    },
  };
}

/** The same for what is only made when it is asked for; several who ask at once wait for one making. */
export function madeOnce<Value>(
  kept: ReturnType<typeof leastRecentlyUsed<Value>>,
): (key: string, make: () => Promise<Value>) => Promise<Value> {
  const coming = new Map<string, Promise<Value>>();
  return async (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const awaited = coming.get(key) ?? make().finally(() => coming.delete(key));
    coming.set(key, awaited);
    return kept.keep(key, await awaited);
  };
}
