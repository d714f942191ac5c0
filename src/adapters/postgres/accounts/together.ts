/**
 * Work that is done for many at once: what comes within so many milliseconds goes into one run, and each caller waits for the run it
 * is in. A run that fails fails for all of them.
 */
export function together<One>(milliseconds: number, run: (all: readonly One[]) => Promise<void>) {
  let next: { readonly all: One[]; readonly over: Promise<void> } | null = null;
  return (one: One): Promise<void> => {
    next ??= begin();
    next.all.push(one);
    return next.over;
  };
  function begin() {
    const all: One[] = [];
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    setTimeout(() => {
      next = null;
      run(all).then(resolve, reject);
    }, milliseconds);
    return { all, over: promise };
  }
}
