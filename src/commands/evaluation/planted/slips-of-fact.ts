import type { Determination } from '#domain/determinations/determination.ts';
import { slip } from './edit.ts';
import { type LetterSlip, saidBy, timesIn } from './letter-slip.ts';

type Write = (match: RegExpExecArray, letter: Determination, item: number) => string | null;

/** A slip in the reasons of an item; `write` gives nothing where the letter does not tell the fact a second time. */
function inReasons(kind: string, pattern: RegExp, write: Write): LetterSlip {
  return {
    kind,
    places: letter =>
      letter.items.flatMap(({ rationale }, item) =>
        slip(kind, pattern, match => write(match, letter, item))
          .places(rationale)
          .map(edit => ({ part: 'rationale' as const, item, ...edit })),
      ),
  };
}

function inSummary(
  kind: string,
  pattern: RegExp,
  write: (match: RegExpExecArray, letter: Determination) => string | null,
): LetterSlip {
  return {
    kind,
    places: letter =>
      slip(kind, pattern, match => write(match, letter))
        .places(letter.clinicalSummary)
        .map(edit => ({ part: 'summary' as const, item: null, ...edit })),
  };
}

const OTHER_SIDE = new Map([
  ['left', 'right'],
  ['right', 'left'],
]);
const OTHER_PRONOUN = new Map([
  ['he', 'she'],
  ['she', 'he'],
  ['his', 'her'],
  ['her', 'his'],
]);
const REGIONS = ['shoulder', 'knee', 'ankle', 'elbow', 'wrist', 'hip', 'cervical', 'lumbar', 'neck', 'foot'];
const DRUGS = [
  'amoxicillin',
  'lisinopril',
  'metformin',
  'gabapentin',
  'tramadol',
  'omeprazole',
  'zolpidem',
  'naproxen',
];
const CONCLUDES = String.raw`(?=[^.]*(?:is|are)(?: not)? medically (?:necessary|appropriate))`;
const AMOUNT = String.raw`\b(\d{1,3}) ?(sessions|visits|weeks|months|days|tablets|injections|degrees|mg|years|times|refills|levels)\b`;
const DAY = /\b(\d{1,2}[\/\-]\d{1,2}[\/\-])(\d{4}|\d\d)\b/gv;

const firstNotIn = (letter: Determination, words: readonly string[]): string | null =>
  words.find(word => !saidBy(letter).includes(word)) ?? null;

/** Another number of the same unit, too far from the first to be a rounding. */
const anotherAmount = (number: string | undefined, unit: string | undefined): string =>
  `${Number(number) + (Number(number) > 9 ? 4 : 2)} ${unit}`;

const laterBy = (years: number, day: string | undefined, year: string): string =>
  `${day}${String(Number(year) + years).padStart(year.length, '0')}`;

/** Facts a letter tells twice, with one of both changed. */
export const slipsOfFact: readonly LetterSlip[] = [
  inReasons(
    'the other side in the reasons',
    /\b(left|right)(?= (?:shoulder|knee|ankle|elbow|wrist|hip|hand|foot|arm|leg|lower|upper|thumb|heel|carpal))/gv,
    ([side = ''], letter) => {
      const other = OTHER_SIDE.get(side) ?? '';
      const all = saidBy(letter);
      return /bilateral|both/v.test(all) || timesIn(all, other) > 0 || timesIn(all, side) < 2 ? null : other;
    },
  ),
  inReasons(
    'another spinal level in the reasons',
    /\b([LC])(\d)-(?:[LC]?\d|S1)\b/gv,
    ([own, region, from], { items, clinicalSummary }, item) => {
      if (items[item]?.title.includes(own) !== true && clinicalSummary.split(own).length !== 2) return null;
      return from === '3' ? `${region}5-${region}6` : `${region}3-${region}4`;
    },
  ),
  inReasons(
    'another region in the conclusion',
    new RegExp(String.raw`\b(?:${REGIONS.join('|')})\b${CONCLUDES}`, 'gv'),
    ([own], letter, item) =>
      letter.items[item]?.title.toLowerCase().includes(own) === true ? firstNotIn(letter, REGIONS) : null,
  ),
  inReasons(
    'another number than the request',
    new RegExp(String.raw`(?<=\brequest(?:ed)?\b[^.]{0,120})${AMOUNT}`, 'gv'),
    ([own, number, unit], letter, item) =>
      letter.items[item]?.title.includes(own) === true ? anotherAmount(number, unit) : null,
  ),
  inReasons(
    'another number than the summary',
    new RegExp(AMOUNT, 'gv'),
    ([own, number, unit], { clinicalSummary, items }, item) =>
      clinicalSummary.includes(own) && items[item]?.title.includes(own) === false ? anotherAmount(number, unit) : null,
  ),
  inReasons('another age than the summary', /\b(\d\d)(?=[ \-]years?[ \-]old)/gv, ([age]) => String(Number(age) + 7)),
  inSummary(
    'another day of injury than the header',
    new RegExp(String.raw`(?<=\binjur[^.]{0,80})${DAY.source}`, 'gv'),
    ([, day = '', year = ''], { header }) => {
      const [injuryYear = '', month, date] = (header.dateOfInjury ?? '').split('-');
      const [ownMonth, ownDate] = day.split(/[\/\-]/v);
      const isDay = Number(month) === Number(ownMonth) && Number(date) === Number(ownDate) && injuryYear.endsWith(year);
      return isDay ? laterBy(-2, day, year) : null;
    },
  ),
  inSummary('a day after the decision', DAY, ([, day, year = '']) => laterBy(6, day, year)),
  inReasons('the other pronoun', /\b([Hh]e|[Ss]he|his|her)\b(?= [a-z])/gv, ([own]) => {
    const other = OTHER_PRONOUN.get(own.toLowerCase()) ?? '';
    return own === own.toLowerCase() ? other : other.charAt(0).toUpperCase() + other.slice(1);
  }),
  inReasons(
    'another drug in the conclusion',
    new RegExp(String.raw`(?<=\b(?:request for|[Tt]he|[Tt]herefore,?) )[A-Z]?[a-z]+${CONCLUDES}`, 'gv'),
    ([own], letter, item) => {
      const decided = letter.items[item];
      const isDecided =
        decided?.request.drug !== null && decided?.title.toLowerCase().startsWith(own.toLowerCase().slice(0, 6));
      return isDecided === true ? firstNotIn(letter, DRUGS) : null;
    },
  ),
  inReasons('another strength than the request', /\b(\d{1,3})(?= ?mg\b)/gv, ([own], letter, item) =>
    new RegExp(String.raw`\b${own} ?mg`, 'iv').test(letter.items[item]?.title ?? '') ? String(Number(own) * 2) : null,
  ),
  inReasons(
    'the conclusion turned round',
    /\b(is|are)( not)? medically (necessary|appropriate)/gv,
    ([, be, not, word]) => `${be}${not === undefined ? ' not' : ''} medically ${word}`,
  ),
];
