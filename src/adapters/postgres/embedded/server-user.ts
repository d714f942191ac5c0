import { chownSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The user PostgreSQL runs as when it is not our own. PostgreSQL refuses to run as root. */
export type ServerUser = { readonly uid: number; readonly gid: number };

/** `nobody` when we are root; null when the server may run as ourselves. */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  return nobodyOf(passwd()) ?? { uid: 65_534, gid: 65_534 };
}

function passwd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return '';
  }
}

function nobodyOf(file: string): ServerUser | null {
  const [, , uid, gid] = /^nobody:.*$/m.exec(file)?.[0].split(':') ?? [];
  if (uid === undefined || gid === undefined) return null;
  return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
}

/** Gives a folder to the user the server runs as. */
export function handOver(folder: string, user: ServerUser | null): void {
  if (user !== null) chownSync(folder, user.uid, user.gid);
}

/** Whether the server's user can pass through every folder that leads to a path, and read the last one. */
export function reachable(target: string, user: ServerUser | null): boolean {
  if (user === null) return true;
  const folders = [target];
  for (let at = path.dirname(target); at !== folders.at(-1); at = path.dirname(at)) folders.push(at);
  return folders.every((folder, index) => {
    const { mode, uid, gid } = statSync(folder);
    const digit = uid === user.uid ? mode >> 6 : gid === user.gid ? mode >> 3 : mode;
    const wanted = index === 0 ? 0o5 : 0o1;
    return (digit & wanted) === wanted;
  });
}
