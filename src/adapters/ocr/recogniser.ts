import type { Recognise } from './engine.ts';
import { findTesseract, nativeTesseract } from './native-tesseract.ts';
import { tesseractJs } from './tesseract-js.ts';

/** Longest a page may take, in milliseconds. */
const LIMIT = 150_000;

/** The recogniser of this machine, found when the first page needs it: its own Tesseract, else the one that comes with us. */
export function recogniser(): Recognise {
  let finding: Promise<Recognise> | null = null;
  return async image => {
    finding ??= findTesseract().then(path => (path === null ? tesseractJs() : nativeTesseract(path, LIMIT)));
    const recognise = await finding;
    return recognise(image);
  };
}
