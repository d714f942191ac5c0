import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forgetAll } from '#domain/drugs/words/remembering.ts';
import { checkDetermination, checkDeterminations } from '#domain/checks/check-determination.ts';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import type { Determination } from '#domain/determinations/determination.ts';
import { figure, print, rate } from './material/measure.ts';

const folder = process.argv[2] ?? process.env['OPENIMR_LETTERS'] ?? 'samples/letters';
const letters = await readLetters(folder);

if (letters.length === 0) process.stdout.write(`check: no letters as text under ${folder}\n`);
else await measure();

async function measure(): Promise<void> {
  const findings = letters.reduce((sum, letter) => sum + checkDetermination(letter).findings.length, 0);
  const all = await rate(() => anew(() => letters.forEach(letter => checkDetermination(letter))), 3);
  const together = await rate(() => anew(() => checkDeterminations(letters)), 3);
  const [longest] = letters.toSorted((one, other) => JSON.stringify(other).length - JSON.stringify(one).length);
  const one = await rate(() => (longest === undefined ? null : checkDetermination(longest)), 1);
  const long = longest === undefined ? null : longRationale(longest, 50_000);
  const start = performance.now();
  if (long !== null) checkDetermination(long);
  print(`check: ${letters.length} letters read before, ${findings} findings`, [
    ['milliseconds a letter on one core, all checks', figure(1000 / (all.perSecond * letters.length))],
    ['the same, some dozens checked together', figure(1000 / (together.perSecond * letters.length))],
    ['letters a second of one core, together', figure(together.perSecond * letters.length)],
    ['milliseconds for the longest letter', figure(1000 / one.perSecond)],
    ['seconds for a rationale of 50,000 words', figure((performance.now() - start) / 1000)],
  ]);
}

/** Nothing is known of what the letters say from the time before. */
function anew(check: () => unknown): void {
  forgetAll();
  check();
}

/** The letter with the rationale of its first item repeated to a number of words. */
function longRationale(letter: Determination, words: number): Determination {
  const [first, ...rest] = letter.items;
  if (first === undefined) return letter;
  const times = Math.ceil(words / first.rationale.split(' ').length);
  return { ...letter, items: [{ ...first, rationale: `${first.rationale} `.repeat(times).trim() }, ...rest] };
}

async function readLetters(root: string): Promise<Determination[]> {
  const names = await readdir(root, { recursive: true }).catch(() => []);
  const texts = await Promise.all(
    names
      .filter(name => name.endsWith('.txt'))
      .toSorted()
      .map(name => readFile(join(root, name), 'utf8')),
  );
  return texts.flatMap(text => {
    const read = readDetermination('', text);
    return read.kind === 'read' ? [read.determination] : [];
  });
}
