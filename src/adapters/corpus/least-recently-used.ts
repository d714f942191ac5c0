/** Keeps the values asked for last, at most so many. */
export function leastRecentlyUsed<Value>(most: number): {
  readonly get: (key: string) => Value | undefined;
  readonly keep: (key: string, value: Value) => Value;
} {
  const kept = new Map<string, Value>();
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
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return value;
    },
  };
}
