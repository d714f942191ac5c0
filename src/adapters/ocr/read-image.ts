import { isBlankPage } from '#domain/records/pages/blank-page.ts';
import type { Fragment } from '#domain/records/pages/page-lines.ts';
import { directionOf } from '../images/direction.ts';
import { type GreyImage, turnImage } from '../images/grey-image.ts';
import { inkedSquares } from '../images/ink.ts';
import { levelImage } from '../images/level-image.ts';
import { withoutSpecks } from '../images/without-specks.ts';
import type { Recognise, RecognisedWord } from './engine.ts';
import { wordFragments } from './word-fragments.ts';

type Quarters = 0 | 1 | 2 | 3;

/** What stands on an image, by the view in which it is upright: `quarters` of a turn clockwise. */
export type ImageText = {
  readonly fragments: readonly Fragment[];
  readonly quarters: Quarters;
  readonly inked: number;
};

type Standing = {
  readonly fragments: readonly Fragment[];
  readonly quarters: Quarters;
  readonly mean: number;
  readonly score: number;
};

/** Turns to try, by how the lines seem to run: along them one way and the other, then across, for rules and tables deceive. */
const TURNS = { upright: [1, 3, 0, 2], across: [0, 2, 1, 3] } as const;
/** Degrees by which lines may climb and still be read well. */
const LEVEL = 0.4;
/** Mean confidence at which a page is taken to be the right way up without trying the other. */
const SURE = 0.6;
/** Mean confidence below which lines read either way may be no lines. */
const DOUBTFUL = 0.45;

/**
 * Reads an image. With `turn` it is turned upright first when its lines run up and down or it stands on its head; without,
 * it is known to be upright.
 */
export async function readImage(recognise: Recognise, image: GreyImage, turn: boolean): Promise<ImageText> {
  const inked = inkedSquares(image);
  if (isBlankPage(inked)) return { fragments: [], quarters: 0, inked };
  const clean = withoutSpecks(image);
  const { lines, climb } = directionOf(clean);
  let best: Standing | null = null;
  let tried = 0;
  for (const quarters of turn ? TURNS[lines] : ([0] as const)) {
    const turned = turnImage(clean, quarters);
    const standing = await stand(recognise, turned, quarters, quarters % 2 === 0 ? climb : directionOf(turned).climb);
    if (best === null || standing.score > best.score) best = standing;
    tried += 1;
    if (standing.mean >= SURE || (tried === 2 && best.mean >= DOUBTFUL)) break;
  }
  return { fragments: best?.fragments ?? [], quarters: best?.quarters ?? 0, inked };
}

/** Reads an image turned by some quarters, its lines made level. */
async function stand(recognise: Recognise, turned: GreyImage, quarters: Quarters, climb: number): Promise<Standing> {
  const { image, before } = levelImage(turned, Math.abs(climb) < LEVEL ? 0 : climb);
  const words = await recognise(image);
  return { ...howSure(words), quarters, fragments: wordFragments(words, image.dpi, before) };
}

/** How well a page was read: the mean confidence over its characters, and the characters read with some confidence. */
function howSure(words: readonly RecognisedWord[]): Pick<Standing, 'mean' | 'score'> {
  let characters = 0;
  let sum = 0;
  let score = 0;
  for (const { text, confidence } of words) {
    characters += text.length;
    sum += text.length * confidence;
    if (confidence > 0.7) score += text.length;
  }
  return { mean: characters === 0 ? 0 : sum / characters, score };
}
