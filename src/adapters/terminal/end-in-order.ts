/** One thing to be ended: what it is, and how. */
export type Ending = { readonly what: string; readonly end: () => Promise<unknown> };

/**
 * Ends things one after the other, the last begun first, each when the one before is through; what takes longer than all of
 * them may (milliseconds) is left behind and named.
 */
export async function endInOrder(
  endings: readonly Ending[],
  limit: number,
  onProblem: (what: string, error: Error | null) => void,
): Promise<void> {
  const deadline = performance.now() + limit;
  for (const { what, end } of endings.toReversed()) {
    const { promise: late, resolve } = Promise.withResolvers<'late'>();
    // Past the limit everything still gets a moment: to close a connection takes no longer.
    const timer = setTimeout(() => resolve('late'), Math.max(LAST_MOMENT, deadline - performance.now()));
    try {
      if ((await Promise.race([end(), late])) === 'late') onProblem(what, null);
    } catch (error) {
      onProblem(what, error instanceof Error ? error : new Error(String(error)));
    } finally {
      clearTimeout(timer);
    }
  }
}

const LAST_MOMENT = 250; // ms
