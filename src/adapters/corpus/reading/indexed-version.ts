import type { IndexConfig, Table } from '@lancedb/lancedb';

/**
 * Finds the newest version of a table after a given one whose every row is indexed; null where there is none. An import goes on
 * adding to what it has just indexed, so this is hardly ever the latest.
 */
export function indexedVersions(decisions: Table): (after: number) => Promise<number | null> {
  /** Up to here none is indexed but what was found. */
  let looked = 0;
  return async after => {
    await decisions.checkoutLatest();
    const latest = await decisions.version();
    for (let version = latest; version > Math.max(after, looked); version -= 1) {
      if (version < latest && !(await isThere(decisions, version))) break;
      if (await isIndexed(decisions)) return version;
    }
    looked = latest;
    return null;
  };
}

/** Goes to a version; of those nobody reads any more, and all before, nothing is left. */
async function isThere(decisions: Table, version: number): Promise<boolean> {
  try {
    await decisions.checkout(version);
    return true;
  } catch {
    return false;
  }
}

/** Whether it is the index that decisions are searched by. */
export function isOfWords({ columns }: IndexConfig): boolean {
  return columns.includes('text');
}

/** Whether every row of the version it stands at can be searched by its words. */
export async function isIndexed(decisions: Table): Promise<boolean> {
  const text = (await decisions.listIndices()).find(isOfWords);
  const stats = text === undefined ? undefined : await decisions.indexStats(text.name);
  return stats?.numUnindexedRows === 0;
}
