import { createReadStream } from 'node:fs';
import { open, opendir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { parse } from 'csv-parse';
import { openPromise } from 'yauzl';
import type { FindPublished, PublishedFile } from '#commands/corpus/ports.ts';
import { columnName, isDepartmentTable } from '#domain/corpus/managed-health-care/read-row.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { whyNotOpened } from '../files/why-not-opened.ts';

/** A letter is a few pages: what is larger is something else. */
const LARGEST = 50 * 1024 * 1024;
const TAKEN = new Set(['.txt', '.pdf', '.zip', '.csv']);

/** Implements `FindPublished` on the local disk. Nothing is held in memory but the file at hand, however many there are. */
export const findPublished: FindPublished = paths => ({
  total: async () => {
    let total = 0;
    for (const path of paths) for await (const file of filesAt(path)) total += await countIn(file);
    return total;
  },
  files: async function* () {
    for (const path of paths) for await (const file of filesAt(path)) yield* publishedIn(file);
  },
});

/** The files at a path, those of a folder that can be taken, folder by folder in the order of their names. */
async function* filesAt(path: string): AsyncGenerator<string> {
  if (!(await isFolder(path))) {
    yield path;
    return;
  }
  const names: { readonly name: string; readonly folder: boolean }[] = [];
  for await (const entry of await opendir(path)) {
    if (entry.isDirectory() || (entry.isFile() && TAKEN.has(extname(entry.name).toLowerCase()))) {
      names.push({ name: entry.name, folder: entry.isDirectory() });
    }
  }
  for (const { name, folder } of names.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (folder) yield* filesAt(join(path, name));
    else yield join(path, name);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function countIn(file: string): Promise<number> {
  try {
    if (extname(file).toLowerCase() === '.zip') {
      const zip = await openPromise(file, { autoClose: false });
      zip.close();
      return zip.entryCount;
    }
    if (extname(file).toLowerCase() === '.csv') {
      let rows = 0;
      for await (const row of rowsOf(file)) rows += row.kind === 'row' ? 1 : 0;
      return rows;
    }
  } catch {
    // It is said when it is read.
  }
  return 1;
}

async function* publishedIn(file: string): AsyncGenerator<PublishedFile> {
  try {
    const kind = extname(file).toLowerCase();
    if (kind === '.zip') yield* inZip(file);
    else if (kind === '.csv') yield* rowsOf(file);
    else yield await wholeFile(file);
  } catch (error) {
    yield unreadable(file, whyNotOpened(error));
  }
}

async function wholeFile(file: string): Promise<PublishedFile> {
  const { size } = await stat(file);
  if (size > LARGEST) return unreadable(file, tooLarge(size));
  return { kind: 'bytes', file, bytes: await readFile(file) };
}

async function* inZip(file: string): AsyncGenerator<PublishedFile> {
  let zip: Awaited<ReturnType<typeof openPromise>>;
  try {
    zip = await openPromise(file, { lazyEntries: true, autoClose: false });
  } catch (error) {
    // What the file system says goes up; what the ZIP says is about its bytes.
    await (await open(file)).close();
    yield unreadable(file, { code: 'damaged', message: `no ZIP that can be read: ${messageOf(error)}`, at: null });
    return;
  }
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      const inside = `${file}/${entry.fileName}`;
      if (!['.txt', '.pdf'].includes(extname(entry.fileName).toLowerCase())) {
        yield unreadable(inside, { code: 'unsupported', message: 'neither text nor PDF', at: null });
      } else if (entry.uncompressedSize > LARGEST) yield unreadable(inside, tooLarge(entry.uncompressedSize));
      else {
        const bytes: Uint8Array[] = [];
        try {
          for await (const chunk of await zip.openReadStreamPromise(entry)) bytes.push(chunk);
          yield { kind: 'bytes', file: inside, bytes: Buffer.concat(bytes) };
        } catch (error) {
          yield unreadable(inside, { code: 'damaged', message: messageOf(error), at: null });
        }
      }
    }
  } catch (error) {
    yield unreadable(file, { code: 'damaged', message: `the ZIP breaks off: ${messageOf(error)}`, at: null });
  } finally {
    zip.close();
  }
}

/** The rows of a table of the department of managed health care; what the columns of another say is not known. */
async function* rowsOf(file: string): AsyncGenerator<PublishedFile> {
  let known = false;
  const delimiter = await delimiterOf(file);
  const rows = createReadStream(file).pipe(
    parse({
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      columns: (names: readonly string[]) => {
        known = isDepartmentTable(names);
        return names.map(columnName);
      },
    }),
  );
  for await (const { record, info } of rows) {
    if (!known) break;
    yield { kind: 'row', file: `${file} line ${info.lines}`, row: record };
  }
  if (!known) {
    yield unreadable(file, {
      code: 'unknown-format',
      message:
        'no table of independent medical reviews: it has no columns Reference ID, Report Year, Treatment Category, Determination',
      at: 'line 1',
    });
  }
}

/** Spreadsheets of some countries part columns by semicolons: the first line tells. */
async function delimiterOf(file: string): Promise<',' | ';'> {
  await using opened = await open(file);
  const { buffer, bytesRead } = await opened.read(Buffer.alloc(4_096));
  const [names = ''] = buffer.toString('utf8', 0, bytesRead).split('\n');
  return names.split(';').length > names.split(',').length ? ';' : ',';
}

function tooLarge(size: number): Unreadable {
  const message = `${Math.ceil(size / 1024 / 1024)} MB; letters up to ${LARGEST / 1024 / 1024} MB are read`;
  return { code: 'too-large', message, at: null };
}

function unreadable(file: string, error: Unreadable): PublishedFile {
  return { kind: 'unreadable', file, error };
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
