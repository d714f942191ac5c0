import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readlinkSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { handOver, reachable, type ServerUser } from './server-user.ts';

/** Where the embedded server keeps its things. */
export type Places = {
  /** Holds the rest; the server's user can pass through it. */
  readonly home: string;
  readonly cluster: string;
  readonly sockets: string;
  readonly log: string;
  readonly lock: string;
};

/** Longest path a Unix socket may have, less the name PostgreSQL gives it. */
const longestSocketFolder = 103 - '/.s.PGSQL.5432'.length;

/** Prepares the folders under a data folder, or beside it where the server's user cannot reach it or the path is too long. */
export function preparePlaces(dataFolder: string, user: ServerUser | null): Places {
  const root = path.resolve(dataFolder);
  mkdirSync(root, { recursive: true });
  const home = path.join(root, 'postgres');
  const real = homeFor(home, user);
  const near = path.join(real, 'sockets');
  const sockets = Buffer.byteLength(near) <= longestSocketFolder ? near : socketsElsewhere(real);
  ownFolder(sockets, user);
  return {
    home: real,
    cluster: path.join(real, 'cluster'),
    sockets,
    log: path.join(real, 'server.log'),
    lock: path.join(real, 'starting.lock'),
  };
}

/**
 * The home itself, or the folder it links to. A home the server's user cannot reach (a checkout under root's own folder)
 * is a link to a folder that it can; its name is drawn by lot, so that a new checkout never meets an old one's data.
 */
function homeFor(home: string, user: ServerUser | null): string {
  const linked = linkTarget(home);
  if (linked !== null) {
    openFolder(linked);
    return linked;
  }
  if (reachable(path.dirname(home), user)) {
    openFolder(home);
    return home;
  }
  const elsewhere = path.join(sharedFolder(), `openimr-${randomBytes(8).toString('hex')}`);
  openFolder(elsewhere);
  writeFileSync(path.join(elsewhere, 'README'), `PostgreSQL data of ${home}\n`);
  try {
    symlinkSync(elsewhere, home);
    return elsewhere;
  } catch (error) {
    const first = linkTarget(home); // somebody else was quicker
    if (first === null) throw error;
    return first;
  }
}

/** Every user may pass, nobody may look: the folders inside are the server's own. */
function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}

function linkTarget(home: string): string | null {
  try {
    return lstatSync(home).isSymbolicLink() ? path.resolve(path.dirname(home), readlinkSync(home)) : null;
  } catch {
    return null;
  }
}

function sharedFolder(): string {
  const state = '/var/lib';
  return reachable(state, { uid: 65_534, gid: 65_534 }) ? state : os.tmpdir();
}

/** A short folder under the system's temporary one, the same each time for one home. */
function socketsElsewhere(home: string): string {
  const mark = createHash('sha256').update(home).digest('hex').slice(0, 16);
  return path.join(os.tmpdir(), `openimr-${mark}`);
}

/** A folder of the server's user alone. One that belongs to somebody else is refused, for it could be a trap. */
function ownFolder(folder: string, user: ServerUser | null): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid } = lstatSync(folder);
  if (lstatSync(folder).isSymbolicLink() || ![user?.uid, process.getuid?.()].includes(uid)) {
    throw new Error(`the folder ${folder} belongs to another user: remove it or set DATA_FOLDER`);
  }
  handOver(folder, user);
  chmodSync(folder, 0o700);
}

/** Removes a file that may not be there. */
export function removeFile(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
