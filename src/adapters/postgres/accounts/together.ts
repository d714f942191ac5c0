/**
 * Work that is done for many at once: what comes within so many milliseconds, or while a run is on its way, goes into one run, and each
 * caller waits for the run it is in. A run that fails fails for all of them. The more there is to do, the more of it is done at once.
 */
export function together<One>(milliseconds: number, run: (all: readonly One[]) => Promise<void>) {
  let next: { readonly all: One[]; readonly over: Promise<void> } | null = null;
  let before: Promise<unknown> = Promise.resolve();
  return (one: One): Promise<void> => {
    next ??= begin();
    next.all.push(one);
    return next.over;
  };
  function begin() {
    const all: One[] = [];
    const waited = new Promise(resolve => setTimeout(resolve, milliseconds));
    const over = Promise.all([waited, before]).then(() => {
      next = null;
      return run(all);
    });
    // The next run goes on whatever becomes of this one.
    before = over.catch(() => undefined);
    return { all, over };
  }
}
