import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * Adds to package-lock.json the optional platform packages that npm left out because the machine that wrote the lock
 * could not see them. `npm ci` refuses a lock without them. Run after every `npm install`.
 */
const path = join(import.meta.dirname, '..', 'package-lock.json');

const Entry = z.looseObject({
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const Lock = z.looseObject({ packages: z.record(z.string(), Entry) });

const systems: Readonly<Record<string, string>> = { windows: 'win32' };
const processors: Readonly<Record<string, string>> = { gnueabihf: 'arm', musleabihf: 'arm', eabi: 'arm' };
const pattern = {
  os: /(?<![a-z])(android|darwin|freebsd|linux|openharmony|win32|windows)(?![a-z])/,
  cpu: /(?<![a-z])(arm64|x64|ia32|ppc64|riscv64|s390x|gnueabihf|musleabihf|eabi)(?![a-z])/,
  libc: /-(gnu|musl)(?:eabihf)?$/,
};

/** Where a platform package runs, read from its name. */
function platform(name: string): { os: string[]; cpu: string[]; libc?: string[] } {
  const os = pattern.os.exec(name)?.[1];
  const cpu = pattern.cpu.exec(name)?.[1];
  const libc = pattern.libc.exec(name)?.[1];
  if (os === undefined || cpu === undefined) throw new Error(`cannot tell the platform of ${name} from its name`);
  return {
    os: [systems[os] ?? os],
    cpu: [processors[cpu] ?? cpu],
    ...(os === 'linux' && libc !== undefined ? { libc: [libc === 'gnu' ? 'glibc' : 'musl'] } : {}),
  };
}

const lock = Lock.parse(JSON.parse(readFileSync(path, 'utf8')));
const added: string[] = [];
for (const [where, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const known = [`${where}/node_modules/${name}`, `node_modules/${name}`].some(place => place in lock.packages);
    if (known || where === '') continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(entry.dev === true ? { dev: true } : {}),
      optional: true,
      ...platform(name),
    };
    added.push(name);
  }
}
if (added.length > 0) {
  const packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
}
process.stdout.write(added.length > 0 ? `added to the lock:\n${added.join('\n')}\n` : 'the lock is complete\n');
