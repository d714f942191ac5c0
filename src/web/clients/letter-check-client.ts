import { LetterCheckView, LARGEST_PDF, LARGEST_TEXT, type LetterCheckInput } from '#api/letter-checks/contract.ts';
import { base64 } from '../base64.ts';
import { ask, sending } from '../client.ts';

/** What was dropped or pasted, ready to be sent; or why it is not. */
export type Brought =
  | { readonly kind: 'letter'; readonly input: LetterCheckInput }
  | { readonly kind: 'wrong'; readonly why: WrongLetter; readonly file: string };

/** What may be wrong with what was brought. */
export type WrongLetter = 'nothing' | 'too-long' | 'empty' | 'too-large' | 'no-letter' | 'unreadable';

/** Sends a letter to be read; the server keeps nothing of it. */
export function checkLetter(input: LetterCheckInput): Promise<LetterCheckView> {
  return ask(LetterCheckView, '/api/v1/letter-checks', sending('POST', input));
}

/** A pasted text as a letter. */
export function pastedLetter(text: string, file: string): Brought {
  if (text.trim() === '') return { kind: 'wrong', why: 'nothing', file };
  if (text.length > LARGEST_TEXT) return { kind: 'wrong', why: 'too-long', file };
  return { kind: 'letter', input: { file, text } };
}

/** A chosen file as a letter: a PDF by its first bytes, else text. */
export async function chosenLetter(file: File): Promise<Brought> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.slice(0, 200);
  if (bytes.length === 0) return { kind: 'wrong', why: 'empty', file: name };
  if (bytes.length > LARGEST_PDF) return { kind: 'wrong', why: 'too-large', file: name };
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) {
    return { kind: 'letter', input: { file: name, pdf: await base64(file) } };
  }
  if (bytes.includes(0)) return { kind: 'wrong', why: 'no-letter', file: name };
  return pastedLetter(new TextDecoder().decode(bytes), name);
}
