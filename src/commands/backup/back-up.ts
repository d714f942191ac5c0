import { SCHEMA } from '#domain/determinations/determination.ts';
import { headText } from '../audit/head.ts';
import type { Clock, Sha256 } from '../ports.ts';
import { fileName, MANIFEST, type Manifest, partName } from './manifest.ts';
import type { ArchiveWriter, BackupSource, KeptTable, Moment, SealedStore, Squeeze, WriteArchive } from './ports.ts';

export type BackUpNeeds = {
  readonly source: BackupSource;
  readonly files: Pick<SealedStore, 'sealed'>;
  readonly writeArchive: WriteArchive;
  readonly gzip: Squeeze;
  readonly sha256: Sha256;
  readonly clock: Clock;
};

export type BackUpSummary = {
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
  readonly head: string;
};

/** How far it is: `total` tables and files. */
export type BackUpListener = { readonly begun: (total: number) => void; readonly step: () => void };

/** Bytes of rows in one part, before it is squeezed. */
const PART = 4 * 1024 * 1024;

/**
 * Writes everything that cannot be made anew to one file: every table at one moment, and the files submissions name, sealed as
 * they lie. Queues and the index of published decisions are left out: the first is filled by sweeps, the second by an import.
 */
export async function backUp(
  needs: BackUpNeeds,
  { path, withFiles }: { readonly path: string; readonly withFiles: boolean },
  listener: BackUpListener,
): Promise<BackUpSummary> {
  const archive = await needs.writeArchive(path);
  try {
    const manifest = await needs.source.moment(async moment => {
      const names = withFiles ? await moment.files() : [];
      listener.begun(moment.tables.length + names.length);
      const tables = [];
      for (const table of moment.tables) {
        tables.push(await addTable(needs, archive, moment, table));
        listener.step();
      }
      await addFiles(needs, archive, names, listener);
      const list = new TextEncoder().encode(names.join('\n'));
      const files = withFiles ? { count: names.length, names: needs.sha256(list) } : null;
      const { migrations, sequences } = moment;
      return {
        schema: SCHEMA,
        backup: {
          at: needs.clock.now(),
          migrations: [...migrations],
          head: headText(moment.head),
          tables,
          sequences: [...sequences],
          files,
        },
      } satisfies Manifest;
    });
    const text = new TextEncoder().encode(JSON.stringify(manifest, null, 1));
    await archive.add(MANIFEST, text.length, [text]);
    await archive.finish();
    const { tables, files, head } = manifest.backup;
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    return { tables: tables.length, rows, files: files?.count ?? 0, head };
  } catch (error) {
    await archive.abandon();
    throw error;
  }
}

async function addTable({ gzip, sha256 }: BackUpNeeds, archive: ArchiveWriter, moment: Moment, table: KeptTable) {
  const { content, count } = moment.rows(table);
  const parts: string[] = [];
  let pieces: Uint8Array[] = [];
  let length = 0;
  const addPart = async () => {
    const part = await gzip.squeeze(Buffer.concat(pieces));
    parts.push(sha256(part));
    await archive.add(partName(table.name, parts.length), part.length, [part]);
    pieces = [];
    length = 0;
  };
  for await (const piece of content) {
    pieces.push(piece);
    length += piece.length;
    if (length >= PART) await addPart();
  }
  if (length > 0) await addPart();
  return { name: table.name, columns: [...table.columns], rows: await count(), parts };
}

async function addFiles(
  { files }: BackUpNeeds,
  archive: ArchiveWriter,
  names: readonly string[],
  listener: BackUpListener,
): Promise<void> {
  for (const sha256 of names) {
    const sealed = await files.sealed(sha256);
    if (sealed === null) throw new Error(`the file ${sha256}, which a submission names, is not in the store`);
    await archive.add(fileName(sha256), sealed.bytes, sealed.content);
    listener.step();
  }
}
