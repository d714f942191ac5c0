import { openings } from '#domain/letters/final-determination/phrases.ts';

/**
 * The stretches of a text that must stay on one line so that whoever joins the lines again gets the text back: a line
 * never ends in a mark that words are broken at, and never opens with words that open a part of a letter.
 */
export function unbreakable(text: string, notAfter: RegExp = joining): string[] {
  const stretches: string[] = [];
  let start = 0;
  for (let space = text.indexOf(' '); space !== -1; space = text.indexOf(' ', space + 1)) {
    if (notAfter.test(text.slice(Math.max(0, space - 4), space)) || opensPart(text, space + 1)) continue;
    stretches.push(text.slice(start, space));
    start = space + 1;
  }
  return [...stretches, text.slice(start)];
}

/** A word, a date or an address may have been broken after one of these. */
const joining = /[-/_=?&\u2010-\u2015]$/u;

// `ODG guideline:` looks like the label of a review organization, `Page 2 of 3` like a footer; a reader that forgives
// two wrong letters sees a label in `a Decision rationale:`.
const lookalikes = [
  /\p{Lu}(?:\S* ){1,5}guidelines? ?:/uy,
  /(?:\S{1,2} )?(?:claims administrator|\w+) guidelines? ?:/iuy,
  /(?:\S{1,2} )?decision rationales? ?:/iuy,
  /(?:guidelines?|rationales?) ?:/iuy,
  /page \d/iuy,
  /(?:sincerely|dated|disclaimer|cc) ?[:,]/iuy, // opens what a mailed letter adds below
];

function opensPart(text: string, at: number): boolean {
  for (const lookalike of lookalikes) {
    lookalike.lastIndex = at;
    if (lookalike.test(text)) return true;
  }
  return openings.some(opening => text.slice(at, at + opening.length).toLowerCase() === opening.toLowerCase());
}
