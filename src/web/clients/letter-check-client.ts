import { LetterCheckView, LARGEST_PDF, LARGEST_TEXT, type LetterCheckInput } from '#api/letter-checks/contract.ts';
import { base64 } from '../base64.ts';
import { ask, sending } from '../client.ts';

/** What was dropped or pasted, ready to be sent; or why it is not. */
export type Brought =
  | { readonly kind: 'letter'; readonly input: LetterCheckInput }
  | { readonly kind: 'wrong'; readonly says: string };

/** Sends a letter to be read; the server keeps nothing of it. */
export function checkLetter(input: LetterCheckInput): Promise<LetterCheckView> {
  return ask(LetterCheckView, '/api/v1/letter-checks', sending('POST', input));
}

/** A pasted text as a letter. */
export function pastedLetter(text: string): Brought {
  if (text.trim() === '') return { kind: 'wrong', says: 'Choose a file, or paste the text of a letter.' };
  if (text.length > LARGEST_TEXT) {
    return {
      kind: 'wrong',
      says: `The text is too long: up to ${LARGEST_TEXT.toLocaleString('en-US')} characters are read.`,
    };
  }
  return { kind: 'letter', input: { file: 'pasted letter', text } };
}

/** A chosen file as a letter: a PDF by its first bytes, else text. */
export async function chosenLetter(file: File): Promise<Brought> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) return { kind: 'wrong', says: `${file.name} is empty.` };
  if (bytes.length > LARGEST_PDF) {
    return {
      kind: 'wrong',
      says: `${file.name} is larger than ${LARGEST_PDF / 1024 / 1024} MB, the most that is read.`,
    };
  }
  const name = file.name.slice(0, 200);
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) {
    return { kind: 'letter', input: { file: name, pdf: await base64(file) } };
  }
  if (bytes.includes(0)) return { kind: 'wrong', says: `${file.name} is neither a PDF nor text.` };
  const text = new TextDecoder().decode(bytes);
  const pasted = pastedLetter(text);
  return pasted.kind === 'letter' ? { kind: 'letter', input: { file: name, text } } : pasted;
}
