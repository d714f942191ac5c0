import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleLetterText } from '#commands/sample-letters/write-letters.ts';

/** `make-letters.ts FOLDER SEED COUNT EVERY FIRST`: every so many-th of the made-up letters, beginning with the first given; what is there stays. */
const [folder = '', seed = '', count = '', every = '', first = ''] = process.argv.slice(2);
for (let number = Number(first); number < Number(count); number += Number(every)) {
  const { path, text } = sampleLetterText(Number(seed), number);
  const file = join(folder, path);
  if (existsSync(file)) continue;
  mkdirSync(dirname(file), { recursive: true });
  // Whole or not there at all, wherever it is interrupted.
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}
