import { availableParallelism } from 'node:os';

/** Cores that index at one time at most: each holds what it indexes in memory. */
const INDEXING = 4;
/** MB of the index that a core holds before it writes them as a part; parts are not joined, and each is searched by itself. */
const PART = 512;

/**
 * Lets Lance use every core, if nothing else is set: by itself it leaves two to reading from disk, so a machine of two has one.
 * It looks once, when it first needs to know.
 */
export function useAllCores(): void {
  const cores = availableParallelism();
  process.env['LANCE_CPU_THREADS'] ??= String(cores);
  process.env['LANCE_FTS_NUM_SHARDS'] ??= String(Math.min(cores, INDEXING));
  process.env['LANCE_FTS_PARTITION_SIZE'] ??= String(PART);
}
