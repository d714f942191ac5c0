import { InvalidArgumentError } from 'commander';
import type { LoadedText } from '#commands/ports.ts';
import type { BatchNeeds } from '../batch.ts';

/** The letters of files and folders as text; one that cannot be read is said and left out. */
export async function loadedLetters(
  { listFiles, loadText, terminal }: BatchNeeds,
  paths: readonly string[],
): Promise<LoadedText[]> {
  const { files } = await listFiles(paths, ['.txt']);
  const letters: LoadedText[] = [];
  for (const file of files) {
    const loaded = await loadText(file);
    if (loaded.kind === 'loaded') letters.push(loaded);
    else terminal.say(`${file}: ${loaded.error.message}`);
  }
  return letters;
}

/** A number given as an option: whole, and not below nought. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError('a whole number, please');
  return value;
}
