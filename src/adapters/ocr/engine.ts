import type { GreyImage } from '../images/grey-image.ts';

/** A word as it was recognised, its box in pixels of the image; words of one line carry the same `line`. */
export type RecognisedWord = {
  readonly text: string;
  readonly line: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** 0 to 1. */
  readonly confidence: number;
};

/** Recognises the words of an upright image, in its own order of reading. */
export type Recognise = (image: GreyImage) => Promise<readonly RecognisedWord[]>;

/** The words of Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
export function wordsOfTable(table: string): RecognisedWord[] {
  const words: RecognisedWord[] = [];
  for (const row of table.split('\n')) {
    const [level, , block, paragraph, line, , left, top, width, height, confidence, ...text] = row.split('\t');
    const word = text.join(' ').trim();
    if (level !== '5' || word === '') continue;
    words.push({
      text: word,
      line: `${block} ${paragraph} ${line}`,
      left: Number(left),
      top: Number(top),
      width: Number(width),
      height: Number(height),
      confidence: Math.min(1, Math.max(0, Number(confidence) / 100)),
    });
  }
  return words;
}
