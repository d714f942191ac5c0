import { composeLetter } from '#domain/letters/final-determination/compose-letter.ts';
import { letterText } from '#domain/letters/final-determination/text/letter-text.ts';
import { sampleLetter } from './make-letter.ts';

/** The text of a made-up letter, and the file it goes to: a thousand in a folder. */
export function sampleLetterText(seed: number, number: number): { readonly path: string; readonly text: string } {
  const determination = sampleLetter(seed, number);
  const composed = composeLetter(determination);
  if (composed.kind === 'refused') throw new Error(`letter ${number} of seed ${seed}: ${composed.error.message}`);
  const folder = String(Math.floor(number / 1_000)).padStart(4, '0');
  return { path: `${folder}/${determination.header.caseNumber}.txt`, text: letterText(composed.letter) };
}
