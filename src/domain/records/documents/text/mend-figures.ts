/** What scanners make of a figure. */
const FIGURE = String.raw`[\dOoQIl|SB]`;
/** A day of which one figure at least was read as one. */
const DAY = String.raw`(?:\d${FIGURE}?|${FIGURE}\d)`;
/** Letters large or small, each by hand: in a process that had run hundreds of test files a group `(?i:…)` no longer took both. */
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'.replaceAll(
    /[a-z]/g,
    letter => `[${letter.toUpperCase()}${letter}]`,
  );

/** O3/l4/2O16 */
const ALL_FIGURES = new RegExp(
  String.raw`(?<![\p{L}\d])${FIGURE}{1,4}[/.-]${FIGURE}{1,2}[/.-]${FIGURE}{2,4}(?![\p{L}\d])`,
  'gu',
);
/** l4-Mar-2016, 14~Mar-2016 */
const DAY_FIRST = new RegExp(String.raw`(?<![\p{L}\d-])(${DAY})[-~ ](${MONTH})[-~ ](${FIGURE}{4})(?![\p{L}\d])`, 'gu');
/** March l4, 2016; March 14. 2016 */
const NAME_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d])((?:${MONTH})\.?\s{1,4})(${DAY})([.,]?)(\s{1,4}${FIGURE}{4})(?![\p{L}\d])`,
  'gu',
);

function figures(misread: string): string {
  return misread.replaceAll(/[OoQ]/g, '0').replaceAll(/[Il|]/g, '1').replaceAll('S', '5').replaceAll('B', '8');
}

/** Letters alone are words, however much they look like figures. */
function hasFigures(text: string): boolean {
  return (text.match(/\d/g)?.length ?? 0) >= 2;
}

/** Dates with letters read for figures, and with signs read for others, as they were written; the text stays as long as it was. */
export function mendFigures(text: string): string {
  return text
    .replaceAll(DAY_FIRST, (said: string, day: string, month: string, year: string) =>
      hasFigures(said) ? `${figures(day)} ${month} ${figures(year)}` : said,
    )
    .replaceAll(NAME_FIRST, (said: string, month: string, day: string, stop: string, year: string) =>
      hasFigures(said) ? `${month}${figures(day)}${stop === '' ? '' : ','}${figures(year)}` : said,
    )
    .replaceAll(ALL_FIGURES, date => (hasFigures(date) ? figures(date) : date));
}
