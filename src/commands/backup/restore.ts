import { type Head, readHead } from '../audit/head.ts';
import type { Sha256 } from '../ports.ts';
import { hashOfName, MANIFEST, Manifest, partName, tableOfName } from './manifest.ts';
import type { ArchiveEntry, BackupTarget, ReadArchive, SealedStore, Squeeze } from './ports.ts';

export type RestoreNeeds = {
  readonly target: BackupTarget;
  readonly files: Pick<SealedStore, 'keepSealed'>;
  readonly readArchive: ReadArchive;
  readonly gzip: Squeeze;
  readonly sha256: Sha256;
};

export type Restored = {
  readonly kind: 'restored';
  readonly at: string;
  readonly tables: number;
  readonly rows: number;
  /** Null where the backup left them out. */
  readonly files: number | null;
  /** Where the log ended; to be held beside it. */
  readonly head: Head;
};
export type RestoreOutcome = Restored | { readonly kind: 'refused'; readonly reason: string };

/**
 * Fills an empty database and the store of files from a backup. The whole backup is read and held beside its manifest before
 * anything is written; the rows come in one transaction, after every file has been opened.
 */
export async function restore(needs: RestoreNeeds, path: string): Promise<RestoreOutcome> {
  const looked = await lookThrough(needs, path);
  if (typeof looked === 'string') return refused(looked);
  const { backup } = looked;
  const head = readHead(backup.head);
  const last = backup.migrations.at(-1);
  if (head === null || last === undefined) return refused('its manifest does not say where the log ends');
  const reason = await needs.target.refusal(backup.migrations);
  if (reason !== null) return refused(reason);
  await needs.target.prepare(last);
  await needs.target.fill(put => fillFrom(needs, path, looked, put), backup.sequences);
  await needs.target.bringUpToDate();
  const rows = backup.tables.reduce((sum, table) => sum + table.rows, 0);
  const files = backup.files?.count ?? null;
  return { kind: 'restored', at: backup.at, tables: backup.tables.length, rows, files, head };
}

function refused(reason: string): RestoreOutcome {
  return { kind: 'refused', reason };
}

/** The manifest, after everything it names was found as it says; else what is wrong. */
async function lookThrough(needs: RestoreNeeds, path: string): Promise<Manifest | string> {
  const hashes = new Map<string, string>();
  const names: string[] = [];
  let manifest: Manifest | null = null;
  for await (const entry of needs.readArchive(path)) {
    const file = hashOfName(entry.name);
    if (file !== null) names.push(file);
    else if (entry.name === MANIFEST) {
      const parsed = Manifest.safeParse(json(await whole(entry)));
      if (!parsed.success) return `its manifest is not one: ${parsed.error.issues[0]?.message ?? 'not valid'}`;
      manifest = parsed.data;
    } else hashes.set(entry.name, needs.sha256(await whole(entry)));
  }
  if (manifest === null) return 'it has no manifest: it is cut off, or no backup';
  const { tables, files } = manifest.backup;
  for (const { name, parts } of tables) {
    for (const [index, hash] of parts.entries()) {
      const part = partName(name, index + 1);
      if (hashes.get(part) !== hash) return `${part} is ${hashes.has(part) ? 'damaged or was changed' : 'missing'}`;
      hashes.delete(part);
    }
  }
  const [unknown] = hashes.keys();
  if (unknown !== undefined) return `${unknown} is in it, and its manifest does not name it`;
  const list = needs.sha256(new TextEncoder().encode(names.join('\n')));
  const same = files === null ? names.length === 0 : files.names === list && files.count === names.length;
  return same ? manifest : `it has ${names.length} files, and not those its manifest names`;
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

async function whole({ content }: ArchiveEntry): Promise<Uint8Array> {
  return Buffer.concat(await Array.fromAsync(content));
}

type Put = Parameters<Parameters<BackupTarget['fill']>[0]>[0];

/** Reads the backup a second time: tables in its order, then the files. */
async function fillFrom(needs: RestoreNeeds, path: string, { backup }: Manifest, put: Put): Promise<void> {
  const entries = needs.readArchive(path)[Symbol.asyncIterator]();
  let next = await entries.next();
  async function* partsOf(table: string): AsyncGenerator<Uint8Array> {
    while (next.done !== true && tableOfName(next.value.name) === table) {
      yield await needs.gzip.unsqueeze(await whole(next.value));
      next = await entries.next();
    }
  }
  try {
    for (const table of backup.tables) {
      const rows = await put(table, partsOf(table.name));
      if (rows !== table.rows) throw new Error(`${table.name}: ${rows} rows came in of ${table.rows}`);
    }
    while (next.done !== true) {
      const file = hashOfName(next.value.name);
      if (file !== null) await needs.files.keepSealed(file, next.value.content);
      next = await entries.next();
    }
  } finally {
    await entries.return?.();
  }
}
