import { openings } from './phrases.ts';

/**
 * The stretches of a text that must stay on one line so that whoever joins the lines again gets the text back: a line
 * never ends in a mark that words are broken at, and never opens with words that open a part of a letter.
 */
export function unbreakable(text: string, organizationLabel: string): string[] {
  const stretches: string[] = [];
  let start = 0;
  let end = text.indexOf(' ');
  while (end !== -1) {
    if (mayBreak(text, end, organizationLabel)) {
      stretches.push(text.slice(start, end));
      start = end + 1;
    }
    end = text.indexOf(' ', end + 1);
  }
  stretches.push(text.slice(start));
  return stretches;
}

function mayBreak(text: string, space: number, organizationLabel: string): boolean {
  if (joining.test(text.charAt(space - 1))) return false;
  return ![...openings, organizationLabel, 'Page '].some(opening => opensAt(text, space + 1, opening));
}

/** After these the text may be one word, date or address that was broken at the end of the line. */
const joining = /[-/_=?&\u2010-\u2015]/u;

function opensAt(text: string, start: number, opening: string): boolean {
  return text.slice(start, start + opening.length).toLowerCase() === opening.toLowerCase();
}
