import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleLetterText } from '#commands/sample-letters/write-letters.ts';

/** `make-letters.ts FOLDER SEED COUNT EVERY FIRST`: every so many-th of the made-up letters, beginning with the first given. */
const [folder = '', seed = '', count = '', every = '', first = ''] = process.argv.slice(2);
for (let number = Number(first); number < Number(count); number += Number(every)) {
  const { path, text } = sampleLetterText(Number(seed), number);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
