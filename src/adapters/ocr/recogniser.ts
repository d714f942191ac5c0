import type { Recognise } from './engine.ts';
import { findTesseract, nativeTesseract } from './native-tesseract.ts';

/** Longest a page may take, in milliseconds. */
const LIMIT = 150_000;

/** The recogniser of this machine, found when the first page needs it: its own Tesseract, else the one that comes with us. */
export function recogniser(): Recognise {
  let finding: Promise<Recognise> | null = null;
  return async image => {
    finding ??= found();
    const recognise = await finding;
    return recognise(image);
  };
}

async function found(): Promise<Recognise> {
  const path = await findTesseract();
  if (path !== null) return nativeTesseract(path, LIMIT);
  const { tesseractJs } = await import('./tesseract-js.ts');
  return tesseractJs();
}
