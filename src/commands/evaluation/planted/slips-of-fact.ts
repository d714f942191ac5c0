import { type Edit, slip } from './edit.ts';
import { type Letter, type LetterSlip } from './letter-slip.ts';

const SIDES = new Map([
  ['left', 'right'],
  ['right', 'left'],
  ['Left', 'Right'],
  ['Right', 'Left'],
]);
const REGIONS = ['shoulder', 'knee', 'ankle', 'elbow', 'wrist', 'hip', 'cervical', 'lumbar', 'neck', 'foot'];
const DRUGS = [
  'amoxicillin',
  'lisinopril',
  'metformin',
  'gabapentin',
  'tramadol',
  'omeprazole',
  'cyclobenzaprine',
  'zolpidem',
  'naproxen',
  'sertraline',
];
const UNITS = 'sessions|visits|weeks|months|days|tablets|injections|degrees|mg|years|times|refills|levels';

const NUMBER = new RegExp(String.raw`\b(\d{1,3}) ?(${UNITS})\b`, 'gv');
const ASKED = new RegExp(String.raw`(?<=\brequest(?:ed)?\b[^.]{0,120})\b(\d{1,3}) ?(${UNITS})\b`, 'gv');

/** A pattern's matches in the reasons of each item, where `holds` is true of the letter. */
function inReasons(
  kind: string,
  pattern: RegExp,
  write: (match: RegExpMatchArray, letter: Letter, item: number) => string | null,
): LetterSlip {
  return {
    kind,
    places: letter =>
      letter.items.flatMap((each, item) =>
        slip(kind, pattern, match => write(match, letter, item))
          .places(each.rationale)
          .map(edit => ({ part: 'rationale' as const, item, ...edit })),
      ),
  };
}

function inSummary(
  kind: string,
  pattern: RegExp,
  write: (match: RegExpMatchArray, letter: Letter) => string | null,
): LetterSlip {
  return {
    kind,
    places: letter =>
      slip(kind, pattern, match => write(match, letter))
        .places(letter.clinicalSummary)
        .map(edit => ({ part: 'summary' as const, item: null, ...edit })),
  };
}

const whole = (letter: Letter) =>
  [letter.clinicalSummary, ...letter.items.flatMap(({ title, rationale }) => [title, rationale])].join('\n');

function count(text: string, word: string): number {
  return text.toLowerCase().split(new RegExp(String.raw`\b${RegExp.escape(word.toLowerCase())}\b`, 'v')).length - 1;
}

export const slipsOfFact: readonly LetterSlip[] = [
  inReasons(
    'the other side in the reasons',
    /\b(left|right|Left|Right)(?= (?:shoulder|knee|ankle|elbow|wrist|hip|hand|foot|arm|leg|lower|upper|thumb|heel|carpal))/gv,
    ([side = ''], letter) => {
      const all = whole(letter);
      return /bilateral|both/iv.test(all) || count(all, SIDES.get(side) ?? '') > 0 || count(all, side) < 2
        ? null
        : (SIDES.get(side) ?? null);
    },
  ),
  inReasons(
    'another spinal level in the reasons',
    /\b(L|C)(\d)-(?:\1)?(\d|S1)\b/gv,
    ([own = '', letter = '', from = ''], { items, clinicalSummary }, item) => {
      const title = items[item]?.title ?? '';
      if (!title.includes(own) && clinicalSummary.split(own).length !== 2) return null;
      const other = from === '3' ? 5 : 3;
      return `${letter}${other}-${letter}${other + 1}`;
    },
  ),
  inReasons(
    'another region in the conclusion',
    new RegExp(
      String.raw`\b(${REGIONS.join('|')})\b(?=[^.]*(?:is|are)(?: not)? medically (?:necessary|appropriate))`,
      'gv',
    ),
    ([own = ''], letter, item) => {
      const title = letter.items[item]?.title.toLowerCase() ?? '';
      const other = REGIONS.find(region => !whole(letter).toLowerCase().includes(region) && region !== own);
      return title.includes(own) && other !== undefined ? other : null;
    },
  ),
  inReasons('another number than the request', ASKED, ([own, number, unit], letter, item) =>
    letter.items[item]?.title.includes(own) ? `${Number(number) + (Number(number) > 9 ? 4 : 2)} ${unit}` : null,
  ),
  inReasons('another number than the summary', NUMBER, ([own, number, unit], { clinicalSummary, items }, item) =>
    clinicalSummary.includes(own) && !items[item]?.title.includes(own)
      ? `${Number(number) + (Number(number) > 9 ? 4 : 2)} ${unit}`
      : null,
  ),
  inReasons('another pain score than the summary', /\b(\d)(?:-\d)?\/10\b/gv, ([own, score], { clinicalSummary }) =>
    clinicalSummary.includes(own) && clinicalSummary.match(/\d\/10/gv)?.length === 1
      ? `${Number(score) > 4 ? Number(score) - 3 : Number(score) + 3}/10`
      : null,
  ),
  inReasons('another age than the summary', /\b(\d\d)(?=[ \-]years?[ \-]old)/gv, ([age]) => String(Number(age) + 7)),
  inSummary(
    'another day of injury than the header',
    /(?<=\binjur[^.]{0,80})\b(\d{1,2}[\/\-]\d{1,2}[\/\-])(\d\d(?:\d\d)?)\b/gv,
    ([, day, year = ''], letter) => {
      const [y = '', m, d] = (letter.header.dateOfInjury ?? '').split('-');
      const [month, date] = (day ?? '').split(/[\/\-]/v);
      return Number(month) === Number(m) && Number(date) === Number(d) && (year === y || year === y.slice(2))
        ? `${day}${String(Number(year) - 2).padStart(year.length, '0')}`
        : null;
    },
  ),
  inSummary('a day after the decision', /\b(\d{1,2}[\/\-]\d{1,2}[\/\-])(\d\d(?:\d\d)?)\b/gv, ([, day, year = '']) =>
    Number(year) < 30 || Number(year) > 2000 ? `${day}${String(Number(year) + 6).padStart(year.length, '0')}` : null,
  ),
  inReasons(
    'the other pronoun',
    /\b([Hh]e|[Ss]he|his|her)\b(?= [a-z])/gv,
    ([own = '']) => ({ he: 'she', He: 'She', she: 'he', She: 'He', his: 'her', her: 'his' })[own] ?? null,
  ),
  inReasons(
    'another drug in the conclusion',
    /(?<=\b(?:request for|[Tt]he|[Tt]herefore,?) )([A-Z]?[a-z]+)(?=[^.]*(?:is|are)(?: not)? medically (?:necessary|appropriate))/gv,
    ([own = ''], letter, item) => {
      const drug = letter.items[item]?.request.drug ?? null;
      const title = letter.items[item]?.title.toLowerCase() ?? '';
      if (drug === null || !title.startsWith(own.toLowerCase().slice(0, 6))) return null;
      return DRUGS.find(each => !whole(letter).toLowerCase().includes(each)) ?? null;
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
export type { Edit };
