/** Items held for the slowest taker before the others wait for it. */
const AHEAD = 64;

/**
 * One iteration for several takers, each of whom gets every item: what is dear to make is made once. The quickest waits for the
 * slowest, so that no more than a few items are held; a taker that leaves is waited for no more.
 */
export function shared<Item>(source: AsyncIterable<Item>, takers: number): AsyncIterable<Item>[] {
  const held: Item[] = [];
  /** How many items went before the first that is held. */
  let gone = 0;
  let ended = false;
  const taken = Array.from({ length: takers }, () => 0);
  const from = source[Symbol.asyncIterator]();
  let coming: Promise<void> | null = null;
  let moved = Promise.withResolvers<void>();

  const move = () => {
    const slowest = Math.min(...taken);
    if (slowest === Number.POSITIVE_INFINITY) return;
    held.splice(0, Math.max(0, slowest - gone));
    gone = Math.max(gone, slowest);
    const before = moved;
    moved = Promise.withResolvers();
    before.resolve();
  };
  const fetchNext = () => {
    coming ??= from
      .next()
      .then(({ done, value }) => {
        if (done === true) ended = true;
        else held.push(value);
      })
      .finally(() => {
        coming = null;
      });
    return coming;
  };
  return taken.map(async function* (_none, taker) {
    try {
      for (let at = 0; ; at += 1) {
        while (at - gone >= held.length && !ended) {
          if (at - Math.min(...taken) >= AHEAD) await moved.promise;
          else await fetchNext();
        }
        const item = held[at - gone];
        if (at - gone >= held.length || item === undefined) return;
        taken[taker] = at + 1;
        move();
        yield item;
      }
    } finally {
      taken[taker] = Number.POSITIVE_INFINITY;
      move();
      moved.resolve();
    }
  });
}
