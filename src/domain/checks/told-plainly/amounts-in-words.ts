import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatchAnywhere, spanOf } from '#domain/drugs/words/every-match.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { inSentences, onceSaid } from '../letter/once-said.ts';
import type { Defect } from '../check.ts';
import { maySay } from './may-say.ts';

const PIECES = '(?:pills?|tablets?|capsules?|tabs?|caps?|patches|lozenges)';
const VISITS = '(?:visits?|sessions?|treatments?|appointments?|encounters?)';
const TIMES = '(?:days?|weeks?|months?|years?)';
/** "Four hundred", "a hundred and twenty", "two dozen". */
const NUMBER = String.raw`(?:(?:${COUNT}|an?) (?:hundred|thousand|dozen|score)(?: and ${COUNT}| ${COUNT})?|${COUNT})`;
const AMOUNT = new RegExp(
  String.raw`\b(?<number>${NUMBER})(?: more| further| additional| such)? (?:(?:(?!(?:mg|mcg|ml|gm|g|grams?|milligrams?|percent|week|day|month)\b)[a-z]+ ){0,2}?(?:(?<pieces>${PIECES})|(?<visits>${VISITS}))|(?<times>${TIMES})(?:'|’)? (?:of |more of )?(?:the )?(?:rental|renting|hire|lease|loan))\b`,
  'gi',
);
/** What is in dispute, and not what was had. */
const ASKED =
  /\b(?:asked for|asks? for|request\w*|ordered|sought|wanted|in all|altogether|in total|in dispute|at issue|disputed|in question|decided|supply of|rental|to be (?:given|dispensed|provided|supplied|had)|are (?:refused|denied|proposed))\b/i;
const NOT_SO =
  /\b(?:a day|per|each|every|daily|weekly|a week|had|received|completed|attended|done|already|previous\w*|prior|earlier|so far|remaining|used|took|taken|takes|were|was|has been|have been|up to|guidelines?|recommend\w*|trial|maximum|allow\w*|certif\w*|authoriz\w*|approv\w*|modif\w*|of the|if|unless|instead|rather|not|no|only|over|at least|more than|less than|fewer|another|last|initial|first|followed|would|could|might|enough|sufficient|suffic\w+|adequate|reasonable|typical\w*|usual\w*|supports)\b(?<!(?:not|no) )/i;

const SCALE: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, dozen: 12, score: 20 };

/** A number as written, hundreds and dozens too. */
export function readAmount(written: string): number | null {
  const match = /^(?<many>.+?) (?<scale>hundred|thousand|dozen|score)(?: (?:and )?(?<rest>.+))?$/i.exec(written);
  if (match === null) return readCount(written);
  const { many, scale = '', rest } = match.groups ?? {};
  const first = readCount(many);
  const added = rest === undefined ? 0 : readCount(rest);
  return first === null || added === null ? null : first * (SCALE[scale.toLowerCase()] ?? 1) + added;
}

type Told = {
  readonly amounts: readonly (Span & { readonly of: 'pieces' | 'visits' | 'times'; readonly value: number })[];
};

const trying = maySay([AMOUNT, ASKED]);

const amountsTold = onceSaid((whole, sentence, own): Told => {
  const { text } = own;
  const isTried = text.length <= LONGEST && trying(whole, sentence, own).length === 2;
  if (!isTried || !ASKED.test(text) || NOT_SO.test(text)) return { amounts: [] };
  return {
    amounts: everyMatchAnywhere(text, AMOUNT).flatMap(match => {
      const { number = '', pieces, visits } = match.groups ?? {};
      const value = readAmount(number);
      const of = pieces !== undefined ? 'pieces' : visits !== undefined ? 'visits' : 'times';
      return value === null ? [] : [{ of, value, ...spanOf(match) }];
    }),
  };
});
const LONGEST = 200;
const FIGURES = new RegExp(String.raw`(?<![\w.])${COUNT}`, 'gi');

/** Figures of a title, and what they come to when multiplied: 2 a week for 6 weeks. */
function figuresOf(title: string): Set<number> {
  const figures = [
    ...everyMatchAnywhere(title, FIGURES).map(([written]) => readCount(written)),
    ...(title.match(/\d+/g) ?? []).map(Number),
  ].filter(value => value !== null);
  return new Set([...figures, ...figures.flatMap(one => figures.map(other => one * other))]);
}

/** An amount told of what is asked for, which is none the title or the summary has. */
export function amountsInWords({ item, title, rationale, index }: CheckedItem, summary: CheckedText): Defect[] {
  const { drug, visits } = item.request;
  const isCounted = {
    pieces: drug !== null && drug.quantity !== null,
    visits: visits !== null,
    times: /\b(?:rental|rent|hire|lease)\b/i.test(title.text) && /\d|\b(?:one|two|three|six)\b/i.test(title.text),
  };
  if (!isCounted.pieces && !isCounted.visits && !isCounted.times) return [];
  return inSentences(rationale, amountsTold, ({ amounts }, sentence): Defect[] => {
    const other = amounts.find(
      ({ of, value }) => isCounted[of] && !figuresOf(`${title.text} ${visits ?? ''}`).has(value),
    );
    if (other === undefined || figuresOf(summary.text).has(other.value) || rationale.isOfGuideline(sentence)) return [];
    return [
      {
        item: index,
        message: `This tells of ${other.value} of what is asked for, the title of another number: correct the one that is wrong.`,
        at: placeIn(rationale, { start: sentence.start + other.start, end: sentence.start + other.end }),
        against: placeIn(title, { start: 0, end: title.text.length }),
      },
    ];
  }).slice(0, 1);
}
